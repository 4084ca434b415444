/// Reads a list of ids, such as those of removed records.
func readIDs(_ json: JSON, key: String, _ log: inout ReadingLog) -> [ID] {
  guard let ids = [ID](field: json) else {
    log.note(.wrongType(key: key, expected: .list), at: json)
    return []
  }
  return ids
}

/// The members of a file that tell what was taken away, and what stands beside what it says.
func displacedMembers(
  _ removed: [ID], _ withdrawn: [Displaced], _ conflicts: [Displaced]
) -> [(String, JSON)] {
  var members: [(String, JSON)] = []
  if !removed.isEmpty {
    members.append((FileLayout.removed, .array(removed.sorted().map(\.json))))
  }
  if !withdrawn.isEmpty { members.append((FileLayout.gone, withdrawn.json)) }
  if !conflicts.isEmpty { members.append((FileLayout.others, conflicts.json)) }
  return members
}

/// Reads a list of declared things.
func readList<Item: Declared>(
  _ type: Item.Type, _ json: JSON, key: String, _ log: inout ReadingLog
) -> [Item] {
  guard let items = json.array else {
    log.note(.wrongType(key: key, expected: .list), at: json)
    return []
  }
  return items.map { Item(json: $0, log: &log) }
}

func keyed(_ entries: [ID: some Declared]) -> [(String, JSON)] {
  entries.map { ($0.key.text, $0.value.json) }
}

func keyed(_ entries: [String: some Declared]) -> [(String, JSON)] {
  entries.map { ($0.key, $0.value.json) }
}

/// Reads an object whose keys are ids.
func readByID<Item: Declared>(
  _ member: JSON.Member, _ log: inout ReadingLog
) -> [ID: Item] {
  var items: [ID: Item] = [:]
  for (key, value) in readMembers(member, &log) {
    guard let id = ID(key.key) else {
      log.noteUnknown(key)
      continue
    }
    items[id] = Item(json: value, log: &log)
  }
  return items
}

/// Reads an object whose keys are names within the guide, or ids.
func readKeyed<Item: Declared>(
  _ member: JSON.Member, _ log: inout ReadingLog
) -> [String: Item] {
  var items: [String: Item] = [:]
  for (key, value) in readMembers(member, &log) {
    items[key.key] = Item(json: value, log: &log)
  }
  return items
}

/// Reads an object of objects.
func readTable<Row>(
  _ member: JSON.Member, _ log: inout ReadingLog, row: (JSON.Member, inout ReadingLog) -> Row
) -> [String: Row] {
  var rows: [String: Row] = [:]
  for (key, _) in readMembers(member, &log) { rows[key.key] = row(key, &log) }
  return rows
}

func readMembers(
  _ member: JSON.Member, _ log: inout ReadingLog
) -> [(JSON.Member, JSON)] {
  guard let members = member.value.members else {
    log.note(.wrongType(key: member.key, expected: .object), at: member.value)
    return []
  }
  return members.map { ($0, $0.value) }
}

/// Reads the value of a member, such as a list of pairs.
func readField<Value: FieldType>(_ member: JSON.Member, _ log: inout ReadingLog) -> Value {
  guard let value = Value(field: member.value) else {
    log.note(.wrongType(key: member.key, expected: .list), at: member.value)
    return .empty
  }
  return value
}
