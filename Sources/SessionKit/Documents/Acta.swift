import SpanishText

/// The minutes of a session, to be signed.
struct Acta: Sendable {
  static let paper = Paper(
    "acta", "Acta", about: .session,
    summary: "el acta de una sesión, con asistencia, acuerdos y renglones para firmar",
    formats: [.docx, .md, .html, .txt, .json]
  ) { composer throws(PaperProblem) in
    let problem = PaperProblem.nothingToSay(paper: "el acta", session: composer.sessionName)
    let held = try composer.heldSession.orRefuse(problem)
    let acta = Acta(composer, held)
    guard held.session.state != .planned || !acta.pages.entries.isEmpty else { throw problem }
    return acta.document
  }

  private let composer: Composer
  private let held: HeldSession
  private let pages: SessionPages

  private init(_ composer: Composer, _ held: HeldSession) {
    self.composer = composer
    self.held = held
    pages = SessionPages(composer: composer, held: held)
  }

  private var card: SessionCard { held.card }
  private var directory: Directory { composer.directory }

  private var document: Document {
    let entries = pages.entries
    func table(_ type: any Record.Type) -> [Block] {
      pages.kinds.pages(entries.filter { $0.kind.name == type.kind.name }, level: 2)
    }
    let head = composer.letterhead + [Block.Fact.filled("Ciclo escolar", cycle)].compactMap { $0 }
    var blocks: [Block] = [.facts(head), .paragraph(opening)]
    blocks += [.heading(2, "Orden del día"), .steps(agenda)]
    blocks += pages.attendance(heading: 2)
    blocks += pages.reviews("Lectura del acta anterior y revisión de acuerdos", heading: 2)
    let story = pages.story(heading: 3)
    if !story.isEmpty { blocks += [.heading(2, "Desarrollo de la sesión")] + story }
    blocks += table(Agreement.self) + table(Commitment.self) + table(Request.self)
    blocks += table(Topic.self)
    blocks += pages.handovers(heading: 2) + pages.next(heading: 2)
    blocks += [.heading(2, "Cierre"), .paragraph(closing)]
    let signers = pages.signers
    if !signers.isEmpty { blocks.append(.signatures(signers)) }
    blocks += pages.aftermath(heading: 2)
    return composer.document("Acta de la \(held.wholeName)", blocks)
  }

  private var cycle: String { card.cycle?.name ?? "" }

  // MARK: - How it begins

  private var opening: String {
    var sentence = ""
    if let time = card.time { sentence += "Siendo las \(time.text) horas" }
    if let date = card.date {
      let weekday = CalendarWords.weekdays[date.weekday - 1]
      sentence += (sentence.isEmpty ? "El" : " del") + " \(weekday) \(date.long)"
    }
    let place = card.place.isEmpty ? "" : ", en \(card.place),"
    let schools = composer.schools.map { $0.words(in: directory) }
    let whose = schools.isEmpty ? "" : " de " + Self.joined(schools)
    let meet =
      "\(place) se reúne el colectivo\(whose) para celebrar la \(held.wholeName)"
      + (cycle.isEmpty ? "" : ", ciclo escolar \(cycle)")
    let whole = ended(
      (sentence.isEmpty ? String(meet.drop { ", ".contains($0) }) : sentence + meet))
    return ([whole.capitalizedFirst, medium] + leaders).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private var medium: String {
    let isHere = card.medium.isEmpty || Folding.fold(card.medium).hasPrefix("presencial")
    return isHere ? "" : "La reunión es a distancia, por \(ended(card.medium))"
  }

  private var leaders: [String] {
    let heads = pages.holders(of: "director").map(described)
    let writers = pages.holders(of: "relator").map { $0.words(in: directory) }
    return [
      heads.isEmpty
        ? "" : (heads.count == 1 ? "Preside " : "Presiden ") + ended(Self.joined(heads)),
      writers.isEmpty
        ? "" : (writers.count == 1 ? "Toma nota " : "Toman nota ") + ended(Self.joined(writers)),
    ]
  }

  private func described(_ person: ID) -> String {
    let function = composer.person(person)?.function ?? ""
    return person.words(in: directory) + (function.isEmpty ? "" : " (\(function))")
  }

  static func joined(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    let and = Folding.fold(last).hasPrefix("i") ? "e" : "y"
    return names.dropLast().joined(separator: ", ") + " \(and) " + last
  }

  // MARK: - What was on the agenda

  private var agenda: [String] {
    let lines = held.session.agendaLines(held.guide).map(\.title)
    return ["Lista de asistencia", "Lectura del acta anterior y revisión de acuerdos"] + lines
      + ["Acuerdos y compromisos", "Asuntos generales y cierre"]
  }

  // MARK: - How it ends

  private var closing: String {
    let end = held.session.events.filter { $0.of == card.id && $0.status == .closed }
      .max { ($0.at ?? 0) < ($1.at ?? 0) }
    guard let end else { return "La sesión sigue abierta: a esta acta le falta el cierre." }
    let day = end.date == card.date ? "el mismo día" : end.date.map { "el \($0.long)" } ?? ""
    let when = end.time.map { "a las \($0.text) horas d\(day)" } ?? day
    return "Tratados los asuntos, la sesión se cierra \(when). Firman quienes estuvieron."
  }
}
