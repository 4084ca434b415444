import CommandLineKit

/// The options that every command understands.
enum Globals {
  static let workbook = Option.value(
    "workbook", "cuaderno", short: "w", placeholder: "CARPETA", kind: .folder,
    summary: "trabaja en ese cuaderno", example: "--cuaderno ~/Documentos/cuaderno")
  static let json = Option.flag(
    "json", "json", summary: "escribe el resultado en JSON, para otros programas",
    example: "--json")
  static let color = Option.value(
    "color", "color", placeholder: "CUÁNDO",
    kind: .choice([
      Choice("auto", "auto"), Choice("always", "siempre"),
      Choice("never", "nunca"),
    ]), summary: "cuándo usar colores", example: "--color nunca")
  static let quiet = Option.flag(
    "quiet", "callado", summary: "no escribe avisos ni consejos", example: "--callado")
  static let yes = Option.flag(
    "yes", "si", summary: "no pregunta nada", example: "--si")

  static let all = [workbook, json, color, quiet, yes]
}
