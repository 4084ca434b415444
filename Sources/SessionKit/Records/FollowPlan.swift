/// How it will be seen whether something was done.
public struct FollowPlan: Sendable, Hashable {
  /// Who looks.
  public var who = ""
  /// When.
  public var when = ""
  /// In what way.
  public var how = ""
  /// With what.
  public var instrument = ""
  /// By what one will know.
  public var indicator = ""
}

/// A record that says how it will be followed.
public protocol Followed: Record {
  /// How it will be seen whether it was done.
  var follow: FollowPlan { get set }
}

extension Followed {
  /// The fields of the plan.
  static var followFields: [Field<Self>] {
    [
      Field(
        "follow.who", \.follow.who, label: "Quién da seguimiento",
        question: "¿Quién dará seguimiento?", spanish: "sigue-quién", placeholder: "QUIÉN",
        example: "la directora"),
      Field(
        "follow.when", \.follow.when, label: "Cuándo", question: "¿Cuándo se dará seguimiento?",
        spanish: "sigue-cuándo", placeholder: "CUÁNDO", example: "cada viernes"),
      Field(
        "follow.how", \.follow.how, label: "Cómo", question: "¿Cómo se dará seguimiento?",
        spanish: "sigue-cómo", placeholder: "CÓMO", example: "visita a la sala"),
      Field(
        "follow.instrument", \.follow.instrument, label: "Instrumento",
        question: "¿Con qué instrumento?", spanish: "instrumento", english: "instrument",
        placeholder: "CON QUÉ", example: "lista de cotejo"),
      Field(
        "follow.indicator", \.follow.indicator, label: "Indicador",
        question: "¿Qué mostrará que se logró?", spanish: "indicador", english: "indicator",
        placeholder: "QUÉ", example: "8 de cada 10 niños lo hacen"),
    ]
  }
}

/// A record for which somebody answers on some day.
public protocol Tracked: Record {
  /// When it is to be answered for.
  var due: Due? { get set }
  /// Who answers for it.
  var parties: [Party] { get }
  /// Names somebody who answers for it, where there is room for one more.
  mutating func assign(_ party: Party) -> Bool
}

extension Tracked {
  /// Somebody answers for it.
  public static var isTracked: Bool { true }

  /// It is theirs who answer for it.
  public var owners: [Party] { parties }

  /// An answer is expected when it is due.
  public var target: Due? { due }
}
