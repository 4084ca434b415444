/// The list on which those who come sign.
struct AttendanceList: Sendable {
  static let paper = Paper(
    "asistencia", "Lista de asistencia", about: .session,
    summary: "la lista de asistencia, con renglón para firmar",
    formats: [.docx, .md, .html, .csv, .txt, .json]
  ) { composer throws(PaperProblem) in
    try AttendanceList(composer: composer).document.orRefuse(
      .nothingToSay(
        paper: "la lista de asistencia", session: composer.sessionName, from: [Person.kind]))
  }

  let composer: Composer

  private var document: Document? {
    guard let held = composer.heldSession else { return nil }
    let known = held.session.attendance
    let people = expected(held)
    guard !people.isEmpty else { return nil }
    let showsSchool = composer.onlySchool == nil
    let rows = people.enumerated().map { place, person -> [String] in
      let mark = person.id.flatMap { known[$0] }
      return [
        String(place + 1), person.name, person.function,
        showsSchool ? person.head.school?.words(in: composer.directory) ?? "" : "",
        mark.map { $0.present ? "asistió" : "faltó" } ?? "", mark?.time?.text ?? "",
      ]
    }
    let headings = [
      "N.º", "Nombre", "Función", held.words.say("{Escuela}"), "Asistencia", "Hora",
    ]
    guard case .table(let table) = composer.lines.table(headings, rows) else { return nil }
    var signed = Block.Table(
      headings: table.headings + ["Firma"], rows: table.rows.map { $0 + [""] })
    signed.isFilledByHand = true
    let facts = composer.head(
      held,
      [
        .filled("Hora", held.card.time?.text ?? ""), .filled("Sede", held.card.place),
      ])
    var document = composer.document(
      "Lista de asistencia", [.facts(facts), .table(signed)])
    document.sheet = Block.Table(headings: headings, rows: rows)
    return document
  }

  /// Those who belong to the schools that meet, and whoever else came.
  private func expected(_ held: HeldSession) -> [Person] {
    let schools = composer.schools
    let members = composer.book.workbook.members(of: held.card)
    let all = composer.book.workbook.records[Person.self]
    let isOnly = composer.book.workbook.records[School.self].count == 1
    return all.filter { person in
      let isMarked = person.id.map { held.session.attendance[$0] != nil } ?? false
      if let members, composer.scope.school == nil {
        return isMarked || person.id.map(members.contains) ?? false
      }
      // Where there is one school, nobody says whose they are.
      guard let school = person.head.school else { return isMarked || isOnly || schools.isEmpty }
      guard composer.scope.school == nil else { return school == composer.scope.school }
      return schools.isEmpty || schools.contains(school) || isMarked
    }.sortedInSpanish(by: \.name)
  }
}
