import Testing

@testable import cte

@Suite("Editing a line")
struct LineEditorTests {
  /// Types bytes as a terminal sends them; what is seen has the cursor as a bar.
  static func typed(_ bytes: String, into editor: inout LineEditor) -> String {
    var decoder = KeyDecoder()
    for key in bytes.utf8.flatMap({ decoder.feed($0) }) + decoder.flush() {
      _ = editor.press(key)
    }
    return String(editor.text[..<editor.cursor]) + "|" + String(editor.text[editor.cursor...])
  }

  static let lines: [(bytes: String, seen: String)] = [
    ("niño", "niño|"), ("niño\u{1}x", "x|niño"), ("ab\u{2}\u{2}\u{2}x\u{6}y", "xay|b"),
    ("ab\u{1B}[D\u{1B}[Dx\u{1B}[Cy", "xay|b"), ("ab\u{1B}[Hx\u{1B}[Fy", "xaby|"),
    // Characters of several scalars are one.
    ("nin\u{303}o\u{8}\u{8}x", "nix|"), ("cafe\u{301}\u{7F}e", "cafe|"),
    ("a👩\u{200D}🔬\u{7F}", "a|"), ("a🇲🇽🇺🇸\u{7F}", "a🇲🇽|"), ("👍🏽b\u{1}\u{1B}[3~", "|b"),
    ("eo\u{2}\u{301}", "é|o"),
    // Words.
    ("uno dos, tres\u{1B}b\u{1B}b", "uno |dos, tres"), ("uno dos\u{1}\u{1B}f", "uno| dos"),
    ("uno dos\u{1B}[1;5D\u{1B}[1;3D\u{1B}[1;5C", "uno| dos"), ("así es\u{1}\u{1B}d", "| es"),
    ("uno dos, \u{17}", "uno |"), ("uno dos, \u{1B}\u{7F}", "uno |"),
    ("uno dos\u{1}\u{1B}[3;5~", "| dos"),
    // Killing and bringing back.
    ("uno dos\u{1B}b\u{B}", "uno |"), ("uno dos\u{1B}b\u{15}", "|dos"),
    ("uno dos\u{17}\u{17}\u{19}!", "uno dos!|"), ("ab\u{1}\u{B}\u{19}\u{19}", "abab|"),
    ("a\nb\u{1B}<\u{B}\u{B}", "|b"), ("a\nb\u{15}\u{15}", "a|"),
    // Exchanging.
    ("ab\u{14}", "ba|"), ("abc\u{2}\u{14}", "acb|"), ("a\u{14}", "a|"), ("a\nb\u{14}", "a\nb|"),
    // Several lines.
    ("a\nb", "a\nb|"), ("a\u{1B}\rb", "a\nb|"), ("a\\\rb", "a\nb|"), ("a\nb\u{1}x", "a\nx|b"),
    ("ab\ncd\u{1B}[A", "ab|\ncd"), ("abc\nd\u{10}x", "ax|bc\nd"),
    ("ab\nc\u{1B}[A\u{E}", "ab\nc|"), ("abcd\nx\nabcd\u{1B}[A\u{1B}[A", "abcd|\nx\nabcd"),
    ("a\nb\u{1B}<x", "x|a\nb"),
    // Pasting.
    ("[\u{1B}[200~uno\r\ndos\rtres\n\u{1B}[201~]", "[uno\ndos\ntres\n]|"),
    ("\u{1B}[200~a\tb\u{1B}[31mc\u{202E}\u{1B}[201~", "a b�[31mc�|"),
    // Deleting forward, and what does nothing.
    ("ab\u{1}\u{4}", "|b"), ("a\u{1B}x\u{1B}[15~\u{1B}[5~b", "ab|"),
    ("\u{7F}\u{8}\u{17}\u{B}", "|"),
    ("\u{C3}\u{85}", "Ã�|"),
    // Undoing.
    ("uno dos\u{1F}", "uno|"), ("uno\u{1F}", "|"), ("uno\u{15}\u{1F}", "uno|"), ("\u{1F}", "|"),
    ("a\u{1B}[200~x\ny\u{1B}[201~\u{1F}", "a|"),
  ]

  @Test("Keys do what they do in a shell", arguments: lines)
  func keys(item: (bytes: String, seen: String)) {
    var editor = LineEditor(prompt: "> ")
    let seen = Self.typed(item.bytes, into: &editor)
    #expect(seen == item.seen, "\(item.bytes.debugDescription)")
  }

  @Test("Enter accepts the whole text, wherever the cursor is")
  func accept() {
    var editor = LineEditor()
    _ = Self.typed("uno\ndos\u{1B}<", into: &editor)
    #expect(editor.press(.named(.enter)) == .accepted("uno\ndos"))
  }

  @Test("Ctrl-C cancels; Ctrl-D ends only an empty line")
  func leave() {
    var editor = LineEditor()
    #expect(editor.press(.control("d")) == .end)
    _ = editor.press(.text("a"))
    #expect(editor.press(.control("d")) == .edited)
    #expect(editor.press(.control("c")) == .interrupted)
    #expect(editor.press(.control("l")) == .clear)
  }

  @Test("Beyond the first row are the earlier answers; what was being typed is kept")
  func history() {
    var editor = LineEditor(history: ["uno", "dos\ntres"])
    #expect(Self.typed("nuevo\u{1B}[A", into: &editor) == "dos\ntres|")
    #expect(Self.typed("\u{1B}[A", into: &editor) == "dos|\ntres")
    #expect(Self.typed("\u{1B}[A", into: &editor) == "uno|")
    #expect(Self.typed("!\u{1B}[A", into: &editor) == "|uno!")
    #expect(Self.typed("\u{1B}[B\u{1B}[B", into: &editor) == "nuevo|")
    #expect(Self.typed("\u{1B}[A\u{10}\u{10}", into: &editor) == "uno!|")
  }

  @Test("In a narrow window, up and down go by rows of the screen")
  func rows() {
    var editor = LineEditor(prompt: "> ", width: 10)
    #expect(Self.typed("abcdefghijklmnop\u{1B}[A", into: &editor) == "abcdef|ghijklmnop")
    #expect(Self.typed("\u{1B}[B", into: &editor) == "abcdefghijklmnop|")
  }

  @Test("The tabulator completes what is certain, and lists what is not")
  func completion() {
    let names = ["Ana López", "Luis Mora", "Luis Peña"]
    var editor = LineEditor { typed in
      let word = typed.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
      return LineCompletion(
        replacing: word.count,
        candidates: names.filter { $0.lowercased().hasPrefix(word.lowercased()) })
    }
    #expect(Self.typed("lee @an\t", into: &editor) == "lee @Ana López|")
    #expect(Self.typed("\t y @l\t", into: &editor) == "lee @Ana López y @Luis |")
    #expect(editor.press(.named(.tab)) == .candidates(["Luis Mora", "Luis Peña"]))
    #expect(Self.typed("p\t", into: &editor) == "lee @Ana López y @Luis Peña|")
    #expect(Self.typed("@zz\t", into: &editor) == "lee @Ana López y @Luis Peña@zz|")
    #expect(CandidateList.render(names, width: 20) == names)
    #expect(CandidateList.render(names, width: 40)[0] == "Ana López  Luis Mora  Luis Peña")
  }
}
