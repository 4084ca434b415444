import SessionKit

/// What the tests take from the declaration of a kind: the names and shapes of its fields.
struct KnownKind {
  struct KnownField {
    let key: String
    let option: String
    let shape: Shape
    let isList: Bool
    let isExpected: Bool
  }

  let name: String
  let collection: String
  let fields: [KnownField]
  let isPrivate: Bool
  let isOfWorkbook: Bool

  /// The kind with an English noun; nil for the other words that a step may say.
  init?(_ name: String) {
    guard let type = Kinds.named(name) else { return nil }
    self.init(type)
  }

  init<Kept: Record>(_ type: Kept.Type) {
    name = Kept.kind.name
    collection = Kept.kind.collection
    isPrivate = Kept.kind.home == .person || Kept.kind.home == .adviser
    isOfWorkbook = Kept.kind.home == .workbook
    fields = Kept.fields.map {
      KnownField(
        key: $0.key, option: $0.english, shape: $0.shape, isList: $0.isList,
        isExpected: $0.isExpected)
    }
  }

  subscript(_ key: String) -> KnownField? { fields.first { $0.key == key } }
  var main: String { fields[0].key }
}
