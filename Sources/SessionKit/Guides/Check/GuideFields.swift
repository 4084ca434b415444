import SpanishText

/// The fields of the kinds of record, as guides name them.
enum GuideFields {
  /// The fields of a kind with their words; nil for what is no kind.
  static func words(of kind: String) -> [FormWord]? {
    guard let type = Kinds.named(kind) else { return nil }
    return words(of: type)
  }

  private static func words<Kept: Record>(of type: Kept.Type) -> [FormWord] {
    type.fields.map { field in FormWord(field.key, field.spanish, field.english, field.label) }
      + [
        FormWord("person", "persona"), FormWord("team", "equipo"),
        FormWord("schools", "escuelas"), FormWord("school", "escuela"),
      ].filter { word in !type.fields.contains { $0.key == word.key } }
  }

  /// The values that a field can be chosen from; empty where any text may stand.
  static func choices(of kind: String, _ field: String) -> [ChoiceWords] {
    guard let type = Kinds.named(kind) else { return [] }
    return choices(of: type, field)
  }

  private static func choices<Kept: Record>(of type: Kept.Type, _ key: String) -> [ChoiceWords] {
    guard case .choice(let words)? = type.fields.first(where: { $0.key == key })?.shape else {
      return []
    }
    return words
  }
}
