/// What a session sends to the zone: who met, what is hard, what help is asked for, what was agreed.
struct ZoneNote: Sendable {
  static let paper = Paper(
    "ctz", "Informe para la zona", about: .session, for: .school,
    summary: "lo que va al Consejo Técnico de Zona: problemáticas, solicitudes y acuerdos",
    formats: [.docx, .md, .html, .txt, .json]
  ) { composer throws(PaperProblem) in
    let problem = PaperProblem.nothingToSay(
      paper: "el informe para la zona", session: composer.sessionName)
    let held = try composer.heldSession.orRefuse(problem)
    return try ZoneNote(composer, held).document.orRefuse(problem)
  }

  private let composer: Composer
  private let pages: SessionPages

  private init(_ composer: Composer, _ held: HeldSession) {
    self.composer = composer
    pages = SessionPages(composer: composer, held: held)
  }

  private var document: Document? {
    let held = pages.held
    let facts = composer.head(
      held,
      [
        .cycle(held.card.cycle.map { [$0] } ?? []),
        .filled(
          "Asistencia",
          pages.attendance.isEmpty ? "" : pages.presence),
      ])
    let entries = pages.entries
    let kinds: [any Record.Type] = [
      Problem.self, Practice.self, Request.self, Conclusion.self, Agreement.self,
      Commitment.self, Encounter.self, Topic.self,
    ]
    let blocks = kinds.flatMap { type in
      pages.kinds.pages(entries.filter { $0.kind.name == type.kind.name }, level: 2)
    }
    guard !blocks.isEmpty else { return nil }
    let signers = composer.directors
    return composer.document(
      held.words.say("Informe para {la zona}"),
      [.facts(facts)] + blocks + pages.next(heading: 2)
        + (signers.isEmpty ? [] : [.signatures(signers)]))
  }
}
