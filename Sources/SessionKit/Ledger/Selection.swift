import SpanishText

/// Which records a question is about, so that the others need not be read or kept in mind.
public struct Selection: Sendable {
  /// The English nouns of the kinds; nil for all.
  let kinds: Set<String>?
  /// The ids of which a record must mention at least one; nil when that does not matter.
  let mentions: [ID]?
  let keeps: @Sendable (any Record, SessionFile?) -> Bool

  /// No records, only sessions and people.
  public static let none = Selection(kinds: [])
  /// Everything.
  public static let all = Selection(kinds: nil)

  /// The records of some kinds, those that mention certain people or things, those that fit.
  public init(
    kinds: Set<String>?, mentioning mentions: [ID]? = nil,
    where keeps: @escaping @Sendable (any Record, SessionFile?) -> Bool = { _, _ in true }
  ) {
    self.kinds = kinds
    self.mentions = mentions
    self.keeps = keeps
  }

  /// The records of a kind, and those without which not all can be said of them.
  public init(about kind: Kind) {
    let beside: [any Record.Type] =
      switch kind.name {
      case Encounter.kind.name: [Request.self]
      case Goal.kind.name:
        [Problem.self, Practice.self, Agreement.self, Commitment.self, Plan.self]
      default: []
      }
    self.init(kinds: Set([kind.name] + beside.map { $0.kind.name }))
  }

  /// Whether everything is asked for.
  var isWhole: Bool { kinds == nil && mentions == nil }

  func includes(_ kind: Kind) -> Bool { kinds?.contains(kind.name) ?? true }

  /// What need not be read of the file of a session; nil when all of it must be.
  func passesOver(_ bytes: [UInt8]) -> Set<String>? {
    let isMentioned =
      mentions.map { ids in
        ids.contains { id in
          bytes.withUnsafeBufferPointer { ByteSearch.has($0, Array(id.text.utf8)) }
        }
      } ?? true
    if !isMentioned { return Session.keys(besides: []) }
    return kinds.map(Session.keys(besides:))
  }
}
