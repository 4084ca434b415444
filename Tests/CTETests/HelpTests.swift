import CommandLineKit
import Foundation
import SessionKit
import SpanishText
import Testing

@testable import cte

@Suite("The help of every command")
struct HelpTests {
  /// A command with the words that lead to it.
  struct Entry: Sendable, CustomTestStringConvertible {
    let words: [String]
    let command: Command<Action>
    var testDescription: String { words.joined(separator: " ") }
  }

  static let all: [Entry] = Commands.table.commands.flatMap { entries($0, []) }

  private static func entries(_ command: Command<Action>, _ above: [String]) -> [Entry] {
    let words = above + [command.name.spanish]
    return [Entry(words: words, command: command)]
      + command.subcommands.flatMap { entries($0, words) }
  }

  @Test("Every command has words in both languages, a summary and an example", arguments: all)
  func command(entry: Entry) {
    let command = entry.command
    #expect(!command.name.english.isEmpty && !command.name.spanish.isEmpty)
    #expect(command.summary.first?.isUppercase == true)
    #expect(command.summary.last != ".")
    #expect(!command.examples.isEmpty)
    #expect(command.examples.allSatisfy { $0.line.contains("cte ") && !$0.meaning.isEmpty })
    #expect(command.action != nil || !command.subcommands.isEmpty)
  }

  @Test("Every option has a summary, and an example that names it", arguments: all)
  func options(entry: Entry) {
    for option in entry.command.options + Commands.table.globals {
      #expect(!option.summary.isEmpty)
      let words = (option.example ?? "").split(separator: " ").map(String.init)
      let isNamed = words.contains { $0 == option.spanishForm || $0 == "-\(option.short ?? " ")" }
      #expect(isNamed, "\(option.spanishForm) in \(entry.words)")
    }
  }

  @Test("No two options of a command, or verbs of a noun, share a word", arguments: all)
  func distinct(entry: Entry) {
    let options = (entry.command.options + Commands.table.globals).flatMap(\.name.spellings)
    #expect(Set(options).count == options.count, "\(options)")
    let verbs = entry.command.subcommands.flatMap(\.name.spellings)
    #expect(Set(verbs).count == verbs.count)
  }

  @Test("No two commands share a word")
  func distinctCommands() {
    let words = Commands.table.commands.flatMap { Set($0.name.spellings.map(Folding.fold)) }
    #expect(Set(words).count == words.count)
  }

  @Test("Every kind of record stands once on the first page, in its family")
  func families() {
    let groups = Commands.table.groups.map { $0.commands.map(\.name.english) }
    for family in Kind.Family.allCases {
      let nouns = Kinds.all.filter { $0.kind.family == family }.map { $0.kind.name }
      #expect(!nouns.isEmpty)
      #expect(groups.filter { $0.starts(with: nouns) }.count == 1, "\(family)")
    }
    let all = groups.flatMap(\.self)
    for type in Kinds.all { #expect(all.filter { $0 == type.kind.name }.count == 1) }
  }

  @Test("Every example is understood by the parser", arguments: all)
  func examples(entry: Entry) {
    for example in entry.command.examples where example.line.hasPrefix("cte ") {
      let command = example.line.components(separatedBy: " < ")[0]
      let line = command.dropFirst(4).replacingOccurrences(of: "…", with: "x")
      let outcome = Parser(table: Commands.table).parse(Desk.words(line))
      if case .failure(let failure, _) = outcome {
        Issue.record("\(example.line): \(failure.message(program: "cte"))")
      }
    }
  }
}
