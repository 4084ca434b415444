import Testing

@testable import cte

@Suite("Keys from bytes")
struct KeyDecoderTests {
  static let keys: [(bytes: String, keys: [Key])] = [
    ("añ", [.text("a"), .text("ñ")]),
    ("日👍", [.text("日"), .text("👍")]),
    ("e\u{301}", [.text("e"), .text("\u{301}")]),
    ("\r\n\t\u{7F}", [.named(.enter), .control("j"), .named(.tab), .named(.backspace)]),
    ("\u{1}\u{5}\u{8}\u{1F}\u{0}", "aeh_@".map { .control($0) }),
    ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left].map { .named($0) }),
    ("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", [.up, .down, .right, .left].map { .named($0) }),
    ("\u{1B}[H\u{1B}[F\u{1B}OH\u{1B}OF", [.home, .end, .home, .end].map { .named($0) }),
    ("\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~", [.home, .end, .home, .end].map { .named($0) }),
    ("\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.delete, .pageUp, .pageDown].map { .named($0) }),
    ("\u{1B}[1;5C\u{1B}[1;5D", [.named(.right, .control), .named(.left, .control)]),
    ("\u{1B}[1;3C\u{1B}[1;9D", [.named(.right, .alt), .named(.left, .alt)]),
    ("\u{1B}[1;2A\u{1B}[1;6B", [.named(.up, .shift), .named(.down, [.shift, .control])]),
    ("\u{1B}[5D\u{1B}O5C\u{1B}Od", [.left, .right, .left].map { .named($0, .control) }),
    ("\u{1B}[3;5~\u{1B}[3^\u{1B}[3$", [.control, .control, .shift].map { .named(.delete, $0) }),
    ("\u{1B}b\u{1B}f\u{1B}ñ", [.alt("b"), .alt("f"), .alt("ñ")]),
    ("\u{1B}\r\u{1B}\n", [.named(.enter, .alt), .named(.enter, .alt)]),
    ("\u{1B}\u{7F}\u{1B}\u{8}", [.named(.backspace, .alt), .named(.backspace, .alt)]),
    ("\u{1B}\u{1B}[D", [.named(.left, .alt)]),
    ("\u{1B}[13;2u\u{1B}[27;5;13~", [.named(.enter, .shift), .named(.enter, .control)]),
    ("\u{1B}[97;5u\u{1B}[241u", [.control("a"), .text("ñ")]),
    ("\u{1B}[Z\u{1B}OM\u{1B}Oq", [.named(.tab, .shift), .named(.enter), .text("1")]),
    ("\u{1B}[15~\u{1B}OPx", [.unknown, .unknown, .text("x")]),
    ("\u{1B}[[Ax\u{1B}[?2004;1$yx", [.unknown, .text("x"), .unknown, .text("x")]),
    ("\u{1B}[<0;3;4Mx\u{1B}[Ix", [.unknown, .text("x"), .unknown, .text("x")]),
    ("\u{1B}]0;t\u{7}x\u{1B}Pq\u{1B}\\x", [.unknown, .text("x"), .unknown, .text("x")]),
    ("\u{1B}[1;\u{1B}[A", [.unknown, .named(.up)]),
    ("\u{1B}[12ñ", [.unknown, .text("ñ")]),
    ("\u{1B}[200~uno\r\ndos\u{1B}[201~x", [.paste("uno\r\ndos"), .text("x")]),
    ("\u{1B}[200~a\u{1B}[Ab\u{1B}[201~", [.paste("a\u{1B}[Ab")]),
    ("\u{1B}[200~\u{1B}[201~", [.paste("")]),
    ("\u{1B}[200~sin fin\u{3}x", [.paste("sin fin"), .text("x")]),
  ]

  @Test("Each sequence is its key, however the bytes are split", arguments: keys)
  func sequence(item: (bytes: String, keys: [Key])) {
    var decoder = KeyDecoder()
    #expect(item.bytes.utf8.flatMap { decoder.feed($0) } == item.keys)
    #expect(!decoder.isWaiting)
  }

  static let broken: [(bytes: [UInt8], keys: [Key])] = [
    ([0xFF, 0x61], [.text("\u{FFFD}"), .text("a")]),
    ([0xC3, 0x61], [.text("\u{FFFD}"), .text("a")]),
    ([0xE3, 0x81, 0xC3, 0xB1], [.text("\u{FFFD}"), .text("ñ")]),
    ([0xC0, 0xAF], [.text("\u{FFFD}"), .text("\u{FFFD}")]),
    ([0xED, 0xA0, 0x80], [.text("\u{FFFD}")]),
    ([0xF4, 0x90, 0x80, 0x80], [.text("\u{FFFD}")]),
  ]

  @Test("Bytes that are no text are shown as such, and lose nothing else", arguments: broken)
  func invalid(item: (bytes: [UInt8], keys: [Key])) {
    var decoder = KeyDecoder()
    #expect(item.bytes.flatMap { decoder.feed($0) } == item.keys)
  }

  static let unfinished: [(bytes: [UInt8], key: Key)] = [
    ([0x1B], .named(.escape)), ([0x1B, 0x1B], .named(.escape)), ([0x1B, 0x5B], .alt("[")),
    ([0x1B, 0x4F], .alt("O")), ([0x1B, 0x5B, 0x31], .unknown), ([0xC3], .text("\u{FFFD}")),
  ]

  @Test("What goes on no more is what it is", arguments: unfinished)
  func lone(item: (bytes: [UInt8], key: Key)) {
    var decoder = KeyDecoder()
    #expect(item.bytes.flatMap { decoder.feed($0) }.isEmpty)
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [item.key])
    #expect(!decoder.isWaiting && decoder.flush().isEmpty)
    #expect(decoder.feed(0x61) == [.text("a")])
  }

  @Test("A long paste is one key, and time does not end it")
  func longPaste() {
    var decoder = KeyDecoder()
    let text = String(repeating: "El niño leyó a diario. ", count: 5000)
    var keys: [Key] = []
    for byte in ("\u{1B}[200~" + text).utf8 { keys += decoder.feed(byte) }
    #expect(keys.isEmpty && decoder.flush().isEmpty)
    for byte in "\u{1B}[201~".utf8 { keys += decoder.feed(byte) }
    #expect(keys == [.paste(text)])
  }

  @Test("Noise makes no trap, and Enter is heard after it")
  func noise() {
    var generator = SystemRandomNumberGenerator()
    let likely: [UInt8] = Array("\u{1B}[O;~0123A$]\u{7}".utf8) + [0xC3, 0xE3, 0x81, 0xFF]
    for _ in 0..<300 {
      var decoder = KeyDecoder()
      let bytes = (0..<40).map { _ in likely.randomElement(using: &generator) ?? 0 }
      for byte in bytes { _ = decoder.feed(byte) }
      _ = decoder.feed(0x03)
      _ = decoder.flush()
      #expect(decoder.feed(0x0D) == [.named(.enter)], "\(bytes)")
    }
  }
}
