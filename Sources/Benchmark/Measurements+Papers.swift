import Platform

/// A school year's book, and a long one, in several formats, beside a program that makes the same
/// of our Markdown.
extension Measurements {
  /// Runs where that program is; else it says that there is nothing to compare with.
  func measurePapers(sessions: Int, rounds: Int) throws {
    let folder = try workbook(sessions: sessions)
    let markdown = Path.join(scratch, "book-\(sessions).md")
    let other = Program(path: "/usr/bin/env", scratch: scratch)
    func book(_ format: String) -> [String] {
      [
        "export", "bitacora", "--output", Path.join(scratch, "book-\(sessions).\(format)"),
        "--force",
      ]
    }
    guard (try? other.run(["pandoc", "--version"])) != nil else {
      return print("\nNo pandoc here: a book of \(sessions) sessions is compared with nothing.")
    }
    let formats = ["md", "html", "docx"]
    let costs = try Interleaved(
      rounds: rounds,
      [{ try cte.run(["version"]) }]
        + formats.map { format in { try cte.run(book(format), workbook: folder) } }
        + ["html", "docx"].map { format in
          {
            try other.run([
              "pandoc", "-s", "-f", "gfm", "--metadata", "title=B", markdown, "-o",
              Path.join(scratch, "other-\(sessions).\(format)"),
            ])
          }
        }
    ).medians()
    var table = Table([
      "a book of \(sessions) sessions", "ms", "of start", "of pandoc", "memory of pandoc",
      "peak MB",
    ])
    table.add(["cte version", ms(costs[0]), "1.00", "", "", megabytes(costs[0])])
    let names = formats.map { "cte export bitacora, \($0)" } + ["pandoc, html", "pandoc, docx"]
    // Markdown has none to be compared with; the others have their own.
    let rivals = [nil, costs[4], costs[5], nil, nil]
    for ((name, cost), rival) in zip(zip(names, costs.dropFirst()), rivals) {
      table.add([
        name, ms(cost), ratio(cost, costs[0]), rival.map { ratio(cost, $0) } ?? "",
        rival.map { Table.decimal(Double(cost.peak) / Double($0.peak)) } ?? "", megabytes(cost),
      ])
    }
    table.print()
  }
}
