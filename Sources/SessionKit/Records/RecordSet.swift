/// The records of one file, each kind in its own list.
public struct RecordSet: Sendable {
  private var lists: [String: [any Record]] = [:]

  /// No records.
  public init() {}

  /// The records of a kind, in the order in which they were made.
  public subscript<Kept: Record>(_ type: Kept.Type) -> [Kept] {
    get { (lists[Kept.kind.name] ?? []).compactMap { $0 as? Kept } }
    set { lists[Kept.kind.name] = newValue.isEmpty ? nil : newValue.sorted(by: Kept.order) }
  }

  /// All the records, kind by kind in the order of the table.
  public var all: [any Record] {
    Kinds.all.flatMap { lists[$0.kind.name] ?? [] }
  }

  /// Puts a record in the place of the one with its id, or adds it.
  public mutating func put(_ record: some Record) {
    var list = self[type(of: record)]
    if let place = list.firstIndex(where: { $0.id == record.id }) {
      list[place] = record
    } else {
      list.append(record)
    }
    self[type(of: record)] = list
  }

  /// Takes a record away.
  public mutating func remove(_ id: ID) {
    for (name, list) in lists {
      let rest = list.filter { $0.head.id != id }
      if rest.count < list.count { lists[name] = rest.isEmpty ? nil : rest }
    }
  }

  /// Takes a list of records from a file.
  mutating func take(_ type: any Record.Type, _ json: JSON, _ log: inout ReadingLog) {
    read(type, json, &log)
  }

  private mutating func read<Kept: Record>(
    _ type: Kept.Type, _ json: JSON, _ log: inout ReadingLog
  ) {
    guard let items = json.array else {
      log.note(.wrongType(key: Kept.kind.collection, expected: .list), at: json)
      return
    }
    var records: [Kept] = []
    var ids = Set(lists.values.joined().compactMap(\.head.id))
    for item in items {
      let record = Kept(json: item, log: &log)
      guard let id = record.id else { continue }
      if ids.insert(id).inserted {
        records.append(record)
      } else {
        log.note(.duplicateID(id.text), at: item)
      }
    }
    self[type] = records
  }

  /// The lists of some kinds, as a file keeps them.
  func members(of kinds: [any Record.Type]) -> [(String, JSON)] {
    kinds.compactMap { type in
      guard let list = lists[type.kind.name] else { return nil }
      return (type.kind.collection, .array(list.map(\.json)))
    }
  }
}

extension RecordSet: Equatable {
  /// Two sets are equal if their files would be.
  public static func == (left: RecordSet, right: RecordSet) -> Bool {
    left.all.map(\.json) == right.all.map(\.json)
  }
}
