import SpanishText

/// Two schools, people or teams that are perhaps one, entered on two laptops.
public struct Alike: Sendable, Equatable {
  /// The kind of thing that they are.
  public let kind: Kind
  /// Their ids.
  public let pair: IDPair
  /// What is known of each.
  public let lines: [String]
}

extension Book {
  /// Those that are perhaps one, and of whom nobody has said that they are not.
  public var alike: [Alike] {
    let apart = Set(workbook.apart)
    return
      (alike(School.self, Self.isSame) + alike(Person.self, Self.isSame)
      + alike(Team.self, Self.isSame)).filter { !apart.contains($0.pair) }
  }

  private func alike<Kept: Record>(
    _ type: Kept.Type, _ isSame: (Kept, Kept) -> Bool
  ) -> [Alike] {
    let all = workbook.records[type]
    var found: [Alike] = []
    for (place, one) in all.enumerated() {
      for other in all.dropFirst(place + 1) {
        guard let first = one.id, let second = other.id, isSame(one, other) else { continue }
        found.append(
          Alike(
            kind: Kept.kind, pair: IDPair(first, second), lines: [line(one), line(other)]))
      }
    }
    return found
  }

  private func line<Kept: Record>(_ record: Kept) -> String {
    let school = record.head.school.flatMap { directory.name(of: $0.id) }
    return
      (Kept.fields.flatMap { $0.texts(of: record, in: directory) } + [school].compactMap { $0 })
      .joined(separator: ", ")
  }

  private static func isSame(_ one: School, _ other: School) -> Bool {
    if !one.cct.isEmpty, !other.cct.isEmpty {
      return fits(one.cct, other.cct) && fits(one.shift, other.shift)
    }
    return isNamed(one, other) && fits(one.shift, other.shift)
  }

  private static func isSame(_ one: Person, _ other: Person) -> Bool {
    isNamed(one, other) && fits(one.function, other.function)
      && fits(one.head.school?.id.text ?? "", other.head.school?.id.text ?? "")
  }

  private static func isSame(_ one: Team, _ other: Team) -> Bool {
    isNamed(one, other)
      && fits(one.head.school?.id.text ?? "", other.head.school?.id.text ?? "")
      && fits(one.type?.rawValue ?? "", other.type?.rawValue ?? "")
  }

  private static func isNamed(_ one: some Record, _ other: some Record) -> Bool {
    !one.text.isEmpty && Folding.fold(one.text) == Folding.fold(other.text)
  }

  /// Whether two words do not contradict each other: one of them may be missing.
  private static func fits(_ one: String, _ other: String) -> Bool {
    one.isEmpty || other.isEmpty || Folding.fold(one) == Folding.fold(other)
  }
}
