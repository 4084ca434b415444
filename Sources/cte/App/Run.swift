import CommandLineKit
import Platform
import SessionKit
import SpanishText

/// What the program attaches to each command.
typealias Action = @Sendable (Run) throws -> ExitCode

/// One command being carried out: what it was given, and the ways in which it can speak.
struct Run: Sendable {
  let context: Context
  let arguments: Arguments
  /// The command's English words.
  let path: [String]
  let settings: Settings
  let pen: Pen

  /// The command in Spanish words, for the history.
  var command: String { Commands.spanish(path) }
  var isJSON: Bool { arguments.flag(Globals.json) }
  /// Whether there is somebody to ask.
  var isInteractive: Bool {
    context.screen.inputIsTerminal && context.screen.messagesAreTerminal
      && context.screen.outputIsTerminal && !isJSON && !arguments.flag(Globals.yes)
  }
  /// Whether only plain text may be written, line after line.
  var isPlain: Bool { Screen.isPlain(context, settings) }
  /// Whether lines are typed with all the keys that a shell knows.
  var editsLines: Bool { isInteractive && !isPlain && context.editLine != nil }
  var width: Int { Screen.width(context) }
  var style: Style { Style(isOn: Screen.usesColor(context, arguments, settings, on: .output)) }
  var messageStyle: Style {
    Style(isOn: Screen.usesColor(context, arguments, settings, on: .messages))
  }

  // MARK: - Speaking

  /// Writes a result, with a newline.
  func print(_ text: String) throws {
    try context.write(text.hasSuffix("\n") ? text : text + "\n", .output)
  }

  /// Writes a result for programs.
  func print(_ json: JSON) throws {
    try context.write(String(decoding: JSONWriter.write(json), as: UTF8.self), .output)
  }

  /// Tells the user something, unless they want silence.
  func say(_ text: String, indent: Int = 0, hanging: Int = 0) throws {
    guard !arguments.flag(Globals.quiet) else { return }
    try tell(text, indent: indent, hanging: hanging)
  }

  /// Tells the user something that they must know.
  func warn(_ text: String) throws {
    let lines = Wrapping.wrap("Aviso: " + VisibleText.clean(text), width: width)
    let first = (lines.first ?? "").dropFirst("Aviso:".count)
    let head = messageStyle.warning("Aviso:") + first
    try context.write(([head] + lines.dropFirst()).joined(separator: "\n") + "\n", .messages)
  }

  private func tell(_ text: String, indent: Int = 0, hanging: Int = 0) throws {
    let clean = VisibleText.clean(text, keepingNewlines: true)
    let lines = Wrapping.wrap(clean, width: width, firstIndent: indent, indent: indent + hanging)
      .joined(separator: "\n")
    try context.write(lines + "\n", .messages)
  }

  /// Tells about files that could not be read as they are, and gives the exit code for it.
  func report(_ problems: [FileProblem]) throws -> ExitCode {
    let copies = problems.filter { if case .duplicate = $0.kind { true } else { false } }
    if copies.count > 2 {
      try warn("hay \(copies.count) copias que dejó una carpeta compartida. Reúnalas con: cte unir")
    }
    for problem in problems where copies.count <= 2 || !copies.contains(problem) {
      try warn(Wording.sentence(problem))
    }
    return problems.isEmpty ? .done : .brokenData
  }

  // MARK: - The workbook

  /// The workbook in which the command works.
  func workbook() throws -> WorkbookFolder {
    let locator = Locator(self)
    guard let folder = locator.existing else { throw UsageProblem.noWorkbook }
    for other in locator.beside where !WorkbookFolder.exists(at: other) {
      throw WorkbookFolder.isFolder(other)
        ? StoreError.noWorkbook(path: other) : StoreError.missing(path: other)
    }
    return workbook(at: folder)
  }

  /// The workbook, if there is one here.
  var workbookHere: WorkbookFolder? {
    Locator(self).existing.flatMap { WorkbookFolder.exists(at: $0) ? workbook(at: $0) : nil }
  }

  /// Where records of a kind are kept: in the workbook, or in the user's own folder.
  func folder(keeping kind: Kind) throws -> WorkbookFolder {
    switch kind.home {
    case .workbook, .session: return try workbook()
    case .person, .adviser:
      guard !pen.name.isEmpty else { throw Lack.identity }
      // What an adviser writes is about people of the workbook, if there is one.
      let names = kind.home == .adviser ? try workbookHere?.read(.none).directory : nil
      guard let own = own(names) else { throw UsageProblem.noHome }
      return own
    }
  }

  /// What the user keeps to themselves, outside of every workbook; there may be nothing yet.
  var own: WorkbookFolder? { own(nil) }

  private func own(_ names: Directory?) -> WorkbookFolder? {
    guard !pen.name.isEmpty, let folder = context.dataFolder else { return nil }
    let place = Path.join(folder, "cte/privado/" + Slug.of(pen.name, orDigest: true))
    return WorkbookFolder(
      store: Store(folder: place, author: context.author(), ownerOnly: true), pen: pen, ids: ids,
      form: .personal, names: names)
  }

  /// What the user keeps to themselves; nothing of a user who is not known.
  func ownRecords() throws -> [any Record] { try own?.read().workbook.records.all ?? [] }

  /// The stores that the user's commands may have changed.
  func stores() throws -> [Store] {
    let workbook = Locator(self).existing.map { self.workbook(at: $0).store }
    let stores = [workbook, own?.store].compactMap { $0 }
      .filter { WorkbookFolder.isFolder($0.folder) }
    guard !stores.isEmpty else { throw UsageProblem.noWorkbook }
    return stores
  }

  private var ids: IDSource {
    context.environment("CTE_SEED").map(IDSource.seeded) ?? .random
  }

  /// A workbook at a place.
  func workbook(at folder: String) -> WorkbookFolder {
    let beside = Locator(self).beside.map { Store(folder: $0, author: context.author()) }
    let store = Store(folder: folder, author: context.author(), beside: beside)
    return WorkbookFolder(store: store, pen: pen, ids: ids)
  }

  /// The session that an option names, or the one that is on.
  func session(
    _ option: Option, in book: Book, for purpose: SessionFinder.Purpose
  ) throws -> SessionFile {
    try SessionFinder(book.sessions, today: pen.today)
      .find(arguments.value(option)?.text, for: purpose)
  }

  /// What is known while words are understood, in a session or outside of all.
  func scope(_ directory: Directory, in file: SessionFile? = nil) -> InputScope {
    let card = file?.card
    let cycle = card?.cycle ?? SchoolYear(of: pen.today, country: "MX")
    let isOrdinary = (card?.type ?? .ordinary) == .ordinary
    return InputScope(
      moment: Due.Moment(
        date: pen.today, month: card?.date?.month, cycle: cycle,
        ordinal: isOrdinary ? card?.ordinal : nil),
      directory: directory, words: file?.words ?? .common)
  }

  // MARK: - Asking

  /// Asks for one line; nil when the user has nothing to say, while the end of input is a pause.
  func ask(_ question: String, hint: String = "Enter: más tarde") throws -> String? {
    var lines = Wrapping.wrap(VisibleText.clean(question), width: width)
      .map(messageStyle.bold)
    lines += Wrapping.wrap("(\(hint))", width: width).map(messageStyle.dim)
    try context.write(lines.joined(separator: "\n") + "\n", .messages)
    switch try readLine(LineRequest()) {
    case .line(let text):
      let line = trim(text)
      return line.isEmpty ? nil : line
    case .end: throw InputEnded()
    case .interrupted: throw InputInterrupted()
    }
  }

  /// Lets the user type a line: with an editor where the terminal can show one, else as it comes.
  func readLine(_ request: LineRequest) throws -> LineResult {
    if editsLines, let editLine = context.editLine {
      return try editLine(request)
    }
    if let status = request.status?() { try tell(VisibleText.clean(status)) }
    try context.write(VisibleText.clean(request.prompt), .messages)
    if let bytes = try context.readLine() {
      return .line(String(decoding: bytes, as: UTF8.self))
    }
    try context.write("\n", .messages)
    return .end
  }

  /// Reads the lines of the standard input.
  func inputLines() throws -> [String] {
    try inputText(context.readAll(), from: "la entrada")
      .split(whereSeparator: \.isNewline).map { trim(String($0)) }.filter { !$0.isEmpty }
  }

  /// The bytes of a file that the user names, or of the standard input.
  func bytes(of path: String) throws -> [UInt8] {
    if path == "-" { return try context.readAll() }
    do {
      return try FileSystem.read(Path.join(context.currentFolder, path), followingLinks: true)
    } catch {
      throw UsageProblem.cannotRead(SystemError(error.reason, code: error.code, path: path))
    }
  }

  /// Bytes as text, refusing what is none.
  func inputText(_ bytes: [UInt8], from path: String) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw UsageProblem.notText(path: path)
    }
    return text
  }
}
