import Testing

@testable import SessionKit

@Suite("Workbooks on several laptops")
struct HistoryTests {
  @Test(arguments: 0..<40)
  func `Whatever was done where, and joined in whatever order, comes to the same`(
    seed: UInt64
  ) throws {
    var chance = SeededGenerator(seed: 1000 + seed)
    for _ in 0..<25 { try history(&chance) }
  }

  private func history(_ chance: inout SeededGenerator) throws {
    var laptops = (0..<Int.random(in: 2...5, using: &chance)).map { Laptop("L\($0)") }
    var now = 1_000
    for number in 1...Int.random(in: 5...30, using: &chance) {
      now += Int.random(in: 1...5, using: &chance)
      let place = laptops.indices.randomElement(using: &chance) ?? 0
      if Int.random(in: 0..<4, using: &chance) == 0 {
        let others = laptops.shuffled(using: &chance).prefix(Int.random(in: 1...2, using: &chance))
        try laptops[place].join(Array(others))
      } else {
        deed(&laptops[place], number, at: now, &chance)
      }
      let laptop = laptops[place]
      #expect(ExpectedWorkbook(laptop.session) == ExpectedWorkbook(laptop.known))
    }
    let all = laptops
    for place in laptops.indices {
      for other in all.indices.shuffled(using: &chance) { try laptops[place].join([all[other]]) }
    }
    for laptop in laptops {
      #expect(laptop.files == laptops[0].files)
      #expect(ExpectedWorkbook(laptop.session) == ExpectedWorkbook(laptop.known))
      var again = laptop
      try again.join(laptops + all)
      #expect(again.files == laptop.files)
    }
  }

  private func deed(
    _ laptop: inout Laptop, _ number: Int, at now: Int, _ chance: inout SeededGenerator
  ) {
    let note = laptop.notes.randomElement(using: &chance)?.id
    let person = ["ccccccccc2", "ccccccccc3", "ccccccccc4"].compactMap(ID.init(_:))
      .randomElement(using: &chance)
    switch (Int.random(in: 0..<7, using: &chance), note) {
    case (1, let note?), (2, let note?):
      laptop.edit(note, "Corregido \(number)", number, at: now)
    case (3, let note?): laptop.remove(note, number, at: now)
    case (4, let note?): laptop.tell(note, ID(using: &chance), number, at: now)
    case (5, _):
      guard let person else { return }
      laptop.attend(person, Bool.random(using: &chance), number, at: now)
    case (6, _):
      guard let person else { return }
      laptop.assign(person, Bool.random(using: &chance), number, at: now)
    default: laptop.add(ID(using: &chance), "Dicho \(number)", number, at: now)
    }
  }
}
