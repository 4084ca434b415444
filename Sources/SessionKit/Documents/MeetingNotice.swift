import SpanishText

/// The notice that convenes a meeting: topics, day, medium, and what each one prepares.
struct MeetingNotice: Sendable {
  static let paper = Paper(
    "convocatoria", "Convocatoria", about: .comingSession,
    summary: "el aviso de una sesión: temas, día, medio y qué prepara cada quien",
    formats: [.docx, .txt, .ics, .md, .html, .json], handed: [.docx, .txt]
  ) { composer throws(PaperProblem) in
    guard let held = composer.heldSession else {
      throw .nothingToSay(paper: "la convocatoria", session: "")
    }
    guard held.card.date != nil else { throw .noDate(session: held.name) }
    let notice = MeetingNotice(composer, held)
    guard !notice.topics.isEmpty else { throw .noAgenda(session: held.card.shortName) }
    return notice.document
  }

  private let composer: Composer
  private let held: HeldSession
  /// What the meeting before it settled about this one.
  private let settled: NextMeeting?
  private let carried: Carried

  private init(_ composer: Composer, _ held: HeldSession) {
    self.composer = composer
    self.held = held
    settled = composer.before?.session.next
    // It says what will be asked about, whatever was found about it on the day.
    let before = held.card.date?.adding(days: -1) ?? composer.day
    carried = Carried(held.file, in: composer.book.asOf(before), asOf: composer.day)
  }

  private var card: SessionCard { held.card }

  private var document: Document {
    var blocks: [Block] = composer.letterhead.isEmpty ? [] : [.facts(composer.letterhead)]
    blocks += [.paragraph(call), .heading(2, "Temas"), .steps(topics)]
    if !revisited.isEmpty { blocks += [.heading(2, "Lo que se revisará"), .list(revisited)] }
    if !preparations.isEmpty {
      blocks += [
        .heading(2, "Qué prepara cada quien"),
        composer.lines.table(["Quién", "Qué prepara"], preparations),
      ]
    }
    let signers = held.isCouncil ? composer.directors : leaders
    if !signers.isEmpty { blocks.append(.signatures(signers)) }
    var document = composer.document("Convocatoria", blocks)
    document.message =
      [.paragraph(call), .heading(2, "Temas"), .steps(topics)]
      + (preparations.isEmpty
        ? []
        : [
          .heading(2, "Qué prepara cada quien"),
          .list(preparations.map { "\($0[0]): \($0[1])" }),
        ])
    document.events = [SessionEvent(composer: composer, held: held)].compactMap { $0?.event }.map {
      var event = $0
      event.time = time
      event.place = place.isEmpty ? event.place : place
      let prepared = preparations.map { "- \($0[0]): \($0[1])" }
      event.notes =
        (["Temas:"] + topics.map { "- \($0)" } + (prepared.isEmpty ? [] : ["Preparar:"])
        + prepared).joined(separator: "\n")
      return event
    }
    return document
  }

  /// Who leads a community or accompanies others, to sign: those with the first role of the guide
  /// that somebody has.
  private var leaders: [Block.Signer] {
    let lines = held.session.roleLines(held.guide, composer.directory)
    guard let line = lines.first(where: { !$0.people.isEmpty }) else { return [] }
    return line.people.map {
      Block.Signer(name: $0.words(in: composer.directory), role: line.title)
    }
  }

  // MARK: - The call

  /// The hour, and the place: the session's own, else what the meeting before it settled.
  private var time: ClockTime? { card.time ?? settled?.time }
  private var place: String { card.place.isEmpty ? settled?.place ?? "" : card.place }

  private var call: String {
    let whom = held.isCouncil ? "al colectivo" : held.words.say("a {los docentes}")
    var sentence = "Se convoca \(whom) a la " + held.wholeName
    if let date = card.date {
      sentence += ", el \(CalendarWords.weekdays[date.weekday - 1]) \(date.long)"
    }
    if let time { sentence += " a las \(time.text) horas" }
    if !place.isEmpty { sentence += ", en \(place)" }
    sentence = ended(sentence)
    guard !card.medium.isEmpty else { return sentence }
    let isHere = Folding.fold(card.medium).hasPrefix("presencial")
    return sentence
      + (isHere ? " Será presencial." : " Será a distancia, por \(ended(card.medium))")
  }

  /// The topics of the agenda, those that were settled before, and what was left.
  private var topics: [String] {
    let lines = held.session.agendaLines(held.guide)
    let known = Set(lines.map { Folding.fold($0.title) })
    let others = (settled?.agenda ?? []).filter { !known.contains(Folding.fold($0)) }
    return lines.map { line in line.title + (line.minutes.map { " (\($0) min)" } ?? "") } + others
  }

  /// What was agreed before and is due, and what was left to be dealt with.
  private var revisited: [String] {
    let due = carried.dueHere.map { composer.lines.text($0) + owner($0) }
    let seen = carried.toObserve.map { "Se observa: " + composer.lines.text($0) + owner($0) }
    let left = carried.topics.map { "Quedó pendiente: " + composer.lines.text($0) }
    return due + seen + left
  }

  private func owner(_ entry: Entry) -> String {
    let who = Search.people(entry, composer.directory)
    return who.isEmpty ? "" : " (\(who))"
  }

  // MARK: - What each one prepares

  private var preparations: [[String]] {
    let all = held.words.say("{Los docentes}").capitalizedFirst
    let everybody = (settled?.bring ?? []).map { [all, $0] }
    let materials = held.guide.materials(of: card).map { material in
      [held.words.say("Cada {escuela}"), held.guide.say(material.title)]
    }
    return merged(everybody + materials + duties + accounts)
  }

  /// What comes with a role before the meeting.
  ///
  /// A role that nobody has is named, unless somebody in another role does the same.
  private var duties: [[String]] {
    let lines = held.session.roleLines(held.guide, composer.directory)
    let rows = (lines.filter { !$0.people.isEmpty } + lines.filter(\.people.isEmpty)).flatMap {
      line -> [[String]] in
      let people = line.people.map { $0.words(in: composer.directory) }
      let title = people.count == 1 ? " (\(line.title.lowercasedFirst))" : ""
      let who = people.isEmpty ? line.title : Acta.joined(people) + title
      return held.guide.duties(of: line.id).filter { $0.when == .before }.map {
        [who, held.guide.say($0.text)]
      }
    }
    var known: Set<String> = []
    return rows.filter { row in
      let isNew = known.insert(row[1]).inserted
      return isNew || !lines.contains { $0.title == row[0] }
    }
  }

  /// Those who will give account of something.
  private var accounts: [[String]] {
    carried.dueHere.compactMap { entry in
      let who = Search.people(entry, composer.directory)
      guard !who.isEmpty else { return nil }
      let evidence = (entry.record as? Commitment)?.evidence ?? ""
      return [
        who,
        evidence.isEmpty
          ? "Contar qué logró: \(composer.lines.text(entry))" : "Traer como evidencia: \(evidence)",
      ]
    }
  }

  /// One row for each.
  private func merged(_ rows: [[String]]) -> [[String]] {
    var merged: [[String]] = []
    for row in rows {
      if let place = merged.firstIndex(where: { $0[0] == row[0] }) {
        merged[place][1] = bare(merged[place][1]) + "; " + row[1].lowercasedFirst
      } else {
        merged.append(row)
      }
    }
    return merged
  }

  /// A sentence without its full stop, where another follows.
  private func bare(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }
}
