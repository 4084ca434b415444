import CommandLineKit
import SessionKit

/// Options that several commands share.
enum CommonOptions {
  static let session = Option.value(
    "session", "sesión", placeholder: "SESIÓN", kind: .reference("session"),
    summary: "La sesión: su número, su fecha, su clave o actual", example: "--sesión tercera")
  static let school = Option.value(
    "school", "escuela", placeholder: "ESCUELA", kind: .reference("school"),
    summary: "La escuela", example: "--escuela \"Benito Juárez\"")
  static let person = Option.value(
    "person", "persona", placeholder: "PERSONA", kind: .reference("person"),
    summary: "Solo lo de esa persona", example: "--persona Ana")
  static let adviser = Option.value(
    "adviser", "acompañante", placeholder: "PERSONA", kind: .reference("person"),
    summary: "Solo lo de las sesiones que acompaña esa persona", example: "--acompañante Beatriz")
  static let team = Option.value(
    "team", "equipo", placeholder: "EQUIPO", kind: .reference("team"),
    summary: "Solo lo de ese equipo", example: "--equipo \"Equipo de 2.º\"")
  static let step = Option.value(
    "step", "paso", placeholder: "PASO", summary: "El paso de la guía en que se anota",
    example: "--paso 4.2")
  static let due = Option.value(
    "due", "vence", placeholder: "CUÁNDO", kind: .due, summary: "Solo lo que vence entonces",
    example: "--vence sexta")
  static let text = Option.value(
    "text", "texto", placeholder: "TEXTO", summary: "Solo lo que tiene esas palabras",
    example: "--texto lectura")
  static let mine = Option.flag("mine", "míos", summary: "Solo lo mío", example: "--míos")
  static let overdue = Option.flag(
    "overdue", "vencidos", summary: "Solo lo que ya venció", example: "--vencidos")
  static let open = Option.flag(
    "open", "abiertos", also: ["abiertas"], summary: "Solo lo que sigue sin respuesta",
    example: "--abiertos")
  static let history = Option.flag(
    "history", "historia", summary: "Debajo de cada renglón, lo que ha pasado",
    example: "--historia")
  static let reason = Option.value(
    "reason", "motivo", placeholder: "TEXTO", summary: "Por qué", example: "--motivo \"faltó luz\"")
  static let editor = Option.flag(
    "edit", "editor", summary: "Abre su editor para escribir un texto largo",
    example: "--editor")
  static let force = Option.flag(
    "force", "forzar", summary: "Reemplaza el archivo si ya existe", example: "--forzar")
  static let asOf = Option.value(
    "as-of", "al", placeholder: "FECHA", kind: .date,
    summary: "Cuenta lo vencido como si fuera ese día", example: "--al 31/03/2026")

  /// The statuses of records, and `overdue` for what is late.
  static let status = Option.value(
    "status", "estado", placeholder: "ESTADO", kind: .choice(statuses + [overdueChoice]),
    isList: true, summary: "Solo lo que está así; varios se separan con comas",
    example: "--estado pendiente,en-proceso")

  static let overdueChoice = Choice("overdue", "vencido")
  static let statuses = Event.Status.ofRecords.map {
    Choice($0.rawValue, $0.spanish)
  }
}
