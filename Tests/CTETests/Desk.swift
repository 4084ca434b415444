import Foundation
import Platform
import SessionKit
import Synchronization

@testable import cte

/// A desk in a scratch folder, at which commands are run within the test: what they would write
/// and ask is at hand, and a terminal can be played.
final class Desk: Sendable {
  /// What came of a command.
  struct Outcome: Sendable {
    let code: ExitCode
    let output: String
    let messages: String
    /// Both, in the order in which they were written.
    let both: String
  }

  let folder: String
  private let top: String

  var dataFolder: String { top + "/datos" }

  init() throws {
    top = NSTemporaryDirectory() + "/cte-desk-" + UUID().uuidString
    folder = top + "/escuela"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: top)
  }

  /// Runs a command; with answers, a person sits at the terminal and gives them, one line each, or
  /// as they come from the line editor.
  @discardableResult
  func cte(
    _ line: String, input: String = "", answers: [String]? = nil,
    edited: [LineResult]? = nil, environment: [String: String] = [:], editor: String? = nil
  ) -> Outcome {
    let written = Mutex<[(text: String, stream: Context.Stream)]>([])
    let left = Mutex(
      answers
        ?? input.split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init))
    let leftToEdit = Mutex(edited ?? [])
    let isTerminal = answers != nil || edited != nil
    let variables = [
      "CTE_NOW": "2018-11-30T09:00:00-06:00", "CTE_SEED": "leame",
    ].merging(environment) { $1 }
    let editLine: @Sendable (LineRequest) throws -> LineResult = { request in
      written.withLock { $0.append((request.prompt, .messages)) }
      return leftToEdit.withLock { $0.isEmpty ? .end : $0.removeFirst() }
    }
    let context = Context(
      environment: { variables[$0] }, currentFolder: folder, dataFolder: top + "/datos",
      author: { Change.Author(user: "ana", host: "sala") },
      clock: { Pen(now: 0, today: .unknown, time: .midnight, name: "") },
      screen: Context.Screen(
        inputIsTerminal: isTerminal, outputIsTerminal: isTerminal,
        messagesAreTerminal: isTerminal, columns: { 80 }),
      write: { text, stream in written.withLock { $0.append((text, stream)) } },
      readLine: {
        left.withLock { $0.isEmpty ? nil : Array($0.removeFirst().utf8) }
      },
      editLine: edited == nil ? nil : editLine,
      readAll: { Array(input.utf8) },
      edit: { command, file in
        guard let editor else { return 1 }
        try Data(editor.utf8).write(to: URL(fileURLWithPath: file))
        return command == "editor-roto" ? 3 : 0
      })
    let code = Program(context: context).run(Self.words(line).map { Array($0.utf8) })
    let all = written.withLock { $0 }
    return Outcome(
      code: code, output: all.filter { $0.stream == .output }.map(\.text).joined(),
      messages: all.filter { $0.stream == .messages }.map(\.text).joined(),
      both: all.map(\.text).joined())
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
  }

  /// The words of a line, as a shell would split it at spaces outside of quotation marks.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
        word = word ?? ""
      } else if character == " " && !isQuoted {
        if let whole = word { words.append(whole) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
