import Foundation
import Testing

/// Some laptops on which the same school works, and what is known of what was done on each.
struct Community {
  /// A laptop, and the deeds that have come to it: for certain, and perhaps.
  private struct Place {
    let laptop: Laptop
    var known: Set<Int>
    var maybe: Set<Int> = []
  }

  private var places: [Place] = []
  private var deeds: [SharedDeed] = []
  private var chance: SeededGenerator
  private let clock: SharedClock
  private let seed: UInt64
  /// What was done, for whoever has to find out what went wrong.
  private var story: [String] = []
  private(set) var tally: [String: Int] = [:]

  private static let words = [
    "agreements": "acuerdo", "commitments": "compromiso", "notes": "nota", "people": "persona",
  ]

  init(seed: UInt64) throws {
    self.seed = seed
    chance = SeededGenerator(seed: seed)
    clock = SharedClock(seed: seed)
    var first = try Laptop("Eva Sol", clock)
    try first.done("sesión nueva --guía tercera-cai --escuela 'Benito Juárez'")
    let count = Int.random(in: 2...5, using: &chance)
    places = [Place(laptop: first, known: [])]
    for number in 0..<max(3, count) { try add("people", "Docente \(number)", at: 0) }
    try add("notes", "Dicho al principio", at: 0)
    let people = known("people", at: 0)
    first.user = people[0]
    places[0] = Place(laptop: first, known: Set(deeds.map(\.number)))
    for number in 1..<count {
      let laptop = try Laptop(people[number], clock)
      if Bool.random(using: &chance) {
        try laptop.take(try first.package("--escuela Juárez"))
      } else {
        try first.snapshot().write(to: laptop.workbook)
      }
      places.append(Place(laptop: laptop, known: places[0].known))
      try look(at: number, after: "the beginning")
    }
  }

  // MARK: - What is known

  private func expected(at place: Int) -> SharedWorkbook {
    SharedWorkbook(places[place].known.map { deeds[$0] })
  }

  /// Whether nothing may have come to a laptop of which that is not certain.
  private func isSure(at place: Int) -> Bool {
    places[place].maybe.subtracting(places[place].known).isEmpty
  }

  /// The ids of what stands in a collection.
  private func known(_ collection: String, at place: Int) -> [String] {
    expected(at: place).texts.keys.compactMap {
      if case .record(collection, let id) = $0 { id } else { nil }
    }.sorted()
  }

  /// Reads the files of a laptop, and finds in them what must be there and nothing else.
  private func look(at place: Int, after step: String) throws {
    guard isSure(at: place) else { return }
    var repeated: [String] = []
    let snapshot = try places[place].laptop.snapshot()
    let files = try snapshot.files
      .filter { $0.hasSuffix(".json") && !$0.hasPrefix("guias/") }
      .map { try JSONDecoder().decode(Value.self, from: Data(snapshot.bytes($0) ?? [])) }
    let found = SharedWorkbook(files: files, repeated: &repeated)
    let expected = expected(at: place)
    #expect(repeated.isEmpty, "seed \(seed), \(step): twice")
    #expect(
      found == expected,
      """
      seed \(seed), laptop \(place), \(step): \(found.differences(from: expected))
      \(story.joined(separator: "\n"))
      """)
  }

  private mutating func acknowledge(
    _ thing: SharedDeed.Thing, _ text: String?, over: Set<Int> = [], at place: Int
  ) {
    places[place].known.insert(deeds.count)
    story.append("   \(thing): \(text ?? "nothing")")
    deeds.append(SharedDeed(number: deeds.count, thing: thing, text: text, over: over))
  }

  /// The deeds by which a thing stands, and all that these were over.
  private func seen(_ deeds: [SharedDeed]) -> Set<Int> {
    deeds.reduce(into: []) { $0.formUnion($1.over.union([$1.number])) }
  }

  // MARK: - Deeds

  /// Does something, drawn by chance, and looks at what came of it.
  mutating func step(_ number: Int) throws {
    let place = places.indices.randomElement(using: &chance) ?? 0
    let divided = places.indices.filter { isSure(at: $0) && !expected(at: $0).others.isEmpty }
    if let place = divided.randomElement(using: &chance), Int.random(in: 0..<3, using: &chance) == 0
    {
      return try step(number, "settle", at: place)
    }
    let doings: [(String, Int)] = [
      ("add", 3), ("edit", 5), ("remove", 2), ("tell", 3), ("attend", 2), ("role", 2),
      ("person", 1), ("join", 4), ("package", 3), ("part", 1), ("takeBack", 1),
    ]
    let doing =
      doings.flatMap { Array(repeating: $0.0, count: $0.1) }
      .randomElement(using: &chance) ?? "add"
    try step(number, doing, at: place)
  }

  private mutating func step(_ number: Int, _ doing: String, at place: Int) throws {
    let count = deeds.count
    story.append("\(number). \(doing) at \(place)")
    try carryOut(doing, number, at: place)
    if deeds.count > count { tally[doing, default: 0] += 1 }
    try look(at: place, after: "step \(number): \(doing)")
  }

  private mutating func carryOut(_ doing: String, _ number: Int, at place: Int) throws {
    let laptop = places[place].laptop
    let other = places.indices.filter { $0 != place }.randomElement(using: &chance) ?? 0
    let isSure = isSure(at: place)
    if ["join", "package", "part", "takeBack"].contains(doing) { story.append("   from \(other)") }
    switch doing {
    case "add":
      let collection = ["agreements", "commitments", "notes"].randomElement(using: &chance)
      try add(collection ?? "notes", "Dicho \(number)", at: place)
    case "person": try add("people", "Persona \(number)", at: place)
    case "edit" where isSure: try edit(number, at: place)
    case "remove" where isSure: try remove(at: place)
    case "tell" where isSure: try tell(number, at: place)
    case "attend" where isSure:
      let person = known("people", at: place).randomElement(using: &chance) ?? ""
      let text = Bool.random(using: &chance) ? "sí" : "no"
      try laptop.done("sesión asistencia \(text == "sí" ? "" : "--falta ")\(person)")
      // Who says again what stands has said nothing.
      guard expected(at: place).texts[.attendance(person)] != text else { return }
      acknowledge(.attendance(person), text, at: place)
    case "role" where isSure:
      let person = known("people", at: place).randomElement(using: &chance) ?? ""
      let has = expected(at: place).texts[.role(person)] != nil
      try laptop.done("sesión roles relator \(person)\(has ? " --quitar" : "")")
      acknowledge(.role(person), has ? nil : "sí", at: place)
    case "settle" where isSure: try settle(at: place)
    case "join":
      try laptop.join(places[other].laptop)
      learn(place, from: other)
    case "package":
      try laptop.take(try places[other].laptop.package("--escuela Juárez"))
      learn(place, from: other)
    case "part":
      try laptop.take(try places[other].laptop.package("--persona \(places[other].laptop.user)"))
      places[place].maybe.formUnion(places[other].known.union(places[other].maybe))
    case "takeBack":
      let before = try laptop.snapshot()
      let joined = try laptop.join(places[other].laptop)
      guard try laptop.snapshot() != before else { return }
      try laptop.done("deshacer")
      #expect(try laptop.snapshot() == before, "seed \(seed), step \(number): \(joined)")
    default: break
    }
  }

  private mutating func learn(_ place: Int, from other: Int) {
    places[place].known.formUnion(places[other].known)
    places[place].maybe.formUnion(places[other].maybe)
  }

  private mutating func add(_ collection: String, _ text: String, at place: Int) throws {
    let option =
      switch collection {
      case "people": "--escuela Juárez"
      case "agreements": "--responsable"
      default: "--persona"
      }
    let person =
      collection == "people" ? "" : known("people", at: place).randomElement(using: &chance) ?? ""
    let made = try places[place].laptop.done(
      "\(Self.words[collection] ?? "") agregar '\(text)' \(option) \(person)")
    acknowledge(.record(collection, made.id), text, at: place)
  }

  /// A record that stands there, with the deed by which it does.
  private mutating func drawn(
    from collections: [String], at place: Int
  ) -> (collection: String, id: String, deed: SharedDeed)? {
    let collection = collections.randomElement(using: &chance) ?? ""
    let expected = expected(at: place)
    let ids = known(collection, at: place)
    // More often than not all want to change the same.
    guard let id = Bool.random(using: &chance) ? ids.first : ids.randomElement(using: &chance),
      let deed = expected.open[.record(collection, id)]?.last
    else { return nil }
    return (collection, id, deed)
  }

  private mutating func edit(_ number: Int, at place: Int) throws {
    let all = ["agreements", "commitments", "notes", "people"]
    guard let (collection, id, deed) = drawn(from: all, at: place) else { return }
    let text = "Corregido \(number)"
    let option = collection == "people" ? "nombre" : "texto"
    try places[place].laptop.done(
      "\(Self.words[collection] ?? "") editar \(id) --\(option) '\(text)'")
    acknowledge(.record(collection, id), text, over: seen([deed]), at: place)
  }

  private mutating func remove(at place: Int) throws {
    let all = ["agreements", "commitments", "notes"]
    guard let (collection, id, deed) = drawn(from: all, at: place) else { return }
    let outcome = try places[place].laptop.cte("\(Self.words[collection] ?? "") quitar \(id)")
    // What something was told of stays.
    #expect([0, 1].contains(outcome.code), "seed \(seed): \(outcome)")
    guard outcome.code == 0 else { return }
    acknowledge(.record(collection, id), nil, over: seen([deed]), at: place)
  }

  private mutating func tell(_ number: Int, at place: Int) throws {
    let all = ["agreements", "commitments"]
    guard let (_, id, _) = drawn(from: all, at: place) else { return }
    let note = "Contado \(number)"
    let line =
      Bool.random(using: &chance)
      ? "avance \(id) '\(note)'" : "seguimiento revisar \(id) --estado en-proceso --nota '\(note)'"
    let made = try places[place].laptop.done(line)
    acknowledge(.event(made.id), note, at: place)
  }

  /// Chooses between two versions, as `completar` offers them.
  private mutating func settle(at place: Int) throws {
    let laptop = places[place].laptop
    let expected = expected(at: place)
    let asked = try laptop.cte("completar --json").json().items
      .filter { $0["kind"]?.string == "conflict" }
    let offered = asked.compactMap { item in
      expected.others.first { _, texts in
        item["versions"]?.items.last?["lines"]?.items.contains { line in
          texts.contains { line.string?.hasSuffix(": " + $0) ?? false }
        } ?? false
      }.map { (item, $0.key) }
    }
    #expect(
      Set(offered.map(\.1)) == Set(expected.others.keys), "seed \(seed): \(asked), \(expected)")
    guard let (item, thing) = offered.randomElement(using: &chance),
      case .record(let collection, let id) = thing, let number = item["number"]?.int
    else { return }
    let versions = item["versions"]?.items ?? []
    let kept = Int.random(in: 0..<versions.count, using: &chance)
    let isRemoved = versions[0]["removed"]?.bool ?? false
    #expect(isRemoved == (expected.texts[thing] == nil))
    story.append("   \(thing): version \(kept + 1) of \(versions.count)")
    try laptop.done("completar --conflicto \(number) --vale \(kept + 1)")
    let versionDeeds = expected.open[thing] ?? []
    guard kept > 0 || !isRemoved else {
      let others = versionDeeds.filter { $0.text != expected.texts[thing] }
      return acknowledge(.choice(collection, id), "sí", over: seen(others), at: place)
    }
    let text = versionDeeds.compactMap(\.text).first { text in
      versions[kept]["lines"]?.items.contains { $0.string?.hasSuffix(": " + text) ?? false }
        ?? false
    }
    #expect(text != nil, "seed \(seed): \(item)")
    if isRemoved {
      acknowledge(.choice(collection, id), "sí", over: seen(versionDeeds), at: place)
      let list = try laptop.done("\(Self.words[collection] ?? "") listar --json").json()
      let back = list.items.first { $0["text"]?.string == text }?["id"]?.string
      acknowledge(.record(collection, back ?? "nothing"), text, at: place)
    } else {
      acknowledge(thing, text, over: seen(versionDeeds), at: place)
    }
  }

  // MARK: - The end

  /// Everybody meets everybody: then all have all of it, and the same bytes.
  mutating func meet() throws {
    for place in places.indices.shuffled(using: &chance) {
      for other in places.indices.shuffled(using: &chance) where other != place {
        try places[place].laptop.join(places[other].laptop)
        learn(place, from: other)
      }
    }
    for place in places.indices {
      #expect(places[place].known.count == deeds.count)
      places[place].maybe = []
      try look(at: place, after: "the end")
      try places[0].laptop.expectSame(as: places[place].laptop)
      let next = (place + 1) % places.count
      let again = try places[place].laptop.join(places[next].laptop)
      #expect(again.message.contains("nada nuevo"), "seed \(seed): \(again)")
      try places[0].laptop.expectSame(as: places[place].laptop)
    }
    try seeLists(places[0].laptop)
  }

  /// The program shows what stands in the files.
  private func seeLists(_ laptop: Laptop) throws {
    let expected = expected(at: 0)
    for (collection, word) in Self.words {
      let list = try laptop.done("\(word) listar --json").json().items
      let shown = list.map { ($0["id"]?.string ?? "", ($0["text"] ?? $0["name"])?.string ?? "") }
      let standing = expected.texts.compactMap { thing, text -> (String, String)? in
        if case .record(collection, let id) = thing { (id, text) } else { nil }
      }
      #expect(
        Dictionary(shown) { one, _ in one + " twice" } == Dictionary(standing) { one, _ in one },
        "seed \(seed)")
    }
    #expect(try laptop.cte("doctor").code == 0, "seed \(seed)")
  }
}
