/// One thing of a file, with every version of it that still counts.
///
/// Two copies of it are joined without asking which came first: the later version stands, and one
/// that its writer did not know of is kept beside it until somebody has chosen. Joining is the same
/// in whatever order, and as often, as it is done.
struct Lineage: Sendable {
  /// The version that stands.
  private(set) var current: Version
  /// Those that stand beside it, written by somebody who did not know of it; the latest first.
  private(set) var others: [Version] = []
  /// The digests of those that somebody has written over.
  private(set) var was: Set<String> = []

  init(_ current: Version, past: String = "") {
    self.current = current
    was = Set(past.split(separator: " ").map(String.init))
  }

  /// The digests of those that somebody has written over, as a file tells them.
  var past: String { was.sorted().joined(separator: " ") }

  /// Joins it with a copy of it; of one that was taken away for good only news are kept.
  mutating func join(_ copy: Lineage, _ rule: JoinRule) {
    if was == copy.was, current.json == copy.current.json, others.isEmpty, copy.others.isEmpty {
      return
    }
    was.formUnion(copy.was)
    settle([current] + others + [copy.current] + copy.others, rule)
  }

  /// Puts versions beside it that a file kept beside it.
  mutating func add(_ versions: [Version], _ rule: JoinRule) {
    settle([current] + others + versions, rule)
  }

  /// Takes it away for good.
  mutating func end(_ rule: JoinRule) {
    settle([current] + others, rule)
  }

  private mutating func settle(_ versions: [Version], _ rule: JoinRule) {
    var latest: [String: Version] = [:]
    for version in versions {
      let digest = version.digest
      if let known = latest[digest], !Version.precedes(known, version) { continue }
      latest[digest] = version
    }
    let standing = rule.isFinal ? versions.filter(\.isGone) : versions
    current = standing.max(by: Version.precedes) ?? Version(gone: .object([]))
    let digest = current.digest
    others = latest.filter { name, version in
      !version.isGone && name != digest && !was.contains(name) && rule.keeps(version)
    }.map(\.value).sorted { Version.precedes($1, $0) }
  }

  // MARK: - Writing

  /// Becomes a version that somebody wrote who had this one before their eyes.
  mutating func write(
    _ version: Version, by signature: String? = nil, at now: Int, _ rule: JoinRule
  ) {
    if !current.isGone, rule.keeps(current) { was.insert(current.digest) }
    current = version.signed(max(now, current.stamp + 1), by: signature)
  }

  /// Settles on what stands: the others were seen, and are not wanted.
  mutating func dismiss(_ versions: [Version]) {
    was.formUnion(versions.map(\.digest))
    let seen = Set(versions.map(\.digest))
    others.removeAll { seen.contains($0.digest) }
  }
}

/// What holds when the versions of a thing come together.
struct JoinRule: Sendable {
  /// Whether it was taken away and does not come back.
  var isFinal = false
  /// What of it is worth keeping beside what stands.
  var worth = Worth.anything

  /// What of a thing is worth keeping beside what stands.
  enum Worth: Sendable {
    case anything
    /// Only what tells a reason.
    case reasons
    /// The later one is enough.
    case nothing
  }

  func keeps(_ version: Version) -> Bool {
    switch worth {
    case .anything: true
    case .reasons: version.json["reason"] != nil
    case .nothing: false
    }
  }
}
