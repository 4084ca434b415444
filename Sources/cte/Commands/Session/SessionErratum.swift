import CommandLineKit
import SessionKit

/// `cte sesión errata`: what should be read instead, in a closed session.
struct SessionErratum {
  static let text = Operand(
    "text", placeholder: "TEXTO", isPhrase: true, summary: "Qué dice y qué debe decir")
  static let of = Option.value(
    "of", "de", placeholder: "CLAVE", kind: .reference("record"),
    summary: "Lo que corrige: el principio de su clave", example: "--de bcd")

  static let command = Command<Action>(
    Name("erratum", "errata"), summary: "Corrige una sesión cerrada sin reescribirla",
    operands: [text], options: [of, CommonOptions.session],
    examples: [
      Example("cte sesión errata \"Donde dice marzo debe decir mayo\"", "se suma al final")
    ], action: { try SessionErratum(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let book = try folder.read()
    let corrected = try run.arguments.value(Self.of).map {
      try EntryFinder.find($0.text, in: book, kind: nil)
    }
    // Without another word, what is wrong is in the session in which it was recorded.
    let isNamed = run.arguments.has(CommonOptions.session)
    let own = isNamed ? nil : corrected?.session
    let file = try own ?? run.session(CommonOptions.session, in: book, for: .correcting)
    let words = run.arguments.operands(Self.text).map(\.text).joined(separator: " ")
    let id = try folder.change("\(run.command) \(Wording.quoted(words))") {
      try $0.addErratum(words, of: corrected?.record.head.id, in: file)
    }
    if run.isJSON {
      let (session, _) = try folder.session(file)
      if let erratum = session.errata.first(where: { $0.id == id }) {
        try run.print(erratum.view(in: book.directory))
      }
    } else {
      try run.print(id.text)
    }
    try run.say("Errata anotada en la \(file.card.shortName).")
    return .done
  }
}
