/// What somebody wrote of one thing, and when.
struct Version: Sendable {
  /// What a file holds of it: its words and who wrote them; nothing but a signature where it was
  /// taken away.
  let json: JSON
  /// Whether it was taken away.
  let isGone: Bool
  /// When it was written.
  let stamp: Int

  /// A version that says something.
  init(_ json: JSON) {
    self.init(json, isGone: false)
  }

  /// The version in which a thing was taken away.
  init(gone signature: JSON) {
    self.init(signature, isGone: true)
  }

  private init(_ json: JSON, isGone: Bool) {
    let members = (json.members ?? []).filter { $0.key != "was" }
    self.json = JSON(.object(members))
    self.isGone = isGone
    stamp =
      json["edited"]?.integer ?? json["made"]?.integer ?? json["at"]?.integer ?? 0
  }

  /// The keys that tell who wrote something, and not what.
  private static let signature: Set = ["id", "made", "edited", "by"]

  /// Its words alone, by which two versions are the same whoever wrote them.
  private var content: JSON {
    JSON(.object((json.members ?? []).filter { !Self.signature.contains($0.key) }))
  }

  /// What names it in those that came after it: the beginning of the digest of its words.
  var digest: String {
    isGone ? "" : String(Digest(of: JSONWriter.write(content)).text.prefix(8))
  }

  /// The same as a new thing.
  func named(_ id: String, at now: Int) -> Version {
    let rest = (json.members ?? []).filter { !["id", "made", "edited"].contains($0.key) }
    return Version(
      .object(rest.map { ($0.key, $0.value) } + [("id", .string(id)), ("made", .integer(now))]))
  }

  /// The same, with what only another one says; lists have what is in both.
  func filled(from other: Version) -> Version {
    var members = json.members ?? []
    for member in other.json.members ?? [] {
      guard let place = members.firstIndex(where: { $0.key == member.key }) else {
        members.append(member)
        continue
      }
      guard let mine = members[place].value.array, let more = member.value.array else { continue }
      let all = mine + more.filter { !mine.contains($0) }
      members[place] = JSON.Member(key: member.key, value: .array(all))
    }
    return Version(JSON(.object(members)), isGone: false)
  }

  /// The same, signed and dated anew.
  func signed(_ moment: Int, by signature: String? = nil) -> Version {
    var members = (json.members ?? []).filter {
      $0.key != "edited" && (signature == nil || $0.key != "by")
    }
    members.append(JSON.Member(key: "edited", value: .integer(moment)))
    if let signature, !signature.isEmpty {
      members.append(JSON.Member(key: "by", value: .string(signature)))
    }
    return Version(JSON(.object(members)), isGone: isGone)
  }

  /// The later one counts; of two of the same moment one that says something, and then any, as long
  /// as it is the same one everywhere.
  static func precedes(_ left: Version, _ right: Version) -> Bool {
    if left.stamp != right.stamp { return left.stamp < right.stamp }
    if left.isGone != right.isGone { return left.isGone }
    return JSONWriter.write(left.json).lexicographicallyPrecedes(JSONWriter.write(right.json))
  }
}
