import SpanishText

/// What people are at their schools, in the words of guides and in their own.
enum Function {
  private static let families: [String: Set<String>] = [
    "directivo": [
      "directivo", "directiva", "director", "directora", "subdirector", "subdirectora",
    ],
    "director": ["director", "directora", "directivo", "directiva"],
    "directora": ["director", "directora", "directivo", "directiva"],
    "docente": [
      "docente", "maestro", "maestra", "profesor", "profesora", "educador", "educadora",
    ],
  ]

  /// Tells whether a person's function is one that a guide names.
  static func fits(_ function: String, _ named: String) -> Bool {
    let isGap: (Character) -> Bool = { !$0.isLetter && !$0.isNumber }
    let words = Set(Folding.fold(function).split(whereSeparator: isGap).map(String.init))
    // `directivo/docente` is either of them; `coordinadora de red` is all of its words.
    return named.split(separator: "/").contains { one in
      Folding.fold(String(one)).split(whereSeparator: isGap).allSatisfy { word in
        word == "de" || !words.isDisjoint(with: families[String(word)] ?? [String(word)])
      }
    }
  }
}
