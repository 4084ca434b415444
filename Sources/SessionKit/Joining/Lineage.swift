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
  /// The digests of those that somebody has written over, each with the moment of the latest one:
  /// what was put back to what it said before is news.
  private var was: [String: Int] = [:]

  init(_ current: Version, past: String = "") {
    self.current = current
    for token in past.split(separator: " ") {
      let parts = token.split(separator: "@", maxSplits: 1).map(String.init)
      was[parts[0]] = parts.count == 2 ? Int(parts[1], radix: 36) ?? .max : .max
    }
  }

  /// The same as a file tells it: `0a1b2c3d@jo2x4k00`.
  var past: String {
    was.sorted { $0.key < $1.key }.map { "\($0.key)@\(String($0.value, radix: 36))" }
      .joined(separator: " ")
  }

  private mutating func overwrite(_ version: Version) {
    was[version.digest] = max(was[version.digest] ?? -1, version.stamp)
  }

  private func isOverwritten(_ version: Version, _ digest: String) -> Bool {
    was[digest].map { $0 >= version.stamp } ?? false
  }

  /// Joins it with a copy of it; of one that was taken away for good only news are kept.
  mutating func join(_ copy: Lineage, _ rule: JoinRule) {
    if was == copy.was, current.json == copy.current.json, others.isEmpty, copy.others.isEmpty {
      return
    }
    was.merge(copy.was, uniquingKeysWith: max)
    settle([current] + others + [copy.current] + copy.others, rule)
  }

  /// Puts versions beside it that a file kept beside it.
  mutating func add(_ versions: [Version], _ rule: JoinRule) {
    settle([current] + others + versions, rule)
  }

  /// Puts a version beside it, whatever it says.
  mutating func keep(_ version: Version) { others.append(version) }

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
      !version.isGone && name != digest && !isOverwritten(version, name) && rule.keeps(version)
    }.map(\.value).sorted { Version.precedes($1, $0) }
  }

  // MARK: - Writing

  /// Becomes a version that somebody wrote who had this one before their eyes.
  mutating func write(
    _ version: Version, by signature: String? = nil, at now: Int, _ rule: JoinRule
  ) {
    if !current.isGone, rule.keeps(current) { overwrite(current) }
    current = version.signed(max(now, current.stamp + 1), by: signature)
    let digest = current.digest
    others.removeAll { $0.digest == digest }
  }

  /// Settles on what stands: the others were seen, and are not wanted.
  mutating func dismiss(_ versions: [Version]) {
    for version in versions { overwrite(version) }
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
