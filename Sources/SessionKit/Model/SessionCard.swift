/// What is known of a session before it begins: what is written on its cover.
public struct SessionCard: Signed {
  /// What kind of session it is.
  public enum Kind: String, ChoiceValue {
    case ordinary, intensive, extraordinary

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .ordinary: "ordinaria"
      case .intensive: "intensiva"
      case .extraordinary: "extraordinaria"
      }
    }
  }

  /// Its name in the files.
  public var id: ID?
  /// When it was made.
  public var made: Int?
  /// When it was last changed.
  public var edited: Int?
  /// Who made it.
  public var by = ""
  /// What it said before, by digest.
  public var was = ""
  /// Its name on paper.
  public var title = ""
  /// What kind of session it is.
  public var type: Kind?
  /// Which of the year's it is.
  public var ordinal: Int?
  /// The school year.
  public var cycle: SchoolYear?
  /// The day.
  public var date: CivilDate?
  /// The hour at which it begins.
  public var time: ClockTime?
  /// Where.
  public var place = ""
  /// In the room, or by what means at a distance.
  public var medium = ""
  /// The schools that take part.
  public var schools: [Reference<School>] = []
  /// The guide that it follows.
  public var guide = ""
  /// The edition of the guide that the workbook keeps for it.
  public var edition = ""
  /// The meeting of the guide.
  public var meeting = ""
  /// The variant of the guide.
  public var variant = ""
  /// The community whose year it is.
  public var community = ""
  /// The adviser whose term it is.
  public var adviser: Reference<Person>?
  /// The session whose agreements it takes up.
  public var follows: ID?
  /// How long it lasts.
  public var minutes: Int?

  /// A card with nothing on it.
  public init() {}

  /// Its fields.
  public static let fields: [Field<SessionCard>] =
    ownFields
    + signatureFields(made: \.made, edited: \.edited, by: \.by, was: \.was)

  private static let ownFields: [Field<SessionCard>] = [
    Field(
      "id", \.id, label: "Clave", question: "¿Cuál es su clave?", spanish: "clave",
      example: "bcdfghjkmn"),
    Field(
      "title", \.title, label: "Título", question: "¿Cómo se titula?", spanish: "título",
      placeholder: "TÍTULO", example: "Tercera sesión ordinaria"),
    Field(
      "type", \.type, label: "Tipo", question: "¿De qué tipo es?", spanish: "tipo",
      placeholder: "TIPO", example: "ordinaria"),
    Field(
      "ordinal", \.ordinal, label: "Número", question: "¿Qué número de sesión es?",
      spanish: "ordinal", placeholder: "NÚMERO", example: "3"),
    Field(
      "cycle", \.cycle, label: "Ciclo escolar", question: "¿De qué ciclo escolar es?",
      spanish: "ciclo", placeholder: "CICLO", example: "2018-2019"),
    Field(
      "date", \.date, label: "Fecha", question: "¿Qué día es?", spanish: "fecha",
      placeholder: "FECHA", example: "30/11/2018"),
    Field(
      "time", \.time, label: "Hora", question: "¿A qué hora empieza?", spanish: "hora",
      placeholder: "HORA", example: "08:00"),
    Field(
      "place", \.place, label: "Sede", question: "¿Dónde es?", spanish: "sede",
      placeholder: "LUGAR", example: "CAI Benito Juárez"),
    Field(
      "medium", \.medium, label: "Medio", question: "¿Por qué medio?", spanish: "medio",
      placeholder: "MEDIO", example: "presencial"),
    Field(
      "schools", \.schools, label: "{Escuelas}", question: "¿Qué {escuelas} participan?",
      spanish: "escuela", english: "school", placeholder: "ESCUELA", example: "Benito Juárez"),
    Field(
      "guide", \.guide, label: "Guía", question: "¿Qué guía sigue?", spanish: "guía",
      placeholder: "GUÍA", example: GuideLibrary.standard),
    Field(
      "edition", \.edition, label: "Edición", question: "¿Qué edición de la guía?",
      spanish: "edición", example: "0a1b2c3d4e"),
    Field(
      "meeting", \.meeting, label: "Reunión", question: "¿Qué reunión de la guía es?",
      spanish: "reunión", placeholder: "REUNIÓN", example: "reunion-1"),
    Field(
      "variant", \.variant, label: "Variante", question: "¿Qué variante de la guía?",
      spanish: "variante", placeholder: "VARIANTE", example: "telesecundaria"),
    Field(
      "community", \.community, label: "Comunidad", question: "¿De qué comunidad es?",
      spanish: "comunidad", placeholder: "COMUNIDAD", example: "CAP Los Andes"),
    Field(
      "adviser", \.adviser, label: "Acompañante", question: "¿Quién acompaña?",
      spanish: "acompañante", placeholder: "PERSONA", example: "Rosa Díaz"),
    Field(
      "follows", \.follows, label: "Sigue a", question: "¿A qué sesión sigue?",
      spanish: "sigue-a", placeholder: "SESIÓN", example: "bcdfghjkmn"),
    Field(
      "minutes", \.minutes, label: "Minutos", question: "¿Cuántos minutos dura?",
      spanish: "minutos", placeholder: "MINUTOS", example: "300"),
  ]

  /// What is written on it, without who wrote it.
  public static let own = ownFields.filter { $0.key != "id" }

  /// The last part of the name of its file, which is never changed.
  public var fileName: String {
    let words: String =
      switch (type ?? .ordinary, ordinal) {
      case (.ordinary, .some(let ordinal)) where (1...13).contains(ordinal):
        CalendarWords.ordinals[ordinal - 1]
      case (.ordinary, _): meeting.isEmpty ? guide : meeting
      case (let type, let ordinal): type.spanish + (ordinal.map { "-\($0)" } ?? "")
      }
    let parts = [date?.iso ?? "", Slug.of(words), id?.text ?? ""].filter { !$0.isEmpty }
    return parts.joined(separator: "-") + ".json"
  }

  /// What kind of session it is, in words: `tercera sesión ordinaria`.
  public var kindName: String {
    let name = "sesión \((type ?? .ordinary).spanish)"
    guard let ordinal else { return name }
    let words = CalendarWords.ordinals
    return (words.indices.contains(ordinal - 1) ? words[ordinal - 1] : "\(ordinal).ª") + " " + name
  }

  /// What tells it apart where there is little room: `tercera, 30/11/2018`.
  public var briefName: String {
    let words = CalendarWords.ordinals
    let type = (type ?? .ordinary) == .ordinary ? "" : (type ?? .ordinary).spanish
    let number = ordinal.map { words.indices.contains($0 - 1) ? words[$0 - 1] : "\($0).ª" }
    let name = [number ?? "", type].filter { !$0.isEmpty }.joined(separator: " ")
    return [name.isEmpty ? title : name, date?.short ?? ""].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// What people call it: `tercera sesión ordinaria, 30/11/2018`.
  public var shortName: String {
    let isNamed = ordinal != nil || (type ?? .ordinary) != .ordinary || title.isEmpty
    let name = isNamed ? kindName : "sesión «\(title)»"
    return [name, date?.short ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
