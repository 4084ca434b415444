import SessionKit
import SpanishText

/// A line of the walk that begins with a colon.
enum WalkCommand {
  case pause, help, norms, `where`, back, forward, nextTurn, enough, open, paper, undo
  case jump(String)
  case skip(String)
  case time(String)
  case add(any Record.Type, String, setting: [String: String])
  case unknown(String, suggestion: String?)

  /// A command's words, what it does, and whether something follows it.
  struct Entry {
    let spanish: [String]
    let english: [String]
    let use: String
    let summary: String
    let make: @Sendable (String) -> WalkCommand
  }

  static let table: [Entry] = [
    Entry(
      spanish: ["atras"], english: ["back"], use: ":atrás", summary: "vuelve al paso anterior",
      make: { _ in .back }),
    Entry(
      spanish: ["adelante"], english: ["forward"], use: ":adelante",
      summary: "va al paso que sigue, sin responder este", make: { _ in .forward }),
    Entry(
      spanish: ["siguiente"], english: ["next"], use: ":siguiente",
      summary: "deja lo que falta de este turno", make: { _ in .nextTurn }),
    Entry(
      spanish: ["basta"], english: ["enough"], use: ":basta",
      summary: "deja lo que falta del paso, con todos sus turnos", make: { _ in .enough }),
    Entry(
      spanish: ["ir"], english: ["go", "jump"], use: ":ir 7.2", summary: "va a ese paso",
      make: { .jump($0) }),
    Entry(
      spanish: ["omitir", "saltar"], english: ["skip"], use: ":omitir MOTIVO",
      summary: "deja el paso sin hacer; si es obligatorio, diga por qué", make: { .skip($0) }),
    Entry(
      spanish: ["papel"], english: ["paper"], use: ":papel", summary: "el paso se hizo en papel",
      make: { _ in .paper }),
    Entry(
      spanish: ["tiempo"], english: ["time", "timer"], use: ":tiempo",
      summary: "echa a andar el reloj de la actividad, o lo detiene", make: { .time($0) }),
    Entry(
      spanish: ["normas"], english: ["norms"], use: ":normas",
      summary: "muestra las normas y lo que conviene recordar", make: { _ in .norms }),
    Entry(
      spanish: ["pendientes"], english: ["open", "pending"], use: ":pendientes",
      summary: "pregunta por lo que se acordó antes y sigue abierto", make: { _ in .open }),
    Entry(
      spanish: ["donde", "avance"], english: ["where"], use: ":dónde",
      summary: "dice cuánto va y cuánto falta", make: { _ in .where }),
    Entry(
      spanish: ["deshacer"], english: ["undo"], use: ":deshacer",
      summary: "deshace lo último que usted anotó", make: { _ in .undo }),
    Entry(
      spanish: ["pausa", "salir"], english: ["pause", "quit", "exit"], use: ":pausa",
      summary: "se detiene aquí; otro día sigue en el mismo lugar", make: { _ in .pause }),
    Entry(
      spanish: ["ayuda"], english: ["help"], use: ":ayuda", summary: "muestra esta lista",
      make: { _ in .help }),
  ]

  /// Reads a line; nil when it is an answer.
  init?(_ line: String) {
    let line = trim(line)
    guard line.hasPrefix(":"), !line.hasPrefix("::") else { return nil }
    let parts = line.dropFirst().split(
      maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
    let word = Folding.fold(parts.first.map(String.init) ?? "")
    let rest = parts.count > 1 ? trim(String(parts[1])) : ""
    if let entry = Self.table.first(where: { ($0.spanish + $0.english).contains(word) }) {
      self = entry.make(rest)
    } else if let type = Self.intents[word] {
      self = .add(Question.self, rest, setting: ["type": type])
    } else if let kind = Self.kind(word) {
      self = .add(kind, rest, setting: [:])
    } else {
      let words = Self.table.flatMap(\.spanish) + Kinds.all.map { $0.kind.noun }
      self = .unknown(word, suggestion: Similarity.closest(to: word, among: words).map { ":" + $0 })
    }
  }

  /// The words that say at once what somebody asks or offers.
  private static let intents = [
    "duda": "doubt", "doubt": "doubt", "aporte": "contribution", "contribution": "contribution",
  ]

  private static func kind(_ word: String) -> (any Record.Type)? {
    return Kinds.all.first { type in
      type.kind.home != .workbook
        && ([type.kind.name, type.kind.noun] + type.kind.aliases).contains {
          Folding.fold($0) == word
        }
    }
  }
}
