import SpanishText

/// The guides at hand in a workbook: those that it keeps, and those that come with the program.
public struct GuideShelf: Sendable {
  /// The folder in which a workbook keeps its guides.
  static let folder = "guias"

  /// What is known of each, those of the workbook first.
  public let cards: [GuideCard]
  private let editions: [String: String]
  private let reader: StoreReader?

  /// Only the guides of the program.
  public static let library = GuideShelf(cards: GuideLibrary.cards, editions: [:], reader: nil)

  private init(cards: [GuideCard], editions: [String: String], reader: StoreReader?) {
    self.cards = cards
    self.editions = editions
    self.reader = reader
  }

  /// The guides at hand in a workbook; one that cannot be read is passed over.
  init(_ workbook: Workbook, _ reader: StoreReader) {
    let own = workbook.guides.sorted { $0.key < $1.key }.compactMap { id, kept in
      ((try? reader.read(Self.path(id, kept.edition))) ?? nil).flatMap { Guide.card(in: $0) }
    }
    let ids = Set(own.map(\.id))
    let rest = GuideLibrary.cards.filter { !ids.contains($0.id) }
    self.init(cards: own + rest, editions: workbook.guides.mapValues(\.edition), reader: reader)
  }

  /// The file of an edition of a guide.
  static func path(_ id: String, _ edition: String) -> String {
    "\(folder)/\(id)-\(edition).json"
  }

  /// What tells one edition of a guide from another: the beginning of the digest of its file.
  static func edition(of bytes: [UInt8]) -> String { String(Digest(of: bytes).text.prefix(10)) }

  /// Finds a guide, or one of the meetings of a guide, by its id.
  public func find(_ name: String) -> (guide: GuideCard, meeting: Meeting?)? {
    let folded = Folding.fold(trim(name))
    for card in cards {
      if Folding.fold(card.id) == folded { return (card, nil) }
      if let meeting = card.meeting(folded) { return (card, meeting) }
    }
    return nil
  }

  /// Everything that can be named: guides and their meetings.
  public var names: [String] { cards.flatMap { [$0.id] + $0.meetings.map(\.id) } }

  /// The guide with an id, whole, as a new session would take it.
  public func guide(_ id: String) throws -> Guide? {
    guard let edition = editions[id], let reader else { return GuideLibrary.guide(id) }
    return try Self.guide(id, edition: edition, reader)
  }

  /// An edition of a guide that a workbook keeps.
  static func guide(_ id: String, edition: String, _ reader: StoreReader) throws -> Guide? {
    let path = path(id, edition)
    guard let bytes = try reader.read(path) else { return nil }
    let (guide, problems) = Guide.read(bytes)
    if let problem = problems.first {
      throw StoreError.broken(FileProblem(path: path, problem, in: bytes))
    }
    return guide
  }

  /// The guide that a session follows, in the edition with which it began.
  static func guide(of card: SessionCard, _ reader: StoreReader) throws -> Guide? {
    let own =
      card.edition.isEmpty ? nil : try guide(card.guide, edition: card.edition, reader)
    return (own ?? GuideLibrary.guide(card.guide))?.variant(card.variant)
  }

  /// What is known of the guide that a session follows, without reading it whole.
  static func card(of card: SessionCard, _ reader: StoreReader) -> GuideCard? {
    if let known = GuideLibrary.cards.first(where: { $0.id == card.guide }) { return known }
    guard !card.edition.isEmpty else { return nil }
    let bytes = (try? reader.read(path(card.guide, card.edition))) ?? nil
    return bytes.flatMap { Guide.card(in: $0) }
  }
}
