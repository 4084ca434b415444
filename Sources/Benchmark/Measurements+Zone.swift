import Platform

/// What a supervisor of twenty schools asks, and how the answers grow with the years.
extension Measurements {
  func measureZone(sessions: Int) throws {
    let schools = Path.join(scratch, "zone-\(sessions)")
    _ = try generator.run(["generate-zone", schools, String(sessions)])
    let zone = Path.join(schools, "zona")
    let first = SampleZone.school(0, in: schools)
    _ = try cte.run(["init"], workbook: zone)
    var joining = Program.Cost(seconds: 0)
    for number in 0..<SampleZone.schools {
      let cost = try cte.run(["merge", SampleZone.school(number, in: schools)], workbook: zone)
      joining = Program.Cost(
        seconds: joining.seconds + cost.seconds, peak: max(joining.peak, cost.peak))
    }
    let together = (0..<SampleZone.schools).flatMap {
      ["--workbook", SampleZone.school($0, in: schools)]
    }
    let questions: [(String, [String])] = [
      ("agreement list", ["agreement", "list", "--json"]),
      ("the same, of twenty workbooks", together + ["agreement", "list", "--json"]),
      ("search lectura", ["search", "lectura"]),
      ("summary compliance", ["summary", "compliance", "--by", "school"]),
      ("summary problems", ["summary", "problems"]),
      ("check", ["check", "--json"]),
      ("export zona", ["export", "zona", "-o", Path.join(scratch, "zona.md"), "--force"]),
      (
        "package export",
        [
          "package", "export", "--school", "Escuela 7", "-o", Path.join(scratch, "p.json"),
          "--force",
        ]
      ),
      ("merge, nothing new", ["merge", first]),
    ]
    let costs = try Interleaved(
      rounds: 3,
      [
        { try cte.run(["version"]) },
        { try grep.run(["grep", "-ri", "lectura", zone + "/sesiones"]) },
      ] + questions.map { _, words in { try cte.run(words, workbook: zone, mayAnswerNo: true) } }
    ).medians()
    let (count, size) = try PlainFiles.size(zone)
    var table = Table([
      "a zone: \(sessions) sessions, \(count) files, \(size / 1024) KB", "ms", "of start",
      "of grep", "peak MB",
    ])
    let named =
      ["cte version", "grep -ri lectura"] + questions.map { "cte " + $0.0 }
      + ["cte merge, twenty schools one by one"]
    for (name, cost) in zip(named, costs + [joining]) {
      table.add([
        name, ms(cost), ratio(cost, costs[0]), ratio(cost, costs[1]), megabytes(cost),
      ])
    }
    table.print()
  }
}
