import SpanishText

/// Which ids are of one and the same school, person or team: it was entered on two laptops, and
/// somebody has said so.
struct Identities: Sendable {
  /// The id that stands for another.
  private var names: [String: String] = [:]

  /// Nobody is anybody else.
  init() {}

  /// The lowest id of those that are the same stands for all; not one that was taken away.
  init(_ pairs: some Sequence<IDPair>, removed: Set<ID>) {
    var groups: [Set<ID>] = []
    for pair in pairs {
      let touched = groups.filter { $0.contains(pair.first) || $0.contains(pair.second) }
      groups.removeAll { touched.contains($0) }
      groups.append(touched.reduce([pair.first, pair.second]) { $0.union($1) })
    }
    for group in groups {
      guard let chosen = group.subtracting(removed).min() ?? group.min() else { continue }
      for id in group where id != chosen { names[id.text] = chosen.text }
    }
  }

  /// Whether nobody is anybody else.
  var isEmpty: Bool { names.isEmpty }

  /// The id that stands for another, or for itself.
  func name(of id: ID) -> ID { names[id.text].flatMap(ID.init(_:)) ?? id }

  /// Whether a file speaks of somebody by another id than the one that stands.
  func concern(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      names.keys.contains { ByteSearch.has(buffer, Array($0.utf8)) }
    }
  }

  // MARK: - Files

  /// The keys under which ids stay as they were written.
  private static let asWritten: Set = [
    FileLayout.removed, FileLayout.gone, "same", "apart",
  ]

  /// A file that speaks of everybody by the id that stands.
  func settled(_ file: JSON) -> JSON {
    guard !isEmpty, let members = file.members else { return file }
    return JSON(
      .object(
        members.map { member in
          Self.asWritten.contains(member.key)
            ? member
            : JSON.Member(key: member.key, value: renamed(member.value))
        }))
  }

  private func renamed(_ json: JSON) -> JSON {
    switch json.content {
    case .string(let text): return names[text].map(JSON.string) ?? json
    case .array(let items):
      let renamed = items.map(self.renamed)
      guard renamed != items else { return json }
      // Two who are one are not in a list twice.
      return .array(
        renamed.enumerated().filter { !renamed[..<$0.offset].contains($0.element) }.map(\.element))
    case .object(let members):
      return JSON(
        .object(
          members.map { member in
            JSON.Member(key: names[member.key] ?? member.key, value: self.renamed(member.value))
          }))
    default: return json
    }
  }
}
