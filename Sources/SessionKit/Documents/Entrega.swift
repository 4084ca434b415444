import SpanishText

/// What a team of several schools agreed on, for the director of one of them.
public struct Entrega: Sendable {
  private let book: Book
  private let file: SessionFile
  private let team: Team
  private let day: CivilDate

  /// Composes the hand-over of what a team agreed on in a session.
  public init(_ book: Book, of team: Team, in file: SessionFile, on day: CivilDate) {
    self.book = book
    self.team = team
    self.file = file
    self.day = day
  }

  private func own(_ keeps: (Entry) -> Bool) -> [Entry] {
    guard let id = team.id else { return [] }
    return book.entries.filter {
      $0.session?.id == file.id && $0.concerns(team: id) && keeps($0)
    }
  }

  /// What the team agreed on.
  public var agreements: [Entry] { own { $0.isTracked } }

  /// The advice that it, or somebody in it, asks for from outside.
  public var requests: [Entry] {
    let members = team.members.map { Party.person($0) }
    return book.entries.filter { entry in
      guard entry.session?.id == file.id, let request = entry.record as? Request,
        request.type == .advice
      else { return false }
      return request.team?.id == team.id || request.owners.contains(where: members.contains)
    }
  }

  /// The document for the director of a school.
  public func document(for director: ID, of school: Reference<School>) -> Document {
    let directory = book.directory
    let words = file.words
    let members = team.members.map { member in
      let schools = directory.schools[member.id] ?? []
      let names = schools.compactMap { directory.name(of: $0) }.joined(separator: ", ")
      return member.words(in: directory) + (names.isEmpty ? "" : " (\(names))")
    }
    var blocks: [Block] = [
      .heading(1, "Acuerdos de \(team.name)"),
      .facts([
        Block.Fact(label: "Para", value: director.words(in: directory)),
        Block.Fact(label: words.say("{Escuela}"), value: school.words(in: directory)),
        Block.Fact(label: "Sesión", value: file.card.shortName),
        Block.Fact(label: "Se entrega", value: day.long),
      ]),
      .heading(2, "Quiénes lo acordaron"), .list(members),
    ]
    let lines = EntryTable(book: book, day: day)
    if !agreements.isEmpty {
      blocks += [.heading(2, "Acuerdos y compromisos"), lines.table(agreements)]
    }
    if !requests.isEmpty {
      blocks += [
        .heading(2, "Asesoría externa que se solicita"),
        .list(requests.map { lines.sentence($0) }),
      ]
    }
    return Document(
      "Acuerdos de \(team.name)",
      blocks + [
        .paragraph("Recibí los acuerdos de \(team.name)."),
        .signatures([Block.Signer(name: director.words(in: directory), role: "Dirección")]),
      ])
  }
}
