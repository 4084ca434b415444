/// Who can do a step without having a role of the guide.
public enum StepActor: String, ChoiceValue {
  case individual, pair, team, plenary, everyone, volunteers, school, director, relator, zone
  /// The one whose term an accompaniment is.
  case adviser

  /// The word that people read and type.
  public var spanish: String {
    switch self {
    case .individual: "individual"
    case .pair: "pareja"
    case .team: "equipo"
    case .plenary: "plenaria"
    case .everyone: "todos"
    case .volunteers: "voluntarios"
    case .school: "escuela"
    case .director: "director"
    case .relator: "relator"
    case .zone: "zona"
    case .adviser: "acompañante"
    }
  }

  /// Other words that mean the same.
  public var aliases: [String] {
    switch self {
    case .individual: ["cada quien", "persona"]
    case .pair: ["parejas"]
    case .team: ["equipos"]
    case .plenary: ["en plenaria"]
    case .school: ["cada escuela", "escuelas"]
    default: []
    }
  }
}
