import SpanishText

/// What a team of several schools agreed on, for those who direct them.
public struct HandoverLetter: Sendable {
  static let paper = Paper(
    "entrega", "Entrega a la dirección", about: .session, for: .team,
    summary: "lo que acordó un equipo, para quien dirige cada escuela",
    formats: [.docx, .md, .html, .txt, .json]
  ) { composer throws(PaperProblem) in
    guard let held = composer.heldSession else {
      throw .nothingToSay(paper: "la entrega", session: composer.sessionName)
    }
    let teams = composer.agreeing
    guard !teams.isEmpty else {
      throw composer.scope.team == nil
        ? .noTeam
        : .nothingToSay(
          paper: "la entrega", session: composer.sessionName, from: [Agreement.kind])
    }
    let pages = teams.flatMap { team in
      HandoverLetter(composer, held, team).map { letter in letter.pages() } ?? []
    }
    guard !pages.isEmpty else {
      throw .nothingToSay(paper: "la entrega", session: composer.sessionName)
    }
    var document = composer.document(
      "Acuerdos: " + teams.map { $0.words(in: composer.directory) }.joined(separator: ", "),
      Array(pages.joined(separator: [.pageBreak])))
    document.blocks.removeFirst()
    return document
  }

  private let composer: Composer
  private let held: HeldSession
  private let id: ID
  private let team: Team

  /// The letters of a team that is known.
  public init?(_ composer: Composer, _ held: HeldSession, _ team: ID) {
    guard let known = composer.team(team) else { return nil }
    self.composer = composer
    self.held = held
    id = team
    self.team = known
  }

  private func own(_ keeps: (Entry) -> Bool) -> [Entry] {
    composer.book.entries(of: held.card.id).filter { $0.concerns(team: id) && keeps($0) }
  }

  /// What the team agreed on.
  public var agreements: [Entry] { own { $0.isAgreed } }

  /// The advice that it, or somebody in it, asks for from outside.
  public var requests: [Entry] {
    let members = team.members.map { Party.person($0) }
    return composer.book.entries(of: held.card.id).filter { entry in
      guard let request = entry.record as? Request, request.type == .advice else { return false }
      return request.team?.id == id || request.owners.contains(where: members.contains)
    }
  }

  /// Those who direct its schools.
  public var directors: Directors {
    Directors(of: id, held.session, composer.book.workbook, composer.directory)
  }

  /// A letter for each school that is meant; where nobody is known to direct it, without a name.
  private func pages() -> [[Block]] {
    guard !agreements.isEmpty || !requests.isEmpty else { return [] }
    let wanted = composer.scope.school
    let known = directors.known.map { (Optional($0.person), Optional($0.school)) }
    let all = known + directors.missing.map { (nil, Reference<School>($0)) }
    // A team of nobody's school has a letter all the same.
    if all.isEmpty, wanted == nil { return [page(for: nil, of: nil)] }
    return all.filter { wanted == nil || $0.1 == wanted }.map { page(for: $0.0, of: $0.1) }
  }

  /// The document for the director of a school.
  public func document(
    for director: ID, of school: Reference<School>, on day: CivilDate
  ) -> Document {
    var document = composer.narrowed { $0.school = school }
      .document("Acuerdos: \(team.name)", page(for: director, of: school, on: day))
    document.blocks.removeFirst()
    return document
  }

  private func page(
    for director: ID?, of school: Reference<School>?, on day: CivilDate? = nil
  ) -> [Block] {
    let directory = composer.directory
    let name = director?.words(in: directory) ?? ""
    let function = director.flatMap(composer.person)?.function ?? ""
    let handed = director.flatMap { held.session.handovers[id.text]?[$0]?.date }
    let members = team.members.map { member in
      let schools = (directory.schools[member.id] ?? []).compactMap { directory.name(of: $0) }
      return member.words(in: directory)
        + (schools.isEmpty ? "" : " (\(schools.joined(separator: ", ")))")
    }
    var blocks: [Block] = [
      .heading(1, "Acuerdos: \(team.name)"),
      .facts(
        [
          .filled("Para", name),
          .filled(held.words.say("{Escuela}"), school?.words(in: directory) ?? ""),
          .filled("Sesión", held.card.shortName),
          .filled("Fecha de entrega", (day ?? handed)?.long ?? ""),
        ].compactMap { $0 }),
    ]
    if !members.isEmpty { blocks += [.heading(2, "Quiénes lo acordaron"), .list(members)] }
    if !agreements.isEmpty {
      blocks += [.heading(2, "Acuerdos y compromisos"), composer.lines.table(agreements)]
    }
    if !requests.isEmpty {
      blocks += [
        .heading(2, "Asesoría externa que se solicita"),
        .list(requests.map { composer.lines.sentence($0) }),
      ]
    }
    return blocks + [
      .paragraph("Recibí lo anterior. Fecha: ...................."),
      .signatures([Block.Signer(name: name, role: function.isEmpty ? "Dirección" : function)]),
    ]
  }
}
