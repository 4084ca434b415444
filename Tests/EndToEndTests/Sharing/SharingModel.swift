/// What somebody did on one of several laptops; their numbers are their order in time.
struct SharedDeed {
  /// What can be written, said or done.
  enum Thing: Hashable {
    /// A record of a collection, by its id.
    case record(String, String)
    /// That what stands of a record is right, and the other versions are not.
    case choice(String, String)
    case event(String)
    case attendance(String)
    case role(String)
  }

  let number: Int
  let thing: Thing
  /// What it says from then on; nil when it was taken away.
  let text: String?
  /// The deeds that whoever did this had before their eyes, and those that these were over.
  let over: Set<Int>
}

/// What must be in a workbook to which some deeds have come, told from the deeds alone.
struct SharedWorkbook: Equatable {
  /// What stands.
  var texts: [SharedDeed.Thing: String] = [:]
  /// What else was said of a record by somebody who did not know what stands.
  var others: [SharedDeed.Thing: Set<String>] = [:]
  /// The deeds by which it stands, and those by which something else was said.
  private(set) var open: [SharedDeed.Thing: [SharedDeed]] = [:]

  static func == (one: Self, other: Self) -> Bool {
    one.texts == other.texts && one.others == other.others
  }

  init() {}

  init(_ deeds: [SharedDeed]) {
    let things = Dictionary(grouping: deeds, by: \.thing)
    for (thing, deeds) in things {
      let deeds = deeds.sorted { $0.number < $1.number }
      if case .choice = thing { continue }
      guard case .record(let collection, let id) = thing else {
        texts[thing] = deeds.last?.text
        continue
      }
      let isRemoved = deeds.contains { $0.text == nil }
      let choices = things[.choice(collection, id)] ?? []
      let over = (deeds + choices).reduce(into: Set<Int>()) { $0.formUnion($1.over) }
      let left = deeds.filter { $0.text != nil && !over.contains($0.number) }
      open[thing] = left
      texts[thing] = isRemoved ? nil : left.last?.text
      let rest = Set(left.compactMap(\.text)).subtracting([texts[thing]].compactMap(\.self))
      if !rest.isEmpty { others[thing] = rest }
    }
  }

  /// What differs from another, for people.
  func differences(from other: Self) -> [String] {
    let things = Set(texts.keys).union(other.texts.keys)
      .union(others.keys).union(other.others.keys)
    return things.compactMap { thing in
      let (mine, theirs) = (texts[thing] ?? "nothing", other.texts[thing] ?? "nothing")
      let (rest, theirRest) = (others[thing] ?? [], other.others[thing] ?? [])
      guard mine != theirs || rest != theirRest else { return nil }
      return "\(thing): \(mine) \(rest.sorted()), not \(theirs) \(theirRest.sorted())"
    }.sorted()
  }
}

extension SharedWorkbook {
  /// The collections of records that are looked at, and the key of their words.
  static let collections = [
    "agreements": "text", "commitments": "text", "notes": "text", "people": "name",
  ]

  /// Reads what is in the files of a workbook; `repeated` are ids that it holds twice.
  init(files: [Value], repeated: inout [String]) {
    var ids: Set<String> = []
    func count(_ id: String) {
      if !ids.insert(id).inserted { repeated.append(id) }
    }
    for file in files {
      let session = file["id"]?.string ?? ""
      for (collection, key) in Self.collections {
        for record in (file["records"]?[collection] ?? file[collection])?.items ?? [] {
          let id = record["id"]?.string ?? ""
          count(id)
          texts[.record(collection, id)] = record[key]?.string
        }
      }
      for event in file["events"]?.items ?? [] where event["of"]?.string != session {
        let id = event["id"]?.string ?? ""
        count(id)
        texts[.event(id)] = event["note"]?.string
      }
      for person in file["attendance"]?.keys ?? [] {
        let isPresent = file["attendance"]?[person]?["present"]?.bool ?? false
        texts[.attendance(person)] = isPresent ? "sí" : "no"
      }
      for person in file["roles"]?["relator"]?.keys ?? [] { texts[.role(person)] = "sí" }
      for conflict in file["conflicts"]?.items ?? [] {
        let of = conflict["of"]?.items.compactMap(\.string) ?? []
        guard of.count == 2, let key = Self.collections[of[0]] else { continue }
        let text = conflict["value"]?[key]?.string ?? "nothing"
        others[.record(of[0], of[1]), default: []].insert(text)
      }
    }
  }
}
