import Platform

/// What is measured, in which order, and against what.
struct Measurements {
  let cte: Program
  let bare: Program
  let generator: Program
  let scratch: String

  func run() throws {
    print("cte \(cte.path)  bare \(bare.path)")
    print("Medians of interleaved runs; a peak of memory is never told below that of this program.")
    let small = try workbook(sessions: 20)
    let large = try workbook(sessions: 2000)
    try measureStart()
    try measureAdding(to: small, sessions: 20)
    try measureAdding(to: large, sessions: 2000)
    try measureWalk()
    try measurePapers(sessions: 8, rounds: 7)
    try measurePapers(sessions: 200, rounds: 3)
    try measureAsking(small, sessions: 20, rounds: 31)
    try measureAsking(large, sessions: 2000, rounds: 5)
    try measureZone(sessions: 200)
    try measureZone(sessions: 1600)
  }

  func workbook(sessions: Int) throws -> String {
    let folder = Path.join(scratch, "workbook-\(sessions)")
    _ = try generator.run(["generate", folder, String(sessions)])
    return folder
  }

  private func measureStart() throws {
    let costs = try Interleaved(
      rounds: 101, [{ try bare.run([]) }, { try cte.run(["version"]) }]
    ).medians()
    var table = Table(["start", "ms", "of bare", "peak MB"])
    table.add(["bare", ms(costs[0]), "1.00", megabytes(costs[0])])
    table.add(["cte version", ms(costs[1]), ratio(costs[1], costs[0]), megabytes(costs[1])])
    table.print()
  }

  private func measureAdding(to folder: String, sessions: Int) throws {
    let session = try SampleWorkbook.openSession(in: folder)
    let file = Path.join(folder, "sesiones/\(session.file)")
    let words = ["agreement", "add", SampleWorkbook.newAgreement, "--session", session.id]
    let costs = try Interleaved(
      rounds: sessions > 100 ? 9 : 51,
      [
        { try cte.run(["version"]) }, { try cte.run(words, workbook: folder) },
        { try PlainFiles.replace(like: file, in: scratch) },
      ]
    ).medians()
    var table = Table(["adding, \(sessions) sessions", "ms", "of start", "of plain", "peak MB"])
    table.add(["cte version", ms(costs[0]), "1.00", ratio(costs[0], costs[2]), megabytes(costs[0])])
    table.add([
      "cte agreement add", ms(costs[1]), ratio(costs[1], costs[0]), ratio(costs[1], costs[2]),
      megabytes(costs[1]),
    ])
    table.add(["write, flush, rename", ms(costs[2]), ratio(costs[2], costs[0]), "1.00", ""])
    table.print()
  }

  /// From an answer of a walk to the next prompt: what a hundred answers take more than none.
  private func measureWalk() throws {
    let folder = Path.join(scratch, "walk")
    _ = try generator.run(["generate-walk", folder])
    guard let walk = SampleWorkbook.longestWalk else { return }
    let session = try SampleWorkbook.openSession(in: folder)
    let file = Path.join(folder, "sesiones/\(session.file)")
    let answers = (1...100).map { "Nos escuchamos sin interrumpir \($0)\n" }.joined()
    let inputs = ["", answers].enumerated().map { place, lines in
      (Path.join(scratch, "answers-\(place)"), ":ir \(walk.step)\n" + lines)
    }
    for (path, text) in inputs { try FileSystem.create(path, Array(text.utf8)) }
    let words = ["session", "run", "--session", session.id]
    let costs = try Interleaved(
      rounds: 5,
      [
        { try cte.run(["version"]) }, { try PlainFiles.replace(like: file, in: scratch) },
        { try cte.run(words, workbook: folder, input: inputs[0].0) },
        { try cte.run(words, workbook: folder, input: inputs[1].0) },
        { try cte.run(["guide", "show", walk.guide]) },
      ]
    ).medians()
    let answer = Program.Cost(
      seconds: (costs[3].seconds - costs[2].seconds) / 100, peak: costs[3].peak)
    var table = Table([
      "walk, 500 records and more, \(walk.steps) steps", "ms", "of start", "of plain",
      "peak MB",
    ])
    for (name, cost) in [
      ("cte version", costs[0]), ("write, flush, rename", costs[1]),
      ("opening the walk", costs[2]), ("from an answer to the next prompt", answer),
      ("cte guide show", costs[4]),
    ] {
      table.add([
        name, ms(cost), ratio(cost, costs[0]), ratio(cost, costs[1]), megabytes(cost),
      ])
    }
    table.print()
  }

  /// The tool that everybody has for looking through files.
  var grep: Program { Program(path: "/usr/bin/env", scratch: scratch) }

  private func measureAsking(_ folder: String, sessions: Int, rounds: Int) throws {
    let questions = [
      ["agreement", "list", "--json"], ["commitment", "list", "--mine"],
      ["search", "lectura"], ["search", "lectura", "abuelos", "--json"],
      ["followup", "list"], ["summary", "compliance"],
    ]
    let costs = try Interleaved(
      rounds: rounds,
      [
        { try cte.run(["version"]) }, { try PlainFiles.read(folder) },
        { try grep.run(["grep", "-ri", "lectura", folder + "/sesiones"]) },
      ] + questions.map { words in { try cte.run(words, workbook: folder) } }
    ).medians()
    let (count, size) = try PlainFiles.size(folder)
    var table = Table([
      "\(sessions) sessions, \(count) files, \(size / 1024) KB", "ms", "of start", "of reading",
      "of grep", "peak MB",
    ])
    let names =
      ["cte version", "reading the files", "grep -ri lectura"]
      + questions.map { "cte " + $0.joined(separator: " ") }
    for (name, cost) in zip(names, costs) {
      table.add([
        name, ms(cost), ratio(cost, costs[0]), ratio(cost, costs[1]), ratio(cost, costs[2]),
        megabytes(cost),
      ])
    }
    table.print()
  }

  func ms(_ cost: Program.Cost) -> String { Table.decimal(cost.seconds * 1000) }

  func ratio(_ cost: Program.Cost, _ other: Program.Cost) -> String {
    Table.decimal(cost.seconds / other.seconds)
  }

  func megabytes(_ cost: Program.Cost) -> String {
    cost.peak == 0 ? "" : Table.decimal(Double(cost.peak) / 1_048_576)
  }
}

/// Several things measured in turn, so that a slow minute of the machine hits all of them alike.
struct Interleaved {
  private let rounds: Int
  private let subjects: [() throws -> Program.Cost]

  init(rounds: Int, _ subjects: [() throws -> Program.Cost]) {
    self.rounds = rounds
    self.subjects = subjects
  }

  /// The median time and the highest peak of each; a first round, with cold caches, is left out.
  func medians() throws -> [Program.Cost] {
    var costs: [[Program.Cost]] = subjects.map { _ in [] }
    for round in 0...rounds {
      for (place, subject) in subjects.enumerated() {
        let cost = try subject()
        if round > 0 { costs[place].append(cost) }
      }
    }
    return costs.map { costs in
      let ordered = costs.sorted { $0.seconds < $1.seconds }
      return Program.Cost(
        seconds: ordered[ordered.count / 2].seconds, peak: costs.map(\.peak).max() ?? 0)
    }
  }
}
