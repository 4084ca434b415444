import Foundation
import Testing

/// English, Spanish, and Spanish in capitals without accents: the same program, the same bytes.
@Suite struct TwoLanguagesTests {
  /// One way to speak to the program.
  enum Tongue: CaseIterable {
    case english, spanish, shouted

    func words(_ step: BilingualStory.Step) -> [Line.Word] {
      switch self {
      case .english: Line.split(step.english)
      case .spanish: Line.split(step.spanish)
      case .shouted: Line.split(step.spanish).map(Self.shouted)
      }
    }

    private static func shouted(_ word: Line.Word) -> Line.Word {
      guard !word.isQuoted, !word.text.hasPrefix("{") else { return word }
      let plain = word.text.folding(options: .diacriticInsensitive, locale: nil)
      return Line.Word(text: plain.uppercased())
    }
  }

  @Test func `The three tongues leave the same bytes and print the same results`() throws {
    var worlds: [(tongue: Tongue, room: Room)] = []
    for tongue in Tongue.allCases {
      worlds.append((tongue, try Room()))
      try worlds.last?.room.write("Un texto largo\n", to: "texto.txt")
    }
    var ids: [String: String] = [:]
    for step in BilingualStory.steps {
      let outcomes = try worlds.map { tongue, room in
        let words = tongue.words(step).map { Sample.filled($0.text, ids) }
        return try room.cte(
          words, input: step.input.map { Array($0.utf8) }, with: ["EDITOR": "cp texto.txt"])
      }
      #expect(outcomes[0].code == 0 || Self.mayRefuse(step), "\(outcomes[0])")
      for other in outcomes.dropFirst() {
        #expect(other.code == outcomes[0].code, "\(outcomes[0])\n\(other)")
        #expect(other.out == outcomes[0].out, "\(outcomes[0])\n\(other)")
        #expect(other.err == outcomes[0].err, "\(outcomes[0])\n\(other)")
      }
      if !step.keeps.isEmpty { ids[step.keeps] = outcomes[0].id }
      let after = try worlds.map { try Snapshot(of: $0.room.folder, leavingOut: ["cuaderno/.cte"]) }
      for other in after.dropFirst() where other != after[0] {
        Issue.record("\(step.english): \(other.differences(from: after[0])) differ")
        return
      }
    }
    for (_, room) in worlds.dropFirst() {
      let first = try Snapshot(of: worlds[0].room.path("cuaderno/.cte"), leavingOut: [])
      let other = try Snapshot(of: room.path("cuaderno/.cte"), leavingOut: [])
      #expect(other.differences(from: first) == [])
      let ours = try Snapshot(of: room.home, leavingOut: [])
      #expect(ours == (try Snapshot(of: worlds[0].room.home, leavingOut: [])))
    }
  }

  /// The two that answer no here: there is something to check and to complete.
  private static func mayRefuse(_ step: BilingualStory.Step) -> Bool {
    ["check", "complete"].contains { step.english.hasPrefix($0) }
  }

  @Test func `The story uses every command`() throws {
    for page in try HelpPage.commands() {
      let name = page.path.joined(separator: " ")
      #expect(!lines(of: page).isEmpty, "no step of the story uses «\(name)»")
    }
    #expect(BilingualStory.steps.count >= 40)
  }

  @Test func `The story uses every option of every command`() throws {
    let pages = try HelpPage.all.get()
    let everything = BilingualStory.steps.map(\.spanish)
    for option in pages[0].options {
      #expect(everything.contains { uses($0, option.spanish) }, "\(option.spanish)")
    }
    for page in try HelpPage.commands() {
      // Every kind has the editor, in the same way.
      for option in page.options where option.spanish != "--editor" {
        #expect(
          lines(of: page).contains { uses($0, option.spanish) },
          "no step uses «\(page.path.joined(separator: " ")) \(option.spanish)»")
      }
    }
  }

  @Test func `Every page names the command in English, and that is the same page`() throws {
    let room = try Room()
    for page in try HelpPage.all.get() where !page.path.isEmpty {
      #expect(page.english.count == page.path.count, "\(page.path)")
      let english = try room.cte(["help"] + page.english, with: ["COLUMNS": "100"])
      #expect(english.lines == page.lines, "\(page.path)")
      let option = try room.cte(page.english + ["-h"], with: ["COLUMNS": "100"])
      #expect(option.lines == page.lines, "\(page.path)")
    }
  }

  private func lines(of page: HelpPage) -> [String] {
    let wanted = page.path.map(plain)
    return BilingualStory.steps.map(\.spanish).filter { line in
      let words = Line.words(line).map(plain)
      return words.count >= wanted.count
        && zip(words, wanted).allSatisfy { $0 == $1 || Self.also[$1]?.contains($0) == true }
    }
  }

  /// Verbs that mean the same.
  private static let also = [
    "agregar": ["anotar"], "mostrar": ["ver"], "editar": ["corregir"], "quitar": ["borrar"],
  ]

  private func uses(_ line: String, _ option: String) -> Bool {
    Line.words(line).map(plain).contains(plain(option))
  }

  private func plain(_ text: String) -> String {
    text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
  }
}
