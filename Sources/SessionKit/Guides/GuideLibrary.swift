/// The guides that come with the program.
public enum GuideLibrary {
  /// The guide that a new session takes when none is named.
  public static let standard = "tercera-cai"

  /// The text of a guide: its card apart, so that a list need not read the rest.
  struct Source: Sendable {
    let card: String
    let body: String
  }

  private static let sources = [
    segundaPracticas, terceraCAI, cuartaEscuelas, cap, acompanamiento,
  ]

  /// What is known of each without reading it whole, in the order of the school year.
  public static let cards: [GuideCard] = sources.compactMap { source in
    Guide.card(in: bytes(of: source.card, ""))
  }

  /// A guide, whole.
  public static func guide(_ id: String) -> Guide? {
    guard let place = cards.firstIndex(where: { $0.id == id }) else { return nil }
    return Guide.read(bytes(of: sources[place].card, "," + sources[place].body)).value
  }

  /// What is wrong with the text of a guide; a test holds that nothing is.
  static func problems(of id: String) -> [FormatProblem] {
    guard let place = cards.firstIndex(where: { $0.id == id }) else { return [] }
    return Guide.read(bytes(of: sources[place].card, "," + sources[place].body)).problems
  }

  private static func bytes(of card: String, _ rest: String) -> [UInt8] {
    Array("{\"format\":\"cte.guide\",\"version\":1,\(card)\(rest)}".utf8)
  }
}
