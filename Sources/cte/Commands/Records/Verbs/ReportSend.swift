import CommandLineKit
import SessionKit

/// `cte informe enviar`: the report of a meeting has gone to those who took part.
struct ReportSend {
  private static let reference = Operand(
    "id", placeholder: "CLAVE", kind: .reference(Report.kind.name), required: false,
    summary: "El principio de la clave; sin ella, el informe de la sesión")
  private static let date = Option.value(
    "date", "fecha", placeholder: "FECHA", kind: .date,
    summary: "Qué día se envió; sin ella, hoy", example: "--fecha 24/08/2020")

  static let command = Command<Action>(
    Name("send", "enviar"), summary: "Anota que el informe se envió, y dice a quiénes toca",
    discussion: "Dice también si fue dentro de los días que da la guía. El informe mismo se hace "
      + "con: cte exportar informe",
    operands: [reference], options: [date, CommonOptions.session],
    examples: [Example("cte informe enviar --fecha 24/08/2020", "el de la sesión en curso")],
    action: { try ReportSend(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read(Selection(about: Report.kind))
    let entry = try found(in: book)
    guard let id = entry.record.head.id, let file = entry.session else {
      throw RecordProblem.none(kind: Report.kind.name, text: "")
    }
    let scope = run.scope(book.directory, in: file)
    let day = try run.arguments.value(Self.date).map { try CivilDate.parse($0.text, in: scope) }
    let sent = day ?? run.pen.today
    if let met = file.card.date, sent < met {
      throw Refusal.sentBeforeMeeting(sent: sent.short, met: met.short)
    }
    guard sent <= run.pen.today else { throw Refusal.sentInFuture(sent: sent.short) }
    let report = try folder.change("\(run.command) \(sent.short)") {
      try $0.edit(Report.self, id, in: file) { report, _ in report.sent = sent }
    }
    if run.isJSON {
      try run.printViews([id], of: Report.kind, in: folder)
    } else {
      try run.print(id.text)
    }
    try tell(report, file, folder, book.directory)
    return .done
  }

  /// The report that is meant: the one that was named, else the last of the session.
  private func found(in book: Book) throws -> Entry {
    if let text = run.arguments.operands(Self.reference).first?.text {
      return try RecordCommands.find(Report.self, text, in: book)
    }
    let file = try run.session(CommonOptions.session, in: book, for: .reading)
    let own = book.entries(of: file.card.id).filter { $0.record is Report }
    guard let entry = own.last else {
      throw PaperProblem.nothingToSay(
        paper: "el informe", session: file.card.shortName, from: [Report.kind])
    }
    return entry
  }

  private func tell(
    _ report: Report, _ file: SessionFile, _ folder: WorkbookFolder, _ directory: Directory
  ) throws {
    let guide = try folder.guide(of: file.card)
    let delivery = Delivery(report, of: file.card, guide)
    let sent = report.sent?.short ?? ""
    let how = delivery.map { $0.words.isEmpty ? "" : ", \($0.words)" } ?? ""
    try run.say("El informe de la \(file.card.shortName) se envió el \(sent)\(how).")
    if let delivery, let most = delivery.most, delivery.late > 0 {
      try run.warn(
        "la guía da \(most) \(most == 1 ? "día" : "días") después de la reunión, y se envió a los "
          + "\(delivery.days).")
    }
    let session = try folder.session(file).session
    if let left = guide?.unanswered(in: session), let first = left.first {
      let count = left.count == 1 ? "una de sus preguntas" : "\(left.count) de sus preguntas"
      try run.warn(
        "el informe está incompleto: falta responder \(count). Véalas con: cte informe consignas; "
          + "respóndalas con: cte respuesta agregar \"…\" --pregunta \(first.id) --sesión "
          + file.id.text.prefix(5))
    }
    let present = session.attendance.filter(\.value.present).keys
    let names = present.compactMap { directory.name(of: $0) }.sortedInSpanish { $0 }
    if !names.isEmpty { try run.say("Toca a: \(names.joined(separator: ", ")).") }
  }
}
