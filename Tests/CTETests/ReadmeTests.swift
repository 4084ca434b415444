import CommandLineKit
import Foundation
import Testing

@testable import cte

@Suite("The page that newcomers read", .serialized)
struct ReadmeTests {
  @Test("Its transcript is what happens")
  func transcript() throws {
    var readme = try Readme()
    let desk = try Desk()
    let told = try readme.part(from: "```console\n", to: "```\n")
    var happened = ""
    var steps = told.components(separatedBy: "$ ").dropFirst().map { step in
      step.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(steps.count >= 8)
    while !steps.isEmpty {
      let step = steps.removeFirst()
      let line = step[0]
      if line.hasPrefix("cat ") {
        let list = step.dropFirst().joined(separator: "\n")
        try desk.write(list, to: String(line.dropFirst(4)))
        happened += "$ \(line)\n\(list)"
      } else {
        let parts = line.dropFirst(4).components(separatedBy: " < ")
        let input = parts.count == 2 ? try desk.text(parts[1]) : ""
        let outcome = desk.cte(parts[0], input: input)
        #expect(outcome.code == .done, "\(line): \(outcome.messages)")
        happened += "$ \(line)\n\(outcome.both)"
      }
    }
    if Readme.isRecording {
      try readme.record(happened, from: "```console\n", to: "```\n")
    } else {
      #expect(told == happened)
    }
    #expect(try desk.text("acta.md").contains("álbum de lecturas"))
  }

  @Test("Its table lists every command, in both languages, with the summary of the help")
  func commands() throws {
    var readme = try Readme()
    let rows = Commands.table.commands.map { command in
      let verbs = command.subcommands
      func words(_ name: (Name) -> String) -> String {
        let all = verbs.map { name($0.name) }.joined(separator: " · ")
        return "`\(name(command.name))`" + (all.isEmpty ? "" : " " + all)
      }
      return "| \(words(\.spanish)) | \(words(\.english)) | \(command.summary) |\n"
    }
    let opening = "| Orden | In English | Qué hace |\n|---|---|---|\n"
    let told = try readme.part(from: opening, to: "\n`cte ayuda ORDEN`")
    if Readme.isRecording {
      try readme.record(rows.joined(), from: opening, to: "\n`cte ayuda ORDEN`")
    } else {
      #expect(told == rows.joined())
    }
  }

  @Test("Every order that it shows in passing is understood")
  func orders() throws {
    let lines = try Readme().text.components(separatedBy: "```sh\n").dropFirst()
      .flatMap { ($0.components(separatedBy: "```").first ?? "").split(separator: "\n") }
      .filter { $0.hasPrefix("cte ") }
      .map { $0.components(separatedBy: "  #")[0].dropFirst("cte ".count) }
    #expect(lines.count > 30)
    for line in lines {
      let outcome = Parser(table: Commands.table).parse(Desk.words(String(line)))
      if case .failure(let failure, _) = outcome {
        Issue.record("\(line): \(failure.message(program: "cte"))")
      }
    }
  }

  @Test("Its first command makes a workbook, and its second runs the tests")
  func firstCommands() throws {
    let lines = try Readme().part(from: "```sh\n", to: "```").split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("swift run cte session new "))
    #expect(lines[1].hasPrefix("swift test "))
    let desk = try Desk()
    #expect(desk.cte("session new").code == .done)
    #expect(try desk.text("cuaderno/cuaderno.json").contains("cte.workbook"))
  }
}
