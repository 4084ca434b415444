import CommandLineKit
import SessionKit

/// A session with its guide, as the commands need it that settle what stands around the activities.
struct SessionFrame {
  let folder: WorkbookFolder
  let book: Book
  let file: SessionFile
  /// None when the session has a free agenda.
  let guide: Guide?
  let session: Session
  let problems: [FileProblem]

  /// The name of a school, or the words for all of them.
  func name(of school: ID?) -> String {
    school.map { book.directory.name(of: $0) ?? $0.text } ?? "todas"
  }

  /// The school that an option names: one that takes part.
  func school(_ run: Run) throws -> ID? {
    guard let text = run.arguments.value(CommonOptions.school)?.text else { return nil }
    let school = try book.directory.find(School.self, text)
    guard file.card.schools.isEmpty || file.card.schools.contains(school) else {
      throw FrameProblem.foreignSchool(
        school.words(in: book.directory), session: file.card.shortName)
    }
    return school.id
  }
}

extension Run {
  /// The session that the command is about, read whole.
  ///
  /// After a change the session is given: to read and to write, others may be meant by a word.
  func frame(
    for purpose: SessionFinder.Purpose, file known: SessionFile? = nil
  ) throws -> SessionFrame {
    let folder = try workbook()
    let book = try folder.read(.none)
    let file = try known ?? session(CommonOptions.session, in: book, for: purpose)
    let (session, problems) = try folder.session(file)
    return SessionFrame(
      folder: folder, book: book, file: file, guide: try folder.guide(of: file.card),
      session: session, problems: problems)
  }

  /// The words that stand in the place of an operand, as one text.
  func phrase(_ operand: Operand) -> String {
    trim(arguments.operands(operand).map(\.text).joined(separator: " "))
  }

  /// How many minutes an option says; none or fewer make no sense.
  func minutes(_ option: Option) throws -> Int? {
    guard let text = arguments.value(option)?.text, !text.isEmpty else { return nil }
    guard let minutes = Int(text), (1...6000).contains(minutes) else {
      throw UsageProblem.contradiction(
        "\(Wording.quoted(text)) no son minutos: escriba un número desde 1.")
    }
    return minutes
  }
}
