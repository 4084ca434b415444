/// Writes JSON in one way only, so that the same value always gives the same bytes.
///
/// Keys lie in order, two spaces indent, accents stay as they are, a newline ends the text.
public struct JSONWriter: Sendable {
  /// Gives the bytes of a value.
  public static func write(_ value: JSON) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value, indent: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  private var bytes: [UInt8] = []

  private mutating func write(_ value: JSON, indent: Int) {
    switch value.content {
    case .null: add("null")
    case .bool(let value): add(value ? "true" : "false")
    case .integer(let number): add(String(number))
    case .decimal(let text): add(text)
    case .string(let text): write(text)
    case .array(let items):
      write(items, "[", "]", indent) { writer, item, indent in writer.write(item, indent: indent) }
    case .object(let members):
      let ordered = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      write(ordered, "{", "}", indent) { writer, member, indent in
        writer.write(member.key)
        writer.add(": ")
        writer.write(member.value, indent: indent)
      }
    }
  }

  private mutating func write<Item>(
    _ items: [Item], _ opening: String, _ closing: String, _ indent: Int,
    each: (inout JSONWriter, Item, Int) -> Void
  ) {
    add(opening)
    for (index, item) in items.enumerated() {
      if index > 0 { add(",") }
      startLine(indent + 2)
      each(&self, item, indent + 2)
    }
    if !items.isEmpty { startLine(indent) }
    add(closing)
  }

  private mutating func startLine(_ indent: Int) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<indent { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func add(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var isAfterC2 = false
    for byte in text.utf8 {
      // U+0080 to U+009F are commands to some terminals.
      if isAfterC2, byte < 0xA0 {
        bytes.removeLast()
        addEscape(byte)
        isAfterC2 = false
        continue
      }
      isAfterC2 = byte == 0xC2
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n"): add("\\n")
      case UInt8(ascii: "\t"): add("\\t")
      case UInt8(ascii: "\r"): add("\\r")
      case 0..<0x20, 0x7F: addEscape(byte)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func addEscape(_ byte: UInt8) {
    let hex = String(byte, radix: 16)
    add("\\u" + String(repeating: "0", count: 4 - hex.count) + hex)
  }
}
