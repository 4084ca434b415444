import SpanishText

/// A professional community of learning: who is in it, and what for.
public struct Community: Record {
  /// What every record has.
  public var head = Head()
  /// Its name.
  public var name = ""
  /// The network of schools to which it belongs.
  public var network = ""
  /// Who is in it.
  public var members: [Reference<Person>] = []
  /// What they meet for.
  public var purposes: [String] = []
  /// Which conditions they have made sure of, by the guide's list.
  public var conditions: [GuideItem] = []
  /// How they meet.
  public var media: [String] = []

  /// A community without a name.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "community", collection: "communities", noun: "comunidad", plural: "comunidades",
    gender: .feminine, family: .community, home: .workbook,
    summary: "las comunidades de aprendizaje y quiénes las forman", example: "Comunidad Los Andes")

  /// It is named by its name.
  public static var mainField: any WritableKeyPath<Community, String> & Sendable { \.name }

  /// Its fields.
  public static let fields: [Field<Community>] = [
    Field(
      "name", \.name, label: "Nombre", question: "¿Cómo se llama la comunidad?", spanish: "nombre",
      placeholder: "NOMBRE", example: "Comunidad Los Andes", expected: true),
    Field(
      "network", \.network, label: "Red educativa", question: "¿A qué red educativa pertenece?",
      spanish: "red", placeholder: "RED", example: "Red Rural Ayaviri"),
    Field(
      "members", \.members, label: "Integrantes", question: "¿Quiénes la integran?",
      spanish: "integrante", english: "member", placeholder: "PERSONA", example: "Ana López",
      expected: true),
    Field(
      "purposes", \.purposes, label: "Propósitos", question: "¿Para qué se reúnen?",
      spanish: "propósito", english: "purpose", example: "revisar sus estrategias de enseñanza",
      expected: true),
    Field(
      "conditions", \.conditions, label: "Condiciones",
      question: "¿Qué tienen ya asegurado: 1 confianza, 2 tiempo común, 3 diálogo, 4 organización?",
      spanish: "condición",
      english: "condition", placeholder: "CONDICIÓN", example: "1", expected: true),
    Field(
      "media", \.media, label: "Medios", question: "¿Por qué medios se reúnen?", spanish: "medio",
      english: "medium", placeholder: "MEDIO", example: "videollamada"),
  ]

  /// It is theirs who are in it.
  public var owners: [Party] { members.map(Party.person) }
}

extension Workbook {
  /// The members of the community that holds a session; nil where none does, or nobody knows them.
  public func members(of card: SessionCard) -> Set<ID>? {
    let name = Folding.fold(card.community)
    guard !name.isEmpty else { return nil }
    let members = records[Community.self].first { Folding.fold($0.name) == name }?.members ?? []
    return members.isEmpty ? nil : Set(members.map(\.id))
  }
}
