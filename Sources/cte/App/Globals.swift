import CommandLineKit

/// The options that every command understands.
enum Globals {
  static let workbook = Option.value(
    "workbook", "cuaderno", short: "w", placeholder: "CARPETA", kind: .folder,
    repeats: true, summary: "Trabaja en ese cuaderno; con varios, los lee como si fueran uno",
    example: "--cuaderno ~/Documentos/cuaderno")
  static let json = Option.flag(
    "json", "json", summary: "Escribe el resultado en JSON, para otros programas",
    example: "cte acuerdo listar --json")
  static let color = Option.value(
    "color", "color", placeholder: "CUÁNDO",
    kind: .choice([
      Choice("auto", "auto"), Choice("always", "siempre"),
      Choice("never", "nunca"),
    ]), summary: "Cuándo usar colores", example: "--color nunca")
  static let quiet = Option.flag(
    "quiet", "callado", summary: "Solo escribe el resultado y los avisos importantes",
    example: "cte deshacer --callado")
  static let yes = Option.flag(
    "yes", "si", summary: "No pregunta nada",
    example: "cte compromiso agregar \"Leer a diario\" --si")

  static let all = [workbook, json, color, quiet, yes]
}
