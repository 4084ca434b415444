import Foundation
import Testing

/// What was found five times is told five times, and nothing but undo takes one away.
@Suite struct FiveReviewsTests {
  typealias Story = ReviewedCommitment.Story

  @Test(arguments: Story.allCases)
  func `Programs get five entries in order`(story: Story) throws {
    let told = try ReviewedCommitment(story)
    #expect(Set(told.events).count == 5)
    for line in ["commitment list --json", "commitment list --person Ana --json"] {
      let list = try told.cte(line).json().items
      let own = try #require(list.first { $0["id"]?.string == told.id })
      try expect(own, tells: told)
    }
    try expect(try told.cte("commitment show \(told.id) --json").json(), tells: told)
  }

  private func expect(_ value: Value, tells told: ReviewedCommitment) throws {
    let history = value["history"] ?? .null
    #expect(history.strings("id") == told.events)
    #expect(history.strings("date") == told.looks.map(\.day))
    #expect(history.strings("status") == told.looks.map(\.status))
    #expect(history.strings("note") == told.looks.map(\.note))
    #expect(value["status"]?.string == "met")
    for (entry, look) in zip(history.items, told.looks) {
      #expect(entry["session"]?.string == look.ordinal.map { told.sessions[$0 - 1] })
      if look.ordinal == nil { #expect(entry["by"]?.string == "Ana López") }
    }
  }

  @Test(arguments: Story.allCases)
  func `Its page has a section of five lines`(story: Story) throws {
    let told = try ReviewedCommitment(story)
    let lines = try told.cte("commitment show \(told.id)").lines
    let start = try #require(lines.firstIndex { $0.hasPrefix("Historia") })
    let rest = lines[(start + 1)...].prefix { $0.hasPrefix(" ") }
    let section = [String(lines[start].dropFirst("Historia".count))] + rest
    let entries = section.map { $0.trimmingCharacters(in: .whitespaces) }.filter { line in
      told.looks.contains { line.hasPrefix(spanish($0.day) + " ·") }
    }
    try #require(entries.count == told.looks.count, "\(lines)")
    for (entry, look) in zip(entries, told.looks) {
      #expect(entry.hasPrefix(spanish(look.day)) && entry.contains(look.note), "\(lines)")
    }
  }

  @Test(arguments: Story.allCases, ["--history", "--historia"])
  func `The list has them under its row`(story: Story, option: String) throws {
    let told = try ReviewedCommitment(story)
    let outcome = try told.cte("commitment list \(option)")
    try #require(outcome.code == 0, "\(outcome)")
    let row = try #require(outcome.lines.firstIndex { $0.contains("Leer en voz alta") })
    let other = try #require(outcome.lines.firstIndex { $0.contains("Otra cosa") })
    let end = other > row ? other : outcome.lines.count
    let places = outcome.lines[row..<end].indices.filter { place in
      told.looks.contains {
        outcome.lines[place].contains($0.note) && outcome.lines[place].contains(spanish($0.day))
      }
    }
    try #require(places.count == told.looks.count, "\(outcome)")
    for (place, look) in zip(places, told.looks) {
      #expect(outcome.lines[place].contains(look.note), "\(outcome)")
    }
    let plain = try told.cte("commitment list").out
    #expect(told.looks.allSatisfy { !plain.contains($0.note) }, "\(plain)")
  }

  @Test(arguments: Story.allCases)
  func `The book prints each of them in order`(story: Story) throws {
    let told = try ReviewedCommitment(story)
    let outcome = try told.cte("bitacora export -o libro.md")
    try #require(outcome.code == 0, "\(outcome)")
    let book = try told.room.text("libro.md")
    let places = told.looks.map { book.range(of: $0.note)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil }, "\(book)")
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted(), "\(book)")
  }

  /// Commands of all sorts, with the code by which they have to end, where the rules tell it.
  static let commands: [(line: String, code: Int32?)] = [
    ("commitment edit {id} --need 'comprender lo que leen'", 0),
    ("commitment edit {id} --text 'Otro texto'", 1),
    ("commitment remove {id}", 1),
    ("session reopen primera --reason 'faltó algo'", 1),
    ("session erratum 'Donde dice voz alta debe decir silencio' --of {id} --session primera", 0),
    ("session close segunda --reason 'se acabó'", 0),
    ("session close sexta --reason 'se acabó'", 0),
    ("session new --guide libre --date 2026-05-29 --ordinal 7 --school Benito", 0),
    ("note add 'Algo más' --session 2026-05-29", nil),
    ("complete", nil), ("search leer", 0), ("followup list", 0), ("check", nil),
    ("person edit Ana --function directora", 0),
    ("school edit Benito --zone 012", 0),
    ("team add 'Equipo de lectura' --member Ana --member Luis", 0),
    ("undo", 0), ("redo", 0), ("doctor", nil), ("bitacora export -o otro.md", 0),
    ("progress {id} 'lo vi' --status notMet", nil),
  ]

  @Test(arguments: Story.allCases)
  func `No other command loses one`(story: Story) throws {
    let told = try ReviewedCommitment(story)
    for (line, code) in Self.commands {
      let outcome = try told.cte(
        line.replacingOccurrences(of: "{id}", with: told.id), as: "Luis Mora")
      if let code { #expect(outcome.code == code, "\(outcome)") }
      #expect(try Array(told.history().prefix(5)) == told.events, "after \(outcome)")
    }
    let shown = try told.cte("commitment show \(told.id) --json").json()
    #expect(shown["status"]?.string == "met", "what somebody else tells changes nothing")
  }

  @Test(arguments: Story.allCases)
  func `Undo takes exactly the last`(story: Story) throws {
    let told = try ReviewedCommitment(story)
    let before = try told.history()
    try #require(before == told.events)
    try #require(told.cte("undo").code == 0)
    #expect(try told.history() == Array(before.dropLast()))
    let status = try told.cte("commitment show \(told.id) --json").json()["status"]?.string
    #expect(status == told.looks[3].status)
    try #require(told.cte("redo").code == 0)
    #expect(try told.history() == before)
  }

  private func spanish(_ day: String) -> String {
    day.split(separator: "-").reversed().joined(separator: "/")
  }
}
