/// Something that happened to a record, or to the session itself; the last one tells the status.
public struct Event: Declared {
  /// What it is about.
  public enum Status: String, ChoiceValue {
    case pending, inProgress, met, notMet, cancelled
    /// Only of a session.
    case running, closed

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .pending: "pendiente"
      case .inProgress: "en-proceso"
      case .met: "cumplido"
      case .notMet: "no-cumplido"
      case .cancelled: "cancelado"
      case .running: "en-curso"
      case .closed: "cerrada"
      }
    }

    /// The word in a sentence: `en proceso`.
    public var label: String {
      switch self {
      case .inProgress: "en proceso"
      case .notMet: "no cumplido"
      case .running: "en curso"
      default: spanish
      }
    }

    /// The word in a sentence about a record of a kind: `no atendida`, `cancelada`.
    public func label(of kind: Kind) -> String {
      switch self {
      case .met: kind.answered ?? label
      case .notMet: "no \(kind.answered ?? Status.met.label)"
      case .cancelled: "cancelad" + kind.ending
      default: label
      }
    }

    /// The statuses that a record can have.
    public static let ofRecords: [Status] = [.pending, .inProgress, .met, .notMet, .cancelled]

    /// Whether it still asks for an answer.
    public var isOpen: Bool { self == .pending || self == .inProgress }
  }

  /// Its name in the files.
  public var id: ID?
  /// The record or session that it is about.
  public var of: ID?
  /// The day on which it happened.
  public var date: CivilDate?
  /// The time of day at which a session began or ended, as the clock on the wall showed it.
  public var time: ClockTime?
  /// When it was written: the first free millisecond.
  public var at: Int?
  /// Who wrote it.
  public var by = ""
  /// Whose choice it is, where the record is one of several people.
  public var person: Reference<Person>?
  /// What it says of the record.
  public var status: Status?
  /// Why, or how.
  public var note = ""
  /// What shows it.
  public var evidence = ""
  /// Of what kind that is.
  public var evidenceType: EvidenceKind?
  /// The files that show it, kept with the workbook.
  public var files: [Attachment] = []
  /// Until when it is put off.
  public var until: Due?
  /// The fields that were filled after the session was closed.
  public var filled: [String] = []
  /// What the fields said that were changed in it.
  public var before = ""

  /// An event about nothing yet.
  public init() {}

  /// Its fields.
  public static let fields: [Field<Event>] = [
    Field(
      "id", \.id, label: "Clave", question: "¿Cuál es su clave?", spanish: "clave",
      example: "bcdfghjkmn"),
    Field(
      "of", \.of, label: "De", question: "¿De qué se trata?", spanish: "de",
      example: "bcdfghjkmn"),
    Field(
      "date", \.date, label: "Fecha", question: "¿Qué día fue?", spanish: "fecha",
      placeholder: "FECHA", example: "30/11/2018"),
    Field(
      "time", \.time, label: "Hora", question: "¿A qué hora fue?", spanish: "hora",
      placeholder: "HORA", example: "13:30"),
    Field(
      "at", \.at, label: "Anotado", question: "¿Cuándo se anotó?", spanish: "anotado",
      example: "1543593600000"),
    Field(
      "by", \.by, label: "Anotó", question: "¿Quién lo anotó?", spanish: "por",
      example: "Ana López"),
    Field(
      "person", \.person, label: "De quién", question: "¿Quién lo elige?", spanish: "persona",
      placeholder: "PERSONA", example: "Ana López"),
    Field(
      "status", \.status, label: "Estado", question: "¿Cómo va?", spanish: "estado",
      placeholder: "ESTADO", example: "cumplido"),
    Field(
      "note", \.note, label: "Nota", question: "¿Qué pasó?", spanish: "nota",
      example: "faltó material", long: true),
    Field(
      "evidence", \.evidence, label: "Evidencia", question: "¿Con qué se muestra?",
      spanish: "evidencia", example: "fotografías del grupo"),
    Field(
      "evidenceType", \.evidenceType, label: "Tipo de evidencia",
      question: "¿Qué tipo de evidencia es?", spanish: "tipo-de-evidencia", placeholder: "TIPO",
      example: "álbum"),
    Field(
      "files", \.files, label: "Archivos", question: "¿Con qué archivos se muestra?",
      spanish: "archivo", english: "file", placeholder: "ARCHIVO", example: "fotos-1a2b3c4d5e.jpg"),
    Field(
      "until", \.until, label: "Nuevo plazo", question: "¿Hasta cuándo?", spanish: "hasta",
      placeholder: "CUÁNDO", example: "séptima"),
    Field(
      "filled", \.filled, label: "Se completó", question: "¿Qué se completó?",
      spanish: "completado", example: "evidence"),
    Field(
      "before", \.before, label: "Antes decía", question: "¿Qué decía antes?", spanish: "antes",
      example: "Término: 28/06/2019"),
  ]

  /// Events lie in the order of date, time and id.
  static func order(_ left: Event, _ right: Event) -> Bool {
    let early = left.date ?? right.date
    let late = right.date ?? left.date
    if let early, let late, early != late { return early < late }
    return (left.at ?? 0, left.id?.text ?? "") < (right.at ?? 0, right.id?.text ?? "")
  }
}
