import SpanishText

/// The letter that somebody signs: what they have taken upon themselves, and until when.
struct CommitmentLetter: Sendable {
  static let paper = Paper(
    "carta", "Carta compromiso", about: .session, for: .person,
    summary: "los compromisos de una persona, para firmar; en txt, para su teléfono",
    formats: [.docx, .txt, .md, .html, .json], handed: [.docx, .txt]
  ) { composer throws(PaperProblem) in
    let letters = composer.committed.compactMap { CommitmentLetter(composer, $0) }
    guard !letters.isEmpty else {
      throw .nothingToSay(
        paper: "la carta compromiso", session: composer.sessionName, from: [Commitment.kind])
    }
    let pages = letters.map(\.page).joined(separator: [.pageBreak])
    var document = composer.document("Carta compromiso", Array(pages.dropFirst()))
    document.message = Array(letters.map(\.short).joined(separator: [.pageBreak]))
    return document
  }

  private let composer: Composer
  private let id: ID
  private let own: [Entry]
  private let teams: [Entry]

  /// A letter for a person who has commitments.
  private init?(_ composer: Composer, _ id: ID) {
    let all = composer.narrowed { $0.person = id }.entries(of: Commitment.self)
      .filter { $0.status != .cancelled }
    own = all.filter { $0.record.owners.contains(.person(Reference(id))) }
    teams = all.filter { !$0.record.owners.contains(.person(Reference(id))) }
    guard !all.isEmpty else { return nil }
    self.composer = composer
    self.id = id
  }

  private var name: String { id.words(in: composer.directory) }
  private var words: Vocabulary { composer.words }
  private var held: HeldSession? { composer.heldSession }

  private var page: [Block] {
    [.heading(1, "Carta compromiso"), .facts(head), .paragraph(promise)]
      + own.flatMap(described)
      + (teams.isEmpty
        ? [] : [.heading(2, "Con mi equipo"), .list(teams.map(composer.lines.text))])
      + [.signatures([Block.Signer(name: name, role: function)] + witnesses)]
  }

  private var function: String { composer.person(id)?.function ?? "" }

  private var head: [Block.Fact] {
    let school = composer.person(id)?.head.school ?? composer.onlySchool?.id.map { Reference($0) }
    let cct = school.flatMap(composer.record)?.cct ?? ""
    return [
      .filled(words.say("{Escuela}"), school?.words(in: composer.directory) ?? ""),
      .filled("CCT", cct), .cycle((held?.card.cycle).map { [$0] } ?? []),
      .filled("Sesión", held?.name ?? ""), .filled("Fecha", held?.card.date?.long ?? ""),
    ].compactMap { $0 }
  }

  private var promise: String {
    let person = composer.person(id)
    let group = person.map { $0.group.isEmpty ? "" : " (\($0.group))" } ?? ""
    let who = function.isEmpty ? "" : ", \(function)\(group)"
    return own.isEmpty
      ? "Yo, \(name)\(who), hago míos los compromisos de mi equipo:"
      : "Yo, \(name)\(who), me comprometo ante el colectivo a lo siguiente:"
  }

  /// A commitment in its parts.
  private func described(_ entry: Entry) -> [Block] {
    guard let commitment = entry.record as? Commitment else { return [] }
    let facts: [Block.Fact] = [
      .filled("Mi compromiso", commitment.text),
      .filled(words.say("Lo que necesitan mis {alumnos}"), commitment.need),
      .filled("Lo que haré", commitment.actions.joined(separator: "; ")),
      .filled("Con qué lo mostraré", commitment.evidence),
      .filled("Para cuándo", composer.lines.due(entry)),
      .filled("Cómo se le dará seguimiento", composer.lines.followPlan(entry)),
    ].compactMap { $0 }
    let place = own.firstIndex { $0.record.head.id == entry.record.head.id } ?? 0
    return (own.count > 1 ? [.heading(2, "Compromiso \(place + 1)")] : []) + [.facts(facts)]
  }

  /// The direction of the school signs too, unless the letter is its own.
  private var witnesses: [Block.Signer] {
    let school = composer.person(id)?.head.school
    return composer.narrowed { $0.school = school ?? $0.school }.directors
      .filter { $0.name != name }
  }

  /// The same in few lines, as it goes to a telephone.
  private var short: [Block] {
    let first = name.split(separator: " ").first.map(String.init) ?? name
    let session = held.map { " en la \($0.card.shortName)" } ?? ""
    let lines = (own + teams).map { entry in
      let due = composer.lines.due(entry)
      return composer.lines.text(entry) + (due.isEmpty ? "" : " Para cuándo: \(due).")
    }
    let whose = lines.count == 1 ? "este es su compromiso" : "estos son sus compromisos"
    return [.paragraph("\(first), \(whose)\(session), con sus palabras:"), .steps(lines)]
  }
}
