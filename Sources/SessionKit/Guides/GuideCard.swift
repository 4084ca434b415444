/// What is known of a guide without reading its activities.
public struct GuideCard: GuidePart {
  /// Over what a guide leads: a meeting, a community's year, an adviser's term.
  public enum Kind: String, ChoiceValue {
    case session, community, accompaniment

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .session: "sesión"
      case .community: "comunidad"
      case .accompaniment: "acompañamiento"
      }
    }
  }

  /// Its name.
  public var id = ""
  /// Its title.
  public var title = ""
  /// Over what it leads.
  public var kind: Kind?
  /// Which of the year's sessions it is for.
  public var ordinal: Int?
  /// The country for which it was written.
  public var country = ""
  /// The level for which it was written.
  public var level = ""
  /// The school year for which it was written.
  public var cycle: SchoolYear?
  /// Who published what it follows.
  public var issuer = ""
  /// How long it takes.
  public var minutes: Int?
  /// What it calls things.
  public var vocabulary: [String: Term] = [:]
  /// Its forms for other kinds of school.
  public var variants: [Variant] = []
  /// What it is for.
  public var purposes: [String] = []
  /// The meetings, if it leads through several.
  public var meetings: [Meeting] = []
  /// Where it begins in the file.
  public var place = -1

  /// A card with nothing on it.
  public init() {}

  /// Its keys.
  public static let keys: [PartKey<GuideCard>] = [
    PartKey("id", \.id, required: true), PartKey("title", \.title, required: true),
    PartKey("kind", \.kind), PartKey("ordinal", \.ordinal), PartKey("country", \.country),
    PartKey("level", \.level), PartKey("cycle", \.cycle), PartKey("issuer", \.issuer),
    PartKey("minutes", \.minutes), PartKey("vocabulary", \.vocabulary),
    PartKey("variants", \.variants), PartKey("purposes", \.purposes),
    PartKey("meetings", \.meetings),
  ]

  /// Whether a session of it is a community's year or an adviser's term, and no day's meeting.
  func spansDays(_ card: SessionCard) -> Bool {
    card.meeting.isEmpty && kind.map { $0 != .session } ?? false
  }

  /// A meeting by its id.
  public func meeting(_ id: String) -> Meeting? { meetings.first { $0.id == id } }

  /// Its words, in one of its variants.
  public func words(_ variant: String = "") -> Vocabulary {
    let own = variants.first { $0.id == variant }?.vocabulary ?? [:]
    return Vocabulary(vocabulary.merging(own) { $1 })
  }

  /// Its form for programs: every key is there.
  public var view: JSON { wholeJSON }
}
