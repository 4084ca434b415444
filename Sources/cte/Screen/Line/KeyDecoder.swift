/// Makes keys of the bytes that a terminal sends, in whatever pieces they arrive.
struct KeyDecoder: Sendable {
  /// What does not make a whole key yet.
  private var pending: [UInt8] = []
  /// What has been pasted so far, while a paste goes on.
  private var pasted: [UInt8]?

  private static let pasteEnd = Array("\u{1B}[201~".utf8)
  /// No key is longer; whatever is, is noise.
  private static let longest = 256

  /// Whether a key has begun that time can end: a lone Escape is one, too.
  var isWaiting: Bool { !pending.isEmpty }

  /// Takes the next byte, and gives the keys that it completes.
  mutating func feed(_ byte: UInt8) -> [Key] {
    if pasted != nil { return feedPaste(byte) }
    pending.append(byte)
    var keys: [Key] = []
    while !pending.isEmpty {
      switch KeyScanner.scan(pending[...]) {
      case .more:
        if pending.count > Self.longest { pending = [] }
        return keys
      case .key(let key, let length):
        pending.removeFirst(length)
        keys.append(key)
      case .paste(let length):
        pasted = Array(pending.dropFirst(length))
        pending = []
      }
    }
    return keys
  }

  /// Nothing more came for a while: what has begun is all there is.
  mutating func flush() -> [Key] {
    defer { pending = [] }
    guard let first = pending.first else { return [] }
    guard first == KeyScanner.escape else { return [.text("\u{FFFD}")] }
    switch pending.dropFirst() {
    case [], [KeyScanner.escape]: return [.named(.escape)]
    case [UInt8(ascii: "[")]: return [.alt("[")]
    case [UInt8(ascii: "]")]: return [.alt("]")]
    case [UInt8(ascii: "O")]: return [.alt("O")]
    case [UInt8(ascii: "P")]: return [.alt("P")]
    default: return [.unknown]
    }
  }

  /// Collects a paste until its end; a terminal that forgets to end it is helped by Ctrl-C.
  private mutating func feedPaste(_ byte: UInt8) -> [Key] {
    pasted?.append(byte)
    guard var bytes = pasted else { return [] }
    if byte == 0x03 {
      bytes.removeLast()
    } else if byte == UInt8(ascii: "~"), bytes.hasSuffix(Self.pasteEnd) {
      bytes.removeLast(Self.pasteEnd.count)
    } else {
      return []
    }
    pasted = nil
    return [.paste(String(decoding: bytes, as: UTF8.self))]
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ end: [UInt8]) -> Bool {
    count >= end.count && self[(count - end.count)...].elementsEqual(end)
  }
}
