/// Whether somebody came to a session, and when.
public struct Attendance: Declared {
  /// Whether the person came.
  public var present = false
  /// When the person came.
  public var time: ClockTime?
  /// When it was first written down.
  public var made: Int?
  /// When it was last changed.
  public var edited: Int?
  /// Who wrote it.
  public var by = ""

  /// Nothing known.
  public init() {}

  /// Its fields.
  public static let fields: [Field<Attendance>] =
    [
      Field(
        "present", \.present, label: "Asistió", question: "¿Asistió?", spanish: "asistió",
        example: "sí"),
      Field(
        "time", \.time, label: "Hora", question: "¿A qué hora llegó?", spanish: "hora",
        placeholder: "HORA", example: "08:05"),
    ]
    + signatureFields(made: \.made, edited: \.edited, by: \.by)
}

/// Who wrote something, and when.
public struct Signature: Declared {
  /// When it was first written down.
  public var made: Int?
  /// When it was last changed.
  public var edited: Int?
  /// Who wrote it.
  public var by = ""

  /// Nobody, never.
  public init() {}

  /// Its fields.
  public static let fields: [Field<Signature>] =
    signatureFields(made: \.made, edited: \.edited, by: \.by)
}

/// Something that was found wrong after a session was closed.
public struct Erratum: Declared {
  /// Its name in the files.
  public var id: ID?
  /// The record that it corrects, if it is about one.
  public var of: ID?
  /// What should be read instead.
  public var text = ""
  /// The day on which it was added.
  public var date: CivilDate?
  /// When it was first written down.
  public var made: Int?
  /// When it was last changed.
  public var edited: Int?
  /// Who wrote it.
  public var by = ""

  /// Nothing wrong.
  public init() {}

  /// Its fields.
  public static let fields: [Field<Erratum>] =
    [
      Field(
        "id", \.id, label: "Clave", question: "¿Cuál es su clave?", spanish: "clave",
        example: "bcdfghjkmn"),
      Field(
        "of", \.of, label: "De", question: "¿Qué corrige?", spanish: "de", placeholder: "CLAVE",
        example: "bcdfghjkmn"),
      Field(
        "text", \.text, label: "Errata", question: "¿Qué debe decir?", spanish: "texto",
        example: "Donde dice «marzo» debe decir «mayo»", expected: true, long: true),
      Field(
        "date", \.date, label: "Fecha", question: "¿Qué día se anotó?", spanish: "fecha",
        placeholder: "FECHA", example: "03/12/2018"),
    ]
    + signatureFields(made: \.made, edited: \.edited, by: \.by)
}

private func signatureFields<Root>(
  made: any WritableKeyPath<Root, Int?> & Sendable,
  edited: any WritableKeyPath<Root, Int?> & Sendable,
  by: any WritableKeyPath<Root, String> & Sendable
) -> [Field<Root>] {
  [
    Field(
      "made", made, label: "Anotado", question: "¿Cuándo se anotó?", spanish: "anotado",
      example: "1543593600000"),
    Field(
      "edited", edited, label: "Corregido", question: "¿Cuándo se corrigió?",
      spanish: "corregido", example: "1543593600000"),
    Field(
      "by", by, label: "Anotó", question: "¿Quién lo anotó?", spanish: "por",
      example: "Ana López"),
  ]
}
