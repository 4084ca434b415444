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
    let cycle = Block.Fact.cycle(card.cycle.map { [$0] } ?? [])
    let head = composer.letterhead + [cycle].compactMap { $0 }
    let reviews = pages.reviews(Self.reviewing, heading: 2)
    let agreed = table(Agreement.self) + table(Commitment.self)
    let agenda = agenda(hasReviews: !reviews.isEmpty, hasAgreements: !agreed.isEmpty)
    var blocks: [Block] = [.facts(head), .paragraph(opening)]
    blocks += [.heading(2, "Orden del día"), .steps(agenda)]
    blocks += pages.attendance(heading: 2) + reviews
    let story = pages.story(heading: 3)
    if !story.isEmpty { blocks += [.heading(2, "Desarrollo de la sesión")] + story }
    blocks += agreed + table(Request.self) + table(Topic.self)
    blocks += pages.handovers(heading: 2) + pages.next(heading: 2)
    blocks += [.heading(2, "Cierre"), .paragraph(closing)]
    let signers = pages.signers
    if !signers.isEmpty { blocks.append(.signatures(signers)) }
    blocks += pages.aftermath(heading: 2)
    return composer.document("Acta de la \(held.wholeName)", blocks)
  }

  // MARK: - How it begins

  private var opening: String {
    var sentence = ""
    if let time = card.time { sentence += "Siendo las \(time.text) horas" }
    if let date = card.date {
      let weekday = CalendarWords.weekdays[date.weekday - 1]
      sentence += (sentence.isEmpty ? "El" : " del") + " \(weekday) \(date.long)"
    }
    let place = card.place.isEmpty ? "," : ", con sede en \(card.place),"
    let cycle = card.cycle.map { ", \($0.title.lowercasedFirst) \($0.name)" } ?? ""
    let meet = "\(place) \(gathering) para celebrar la \(held.wholeName)\(cycle)"
    let whole = ended(
      (sentence.isEmpty ? String(meet.drop { ", ".contains($0) }) : sentence + meet))
    return ([whole.capitalizedFirst, medium] + leaders).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// Who meets: the teachers of the schools, or a community of them.
  private var gathering: String {
    let schools = composer.schools.map { $0.words(in: directory) }
    guard held.isCouncil else {
      let teachers = held.words.say("se reúnen {los docentes}")
      return !card.community.isEmpty
        ? "se reúne \(card.community)"
        : teachers + (schools.isEmpty ? "" : " de \(Self.joined(schools))")
    }
    return schools.count > 1
      ? "se reúnen los colectivos de \(Self.joined(schools))"
      : "se reúne el colectivo" + schools.map { " de \($0)" }.joined()
  }

  private var medium: String {
    let isHere = card.medium.isEmpty || Folding.fold(card.medium).hasPrefix("presencial")
    return isHere ? "" : "La reunión es a distancia, por \(ended(card.medium))"
  }

  private var leaders: [String] {
    guard held.isCouncil else {
      return held.session.roleLines(held.guide, directory).filter { !$0.people.isEmpty }.map {
        line in
        "\(line.title): " + ended(Self.joined(line.people.map { $0.words(in: directory) }))
      }
    }
    let heads = pages.heads.map(described)
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
    let sound = Folding.fold(last)
    let isI = sound.hasPrefix("i") || sound.hasPrefix("hi")
    let and = isI && !["hia", "hie", "ia", "ie"].contains(where: sound.hasPrefix) ? "e" : "y"
    return names.dropLast().joined(separator: ", ") + " \(and) " + last
  }

  // MARK: - What was on the agenda

  /// What every meeting does, around what this one was about; nothing twice.
  private func agenda(hasReviews: Bool, hasAgreements: Bool) -> [String] {
    let lines = held.session.agendaLines(held.guide).map(\.title)
    func isThere(_ words: String...) -> Bool {
      lines.contains { line in words.allSatisfy { Folding.fold(line).contains($0) } }
    }
    let isReviewed = isThere("acta anterior") || isThere("revis", "acuerdo")
    let isGeneral = isThere("asuntos generales")
    return (isThere("asistencia") ? [] : ["Lista de asistencia"])
      + (hasReviews && !isReviewed ? [Self.reviewing] : []) + lines
      + (hasAgreements && !isThere("acuerdos y compromisos") ? ["Acuerdos y compromisos"] : [])
      + (isGeneral ? ["Cierre"] : ["Asuntos generales y cierre"])
  }

  private static let reviewing = "Lectura del acta anterior y revisión de acuerdos"

  // MARK: - How it ends

  private var closing: String {
    guard let end = pages.closing else {
      return "La sesión sigue abierta: a esta acta le falta el cierre."
    }
    let day = end.date == card.date ? "el mismo día" : end.date.map { "el \($0.long)" } ?? ""
    let when = end.time.map { "a las \($0.text) horas d\(day)" } ?? day
    return "Tratados los asuntos, la sesión se cierra \(when). Firman quienes asistieron."
  }
}
