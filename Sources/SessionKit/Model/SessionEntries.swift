/// How far a step of the guide has come.
public struct StepMark: Signed {
  /// How a step ended.
  public enum State: String, ChoiceValue {
    case done, paper, skipped

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .done: "hecho"
      case .paper: "en-papel"
      case .skipped: "omitido"
      }
    }
  }

  /// How it ended; nothing while it is pending.
  public var state: State?
  /// Why it was left out.
  public var reason = ""
  /// Whether something was given in it.
  public var given = false
  /// Whose turn in it is over, by id.
  public var turns: [String] = []
  /// How it ended in each round that is over, where the work goes round.
  public var rounds: [StepRound] = []
  /// When its state last changed.
  public var ended: Int?
  /// When it was first written down.
  public var made: Int?
  /// When it was last changed.
  public var edited: Int?
  /// Who wrote it.
  public var by = ""
  /// What it said before, by digest.
  public var was = ""

  /// Nothing done.
  public init() {}

  /// Its fields.
  public static let fields: [Field<StepMark>] =
    [
      Field(
        "state", \.state, label: "Estado", question: "¿Cómo quedó el paso?", spanish: "estado",
        placeholder: "ESTADO", example: "hecho"),
      Field(
        "reason", \.reason, label: "Motivo", question: "¿Por qué se omitió?", spanish: "motivo",
        example: "no alcanzó el tiempo"),
      Field(
        "given", \.given, label: "Con respuesta", question: "¿Ya se respondió algo?",
        spanish: "con-respuesta", example: "sí"),
      Field(
        "turns", \.turns, label: "Turnos", question: "¿Quiénes ya respondieron?",
        spanish: "turno", example: "bcdfghjkmn"),
      Field(
        "rounds", \.rounds, label: "Vueltas", question: "¿Cómo quedó en cada vuelta?",
        spanish: "vuelta", example: "hecho"),
      Field(
        "ended", \.ended, label: "Terminó", question: "¿Cuándo terminó?", spanish: "terminó",
        example: "1543593600000"),
    ]
    + signatureFields(made: \.made, edited: \.edited, by: \.by, was: \.was)

  /// How it ended at last: in this round, or else in the one before.
  public var outcome: State? { state ?? rounds.last?.state }

  /// Why it was left out then.
  var outcomeReason: String { state == nil ? rounds.last?.reason ?? "" : reason }

  /// Whether it was gone through, in this round or an earlier one.
  public var isOver: Bool { outcome != nil }
}

/// How a step ended in a round that is over.
public struct StepRound: Sendable, Hashable {
  /// How.
  public var state: StepMark.State
  /// Why it was left out.
  public var reason = ""
  /// When the round ended.
  public var ended: Int
}

extension StepRound: FieldValue {
  /// An object.
  public static var shape: Shape { .object }

  /// A state, and what belongs to it.
  public static var schema: JSON {
    .object([
      (
        "properties",
        .object([
          ("ended", Int.schema), ("reason", String.schema), ("state", StepMark.State.schema),
        ])
      ),
      ("required", .array([.string("ended"), .string("state")])),
      ("type", .string("object")),
    ])
  }

  /// Takes an object with a state and a moment.
  public init?(json: JSON) {
    guard let state = json["state"].flatMap(StepMark.State.init(json:)),
      let ended = json["ended"]?.integer
    else { return nil }
    self.init(state: state, reason: json["reason"]?.string ?? "", ended: ended)
  }

  /// The state, the moment, and the reason if there is one.
  public var json: JSON {
    .object(
      [("ended", .integer(ended))] + (reason.isEmpty ? [] : [("reason", .string(reason))])
        + [("state", state.json)])
  }

  /// Nobody types it.
  public static func parse(
    _ text: String, in scope: InputScope
  ) throws(InputProblem) -> StepRound {
    throw .unknown(kind: "round", text: text, suggestion: nil)
  }

  /// The state.
  public func words(in directory: Directory) -> String { state.spanish }
}

/// Whether a school has brought one of the guide's materials.
public struct MaterialMark: Signed {
  /// Whether it is there.
  public var brought = false
  /// When it was first written down.
  public var made: Int?
  /// When it was last changed.
  public var edited: Int?
  /// Who wrote it.
  public var by = ""
  /// What it said before, by digest.
  public var was = ""

  /// Not there.
  public init() {}

  /// Its fields.
  public static let fields: [Field<MaterialMark>] =
    [
      Field(
        "brought", \.brought, label: "Listo", question: "¿Ya está?", spanish: "listo",
        example: "sí")
    ]
    + signatureFields(made: \.made, edited: \.edited, by: \.by, was: \.was)
}

/// What a line of the agenda says: of an activity of the guide, or of a topic of one's own.
public struct AgendaEntry: Signed {
  /// The topic, when it is not the guide's.
  public var title = ""
  /// How long it takes.
  public var minutes: Int?
  /// Who leads it.
  public var responsible: Party?
  /// What comes of it.
  public var product = ""
  /// Whether it was dealt with.
  public var treated = false
  /// The topic of an earlier session that is taken up, by id.
  public var topic: ID?
  /// When it was first written down.
  public var made: Int?
  /// When it was last changed.
  public var edited: Int?
  /// Who wrote it.
  public var by = ""
  /// What it said before, by digest.
  public var was = ""

  /// An empty line.
  public init() {}

  /// Its fields.
  public static let fields: [Field<AgendaEntry>] =
    [
      Field(
        "title", \.title, label: "Tema", question: "¿Qué tema es?", spanish: "título",
        placeholder: "TEMA", example: "Asuntos generales"),
      Field(
        "minutes", \.minutes, label: "Minutos", question: "¿Cuántos minutos?",
        spanish: "minutos", placeholder: "MINUTOS", example: "40"),
      Field(
        "responsible", \.responsible, label: "Responsable", question: "¿Quién lo conduce?",
        spanish: "responsable", placeholder: "QUIÉN", example: "Ana López"),
      Field(
        "product", \.product, label: "Producto", question: "¿Qué queda de ello?",
        spanish: "producto", example: "lista de acuerdos"),
      Field(
        "treated", \.treated, label: "Tratado", question: "¿Ya se trató?", spanish: "tratado",
        example: "sí"),
      Field(
        "topic", \.topic, label: "Asunto que retoma", question: "¿Qué asunto retoma?",
        spanish: "asunto", placeholder: "CLAVE", example: "bcdfghjkmn"),
    ]
    + signatureFields(made: \.made, edited: \.edited, by: \.by, was: \.was)
}

/// How long something took, or since when its clock runs.
public struct TimeEntry: Signed {
  /// The minutes that it took.
  public var minutes: Int?
  /// The moment since which its clock runs.
  public var started: Int?
  /// When it was first written down.
  public var made: Int?
  /// When it was last changed.
  public var edited: Int?
  /// Who wrote it.
  public var by = ""
  /// What it said before, by digest.
  public var was = ""

  /// No time.
  public init() {}

  /// Its fields.
  public static let fields: [Field<TimeEntry>] =
    [
      Field(
        "minutes", \.minutes, label: "Minutos", question: "¿Cuántos minutos tomó?",
        spanish: "minutos", placeholder: "MINUTOS", example: "10"),
      Field(
        "started", \.started, label: "Desde", question: "¿Desde cuándo corre?",
        spanish: "desde", example: "1543593600000"),
    ]
    + signatureFields(made: \.made, edited: \.edited, by: \.by, was: \.was)
}

/// The room in which a team works.
public struct RoomEntry: Signed {
  /// Its name.
  public var room = ""
  /// Whether signs lead to it.
  public var signed = false
  /// When it was first written down.
  public var made: Int?
  /// When it was last changed.
  public var edited: Int?
  /// Who wrote it.
  public var by = ""
  /// What it said before, by digest.
  public var was = ""

  /// No room.
  public init() {}

  /// Its fields.
  public static let fields: [Field<RoomEntry>] =
    [
      Field(
        "room", \.room, label: "Salón", question: "¿En qué salón?", spanish: "salón",
        placeholder: "SALÓN", example: "Aula 3"),
      Field(
        "signed", \.signed, label: "Señalizado", question: "¿Ya está señalizado?",
        spanish: "señalizado", example: "sí"),
    ]
    + signatureFields(made: \.made, edited: \.edited, by: \.by, was: \.was)
}

/// What is settled about the next meeting.
public struct NextMeeting: Signed {
  /// What it will be about.
  public var agenda: [String] = []
  /// The day.
  public var date: CivilDate?
  /// The hour.
  public var time: ClockTime?
  /// Where.
  public var place = ""
  /// What each one brings.
  public var bring: [String] = []
  /// When it was first written down.
  public var made: Int?
  /// When it was last changed.
  public var edited: Int?
  /// Who wrote it.
  public var by = ""
  /// What it said before, by digest.
  public var was = ""

  /// Nothing settled.
  public init() {}

  /// Its fields.
  public static let fields: [Field<NextMeeting>] =
    [
      Field(
        "agenda", \.agenda, label: "Agenda", question: "¿Qué se tratará en la próxima reunión?",
        spanish: "agenda", placeholder: "TEMA", example: "Revisar los compromisos",
        expected: true),
      Field(
        "date", \.date, label: "Fecha", question: "¿Qué día será?", spanish: "fecha",
        placeholder: "FECHA", example: "25/01/2019", expected: true),
      Field(
        "time", \.time, label: "Hora", question: "¿A qué hora?", spanish: "hora",
        placeholder: "HORA", example: "08:00", expected: true),
      Field(
        "place", \.place, label: "Lugar", question: "¿Dónde?", spanish: "sede",
        placeholder: "LUGAR", example: "Escuela Sor Juana", expected: true),
      Field(
        "bring", \.bring, label: "Qué llevar", question: "¿Qué llevará cada quien?",
        spanish: "traer", placeholder: "QUÉ", example: "evidencias de las salas"),
    ]
    + signatureFields(made: \.made, edited: \.edited, by: \.by, was: \.was)

  /// What is settled, without who wrote it.
  public static let own = fields.filter { !signatureKeys.contains($0.key) }
}
