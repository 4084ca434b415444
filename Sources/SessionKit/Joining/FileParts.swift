/// A file taken apart into its things, each with the versions of it that count.
struct FileParts: Sendable {
  /// What leads to a thing: `["agreements", "bcdfghjkmn"]`, `["roles", "relator", "bcdfghjkmn"]`.
  typealias Address = [String]

  let layout: FileLayout
  /// What says whose file it is, and never changes.
  private var fixed: [JSON.Member]
  private(set) var lineages: [Address: Lineage] = [:]
  private var steps: [String: StepProgress] = [:]
  private(set) var removed: Set<String>
  private var pairs: [String: Set<[String]>] = [:]

  /// Takes a file apart that was read without a problem.
  ///
  /// Where a file says both that a thing was taken away and what it is, the later counts; in one
  /// that is just being written, what it is.
  init(_ json: JSON, _ layout: FileLayout, isBeingWritten: Bool = false) {
    self.layout = layout
    fixed = (json.members ?? []).filter { ["format", "version", "id", "person"].contains($0.key) }
    removed = Set((json[FileLayout.removed]?.array ?? []).compactMap(\.string))
    takeCover(json)
    for (key, place) in layout.lists {
      for item in ((place.map { json[$0] } ?? json)?[key]?.array ?? []) {
        guard let id = item["id"]?.string else { continue }
        take(item, at: [key, id])
      }
    }
    for (key, depth) in layout.tables { takeTable(json[key], [key], depth) }
    for key in layout.singles { if let thing = json[key] { take(thing, at: [key]) } }
    for key in layout.pairs {
      pairs[key] = Set((json[key]?.array ?? []).map { ($0.array ?? []).compactMap(\.string) })
    }
    for (address, gone) in Displaced.list(json[FileLayout.gone]) {
      let ended = Lineage(Version(gone: gone), past: Self.past(gone))
      if lineages[address] == nil {
        lineages[address] = ended
      } else if !isBeingWritten {
        let rule = rule(address)
        lineages[address]?.join(ended, rule)
      }
    }
    takeOthers(json, isBeingWritten: isBeingWritten)
    if !isBeingWritten { endRemoved() }
  }

  private mutating func takeCover(_ json: JSON) {
    let members = (json.members ?? []).filter { layout.cover.contains($0.key) }
    guard !members.isEmpty else { return }
    take(JSON(.object(members)), at: ["cover"])
  }

  private mutating func takeTable(_ json: JSON?, _ address: Address, _ depth: Int) {
    for member in json?.members ?? [] {
      let inner = address + [member.key]
      if depth > 1 {
        takeTable(member.value, inner, depth - 1)
      } else if address == ["steps"] {
        takeStep(member.key, member.value)
      } else {
        take(member.value, at: inner)
      }
    }
  }

  private mutating func takeStep(_ id: String, _ json: JSON) {
    var log = ReadingLog()
    let mark = StepMark(json: json, log: &log)
    steps[id] = StepProgress(mark)
    if let outcome = StepProgress.outcome(of: mark) {
      lineages[["steps", id]] = Lineage(outcome, past: mark.was)
    }
  }

  private mutating func take(_ json: JSON, at address: Address) {
    let lineage = Lineage(Version(json), past: Self.past(json))
    // Two things that turned out to be one lie in a file twice.
    if lineages[address] == nil {
      lineages[address] = lineage
    } else {
      let rule = rule(address)
      lineages[address]?.join(lineage, rule)
    }
  }

  private mutating func takeOthers(_ json: JSON, isBeingWritten: Bool) {
    for (address, value) in Displaced.list(json[FileLayout.others]) {
      let rule = rule(address)
      let nothing = Lineage(Version(gone: .object([])))
      if isBeingWritten {
        lineages[address, default: nothing].keep(Version(value))
      } else {
        lineages[address, default: nothing].add([Version(value)], rule)
      }
    }
  }

  private static func past(_ json: JSON) -> String { json["was"]?.string ?? "" }

  private func rule(_ address: Address) -> JoinRule {
    layout.rule(address, isRemoved: address.last.map(removed.contains) ?? false)
  }

  /// A part of it: what is left in it says nothing against what is not.
  func filtered(_ isKept: (Address, JSON) -> Bool) -> FileParts {
    var part = self
    part.lineages = lineages.filter { address, lineage in
      lineage.current.isGone || isKept(address, lineage.current.json)
    }
    part.steps = steps.filter { isKept(["steps", $0.key], .null) }
    part.pairs = [:]
    return part
  }

  /// Whether it says more than whose it is.
  var hasRecords: Bool {
    lineages.contains { $0.key != ["cover"] && !$0.value.current.isGone }
  }

  // MARK: - Joining

  /// The id of whose file it is.
  var owner: JSON? { fixed.first { $0.key == "id" || $0.key == "person" }?.value }

  /// Whether both are of the same session, or of the same person.
  func isCopy(of other: FileParts) -> Bool {
    owner == other.owner
  }

  /// Joins a copy of the same file.
  mutating func join(_ copy: FileParts) {
    removed.formUnion(copy.removed)
    for (key, more) in copy.pairs { pairs[key, default: []].formUnion(more) }
    for (id, progress) in copy.steps {
      if steps[id] == nil { steps[id] = progress } else { steps[id]?.join(progress) }
    }
    for (address, lineage) in copy.lineages {
      let rule = rule(address)
      if lineages[address] == nil {
        lineages[address] = lineage
      } else {
        lineages[address]?.join(lineage, rule)
      }
    }
    endRemoved()
  }

  /// What was taken away for good does not stand, whatever a copy says.
  private mutating func endRemoved() {
    for (address, lineage) in lineages
    where !lineage.current.isGone && removed.contains(address.last ?? "") {
      let rule = rule(address)
      lineages[address]?.end(rule)
    }
  }

  // MARK: - Changing

  /// Says of a thing what all its versions say together, and that they were seen.
  mutating func fuse(_ address: Address, by signature: String, at now: Int) {
    guard var lineage = lineages[address] else { return }
    let whole = lineage.others.reduce(lineage.current) { $0.filled(from: $1) }
    let rule = rule(address)
    lineage.dismiss(lineage.others)
    lineage.write(whole, by: signature, at: now, rule)
    lineages[address] = lineage
  }

  /// Settles which version of a thing stands: the one that does, or one beside it.
  ///
  /// What was taken away for good comes back as a new thing.
  mutating func choose(
    _ version: Version?, at address: Address, by signature: String, now: Int
  ) {
    guard var lineage = lineages[address] else { return }
    let rule = rule(address)
    lineage.dismiss(lineage.others)
    if let version, rule.isFinal {
      // Who brings it back on another laptop brings back the same.
      let id = ID(from: "\(address[1]) \(version.digest)").text
      lineages[[address[0], id]] = Lineage(version.named(id, at: now))
    } else if !rule.isFinal {
      let chosen = version ?? lineage.current
      lineage.write(chosen, by: chosen.isGone ? signature : nil, at: now, rule)
    }
    lineages[address] = lineage
  }

  /// Says that two ids are the same, or that they are not.
  mutating func add(_ pair: IDPair, to key: String) {
    pairs[key, default: []].insert([pair.first.text, pair.second.text])
  }

  // MARK: - Signing

  /// The bytes of a file that was changed, with what a copy of it has to know of every change.
  static func signed<Content: FileContent>(
    _ content: Content, _ layout: FileLayout, after before: [UInt8]?, by signature: String,
    at now: Int
  ) -> [UInt8] {
    let written = content.bytes
    guard written != before, let after = JSONReader.read(written).value else { return written }
    var parts = FileParts(after, layout, isBeingWritten: true)
    let old = before.flatMap { JSONReader.read($0).value }
    parts.sign(after: old.map { FileParts($0, layout) }, by: signature, at: now)
    return parts.bytes(as: Content.self)
  }

  /// Says of everything that was changed when that was, and what it said before, so that a copy of
  /// the file can be joined with this one.
  private mutating func sign(after before: FileParts?, by signature: String, at now: Int) {
    for (address, lineage) in lineages {
      if let old = before?.lineages[address] {
        // Where somebody has just chosen, that is signed already.
        guard old.others.map(\.json) == lineage.others.map(\.json) else { continue }
        var written = old
        if old.current.json != lineage.current.json,
          old.current.digest != lineage.current.digest
        {
          written.write(lineage.current, at: now, rule(address))
        }
        lineages[address] = written
      } else if lineage.current.stamp == 0 {
        lineages[address] = Lineage(lineage.current.signed(now))
      }
    }
    for (address, old) in before?.lineages ?? [:] where lineages[address] == nil {
      var written = old
      written.write(Version(gone: .object([])), by: signature, at: now, rule(address))
      lineages[address] = written
    }
  }
}

extension FileParts {
  // MARK: - Putting together

  /// The file, put together again.
  var json: JSON {
    var file = Group()
    for member in fixed { file.members[member.key] = member.value }
    let ordered = lineages.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    for (address, lineage) in ordered where !lineage.current.isGone {
      place(lineage, at: address, in: &file)
    }
    for (id, progress) in steps {
      file["steps"][id].value = progress.mark(with: lineages[["steps", id]]).json
    }
    file.members[FileLayout.removed] = list(removed.sorted().map(JSON.string))
    for (key, pairs) in pairs {
      let ordered = pairs.sorted { $0.lexicographicallyPrecedes($1) }
      file.members[key] = list(ordered.map { .array($0.map(JSON.string)) })
    }
    file.members[FileLayout.gone] = displaced { lineage in
      lineage.current.isGone && lineage.current.stamp > 0
        ? [Self.whole(lineage)] : []
    }
    file.members[FileLayout.others] = displaced { $0.others.map(\.json) }
    return file.json
  }

  /// The bytes of the file, in the one way in which it is written.
  func bytes<Content: FileContent>(as type: Content.Type) -> [UInt8] {
    var log = ReadingLog()
    return Content(json: json, log: &log).bytes
  }

  private func list(_ items: [JSON]) -> JSON? { items.isEmpty ? nil : .array(items) }

  private func place(_ lineage: Lineage, at address: Address, in file: inout Group) {
    let json = Self.whole(lineage)
    if address == ["cover"] {
      for member in json.members ?? [] { file.members[member.key] = member.value }
    } else if let place = layout.lists[address[0]] {
      if let place {
        file[place][address[0]].items.append(json)
      } else {
        file[address[0]].items.append(json)
      }
    } else if address[0] != "steps" {
      file.put(json, at: address)
    }
  }

  private func displaced(_ values: (Lineage) -> [JSON]) -> JSON? {
    let ordered = lineages.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    return list(
      ordered.flatMap { address, lineage in
        values(lineage).map { Displaced(of: address, value: $0).json }
      })
  }

  private static func whole(_ lineage: Lineage) -> JSON {
    guard !lineage.past.isEmpty else { return lineage.current.json }
    let was = JSON.Member(key: "was", value: .string(lineage.past))
    return JSON(.object((lineage.current.json.members ?? []) + [was]))
  }
}

/// An object that is being put together.
private struct Group {
  var members: [String: JSON] = [:]
  var items: [JSON] = []
  var groups: [String: Group] = [:]
  var value: JSON?

  subscript(key: String) -> Group {
    get { groups[key] ?? Group() }
    set { groups[key] = newValue }
  }

  mutating func put(_ json: JSON, at address: [String]) {
    guard let first = address.first else {
      value = json
      return
    }
    self[first].put(json, at: Array(address.dropFirst()))
  }

  var json: JSON {
    if let value { return value }
    if !items.isEmpty { return .array(items) }
    return .object(members.map { ($0.key, $0.value) } + groups.map { ($0.key, $0.value.json) })
  }
}
