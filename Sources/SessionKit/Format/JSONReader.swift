/// A strict reader of JSON: it refuses what is not JSON, and says where.
///
/// Foundation's reader gives no place for an error and lets duplicate keys and trailing commas
/// pass. Here the first error ends the reading, and what stood before it is kept, so that a torn
/// file can still be shown as far as it goes.
struct JSONReader {
  /// How deep lists and objects may lie within each other.
  static let deepest = 64

  /// What was read, and what ended the reading too early.
  struct Result {
    let value: JSON?
    let problems: [FormatProblem]
  }

  /// Reads one value that takes up all the bytes.
  ///
  /// What lies under `passedOver` keys is only looked at for where it ends, and reads as
  /// empty: whoever asks for a list of agreements need not understand the attendance.
  ///
  /// A text of a few bytes for each of millions of values fills the memory: whoever reads what a
  /// stranger wrote says how many there may be.
  static func read(
    _ bytes: [UInt8], passingOver passedOver: Set<String> = [], mostValues: Int = .max
  ) -> Result {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = JSONReader(bytes: buffer, passedOver: passedOver, mostValues: mostValues)
      reader.skipByteOrderMark()
      let value = reader.value(depth: 0)
      if reader.failure == nil {
        reader.skipSpace()
        if reader.position < buffer.count { reader.fail(.trailingText) }
      }
      return Result(
        value: value, problems: reader.duplicates + (reader.failure.map { [$0] } ?? []))
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let passedOver: Set<String>
  private var valuesLeft: Int
  private var position = 0
  private var failure: FormatProblem?
  private var duplicates: [FormatProblem] = []

  private init(bytes: UnsafeBufferPointer<UInt8>, passedOver: Set<String>, mostValues: Int) {
    self.bytes = bytes
    self.passedOver = passedOver
    valuesLeft = mostValues
  }

  // MARK: - Values

  private mutating func value(depth: Int) -> JSON? {
    skipSpace()
    guard position < bytes.count else { return fail(.unexpectedEnd) }
    guard valuesLeft > 0 else { return fail(.tooMany) }
    valuesLeft -= 1
    let start = position
    let first = bytes[position]
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "["), depth >= Self.deepest {
      return fail(.tooDeep)
    }
    switch first {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map { JSON(.string($0), offset: start) }
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return fail(unexpected(at: position))
    }
  }

  private mutating func object(depth: Int) -> JSON? {
    let start = position
    var members: [JSON.Member] = []
    var keys: Set<String> = []
    position += 1
    skipSpace()
    if peek() == UInt8(ascii: "}") {
      position += 1
      return JSON(.object([]), offset: start)
    }
    while failure == nil {
      skipSpace()
      let keyStart = position
      guard let key = key() else { break }
      let isPassedOver = !passedOver.isEmpty && depth < 2 && passedOver.contains(key)
      guard let value = isPassedOver ? passOver() : value(depth: depth + 1) else { break }
      if members.count == 24 { keys = Set(members.map(\.key)) }
      let taken =
        members.count < 24 ? members.contains { $0.key == key } : !keys.insert(key).inserted
      if taken {
        duplicates.append(FormatProblem(kind: .duplicateKey(key), offset: keyStart))
      } else {
        members.append(JSON.Member(key: key, value: value, offset: keyStart))
      }
      if !another(before: UInt8(ascii: "}")) { break }
    }
    return JSON(.object(members), offset: start)
  }

  private mutating func key() -> String? {
    guard position < bytes.count else {
      fail(.unexpectedEnd)
      return nil
    }
    guard bytes[position] == UInt8(ascii: "\"") else {
      fail(unexpected(at: position))
      return nil
    }
    guard let key = string() else { return nil }
    skipSpace()
    guard peek() == UInt8(ascii: ":") else {
      fail(unexpected(at: position))
      return nil
    }
    position += 1
    return key
  }

  private mutating func array(depth: Int) -> JSON? {
    let start = position
    var items: [JSON] = []
    position += 1
    skipSpace()
    if peek() == UInt8(ascii: "]") {
      position += 1
      return JSON(.array([]), offset: start)
    }
    while failure == nil {
      guard let item = value(depth: depth + 1) else { break }
      items.append(item)
      if !another(before: UInt8(ascii: "]")) { break }
    }
    return JSON(.array(items), offset: start)
  }

  /// After a member or an item: a comma and more, or the end.
  private mutating func another(before end: UInt8) -> Bool {
    guard failure == nil else { return false }
    skipSpace()
    guard position < bytes.count else {
      fail(.unexpectedEnd)
      return false
    }
    let byte = bytes[position]
    if byte == end {
      position += 1
      return false
    }
    guard byte == UInt8(ascii: ",") else {
      fail(unexpected(at: position))
      return false
    }
    let comma = position
    position += 1
    skipSpace()
    if peek() == end {
      position = comma
      fail(.trailingComma)
      return false
    }
    return true
  }

  private mutating func word(_ word: StaticString, _ content: JSON.Content) -> JSON? {
    let start = position
    let length = word.utf8CodeUnitCount
    for index in 0..<length {
      guard start + index < bytes.count else { return fail(.unexpectedEnd, at: start + index) }
      guard bytes[start + index] == word.utf8Start[index] else {
        return fail(unexpected(at: start + index), at: start + index)
      }
    }
    position += length
    return JSON(content, offset: start)
  }

  /// Goes to the end of a list or an object without keeping anything of it.
  private mutating func passOver() -> JSON? {
    skipSpace()
    let start = position
    guard let first = peek(), first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
      return value(depth: 1)
    }
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        let opening = position
        position += 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
          position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        if position >= bytes.count { return fail(.unexpectedEnd, at: opening) }
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 {
          position += 1
          return JSON(first == UInt8(ascii: "{") ? .object([]) : .array([]), offset: start)
        }
      default: break
      }
      position += 1
    }
    position = bytes.count
    return fail(.unexpectedEnd)
  }

  // MARK: - Numbers

  private mutating func number() -> JSON? {
    let start = position
    if peek() == UInt8(ascii: "-") { position += 1 }
    let leading = position
    guard digits() else { return fail(.badNumber, at: start) }
    if bytes[leading] == UInt8(ascii: "0") && position > leading + 1 {
      return fail(.badNumber, at: start)
    }
    var whole = true
    if peek() == UInt8(ascii: ".") {
      whole = false
      position += 1
      guard digits() else { return fail(.badNumber, at: start) }
    }
    if let byte = peek(), byte | 0x20 == UInt8(ascii: "e") {
      whole = false
      position += 1
      if let sign = peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { position += 1 }
      guard digits() else { return fail(.badNumber, at: start) }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if whole, let integer = Int(text) { return JSON(.integer(integer), offset: start) }
    return JSON(.decimal(text), offset: start)
  }

  private mutating func digits() -> Bool {
    let start = position
    while let byte = peek(), byte &- UInt8(ascii: "0") < 10 { position += 1 }
    return position > start
  }

  // MARK: - Text

  private mutating func string() -> String? {
    let opening = position
    position += 1
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        let text = text(from: start, to: position)
        position += 1
        return text
      }
      if byte == UInt8(ascii: "\\") { return escapedString(from: start, opening: opening) }
      if byte < 0x20 {
        fail(.controlCharacter)
        return nil
      }
      position += 1
    }
    fail(.unexpectedEnd, at: opening)
    return nil
  }

  private mutating func text(from start: Int, to end: Int) -> String? {
    let part = UnsafeBufferPointer(rebasing: bytes[start..<end])
    if let text = String(validating: part, as: UTF8.self) { return text }
    fail(.notUTF8, at: start + firstInvalid(in: part))
    return nil
  }

  /// Reads on from the first backslash of a text.
  private mutating func escapedString(from start: Int, opening: Int) -> String? {
    guard var text = text(from: start, to: position) else { return nil }
    var plain = position
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 else {
        position += 1
        continue
      }
      guard let part = self.text(from: plain, to: position) else { return nil }
      text += part
      if byte == UInt8(ascii: "\"") {
        position += 1
        return text
      }
      guard byte == UInt8(ascii: "\\") else {
        fail(.controlCharacter)
        return nil
      }
      guard let scalar = escape() else { return nil }
      text.unicodeScalars.append(scalar)
      plain = position
    }
    fail(.unexpectedEnd, at: opening)
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    let start = position
    position += 1
    guard let byte = peek() else {
      fail(.unexpectedEnd)
      return nil
    }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      if let scalar = unicodeEscape() { return scalar }
      fail(.badEscape, at: start)
      return nil
    default:
      fail(.badEscape, at: start)
      return nil
    }
  }

  private mutating func unicodeEscape() -> Unicode.Scalar? {
    guard let first = hexDigits() else { return nil }
    guard first & 0xFC00 == 0xD800 else { return Unicode.Scalar(first) }
    for expected in [UInt8(ascii: "\\"), UInt8(ascii: "u")] {
      if position >= bytes.count { fail(.unexpectedEnd) }
      guard peek() == expected else { return nil }
      position += 1
    }
    guard let second = hexDigits(), second & 0xFC00 == 0xDC00 else { return nil }
    return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF)
  }

  private mutating func hexDigits() -> UInt32? {
    guard position + 4 <= bytes.count else {
      fail(.unexpectedEnd, at: bytes.count)
      return nil
    }
    var number: UInt32 = 0
    for _ in 0..<4 {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 + UInt32(byte - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): number = number << 4 + UInt32(byte - 0x57)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): number = number << 4 + UInt32(byte - 0x37)
      default: return nil
      }
      position += 1
    }
    return number
  }

  // MARK: - Places

  private func peek() -> UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// Some editors put a mark before UTF-8; it says nothing.
  private mutating func skipByteOrderMark() {
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
  }

  private func unexpected(at position: Int) -> FormatProblem.Kind {
    guard position < bytes.count else { return .unexpectedEnd }
    let ahead = UnsafeBufferPointer(rebasing: bytes[position..<min(position + 4, bytes.count)])
    let character = String(decoding: ahead, as: UTF8.self).unicodeScalars.first
    return .unexpectedCharacter(character.map { String($0) } ?? "")
  }

  @discardableResult
  private mutating func fail(_ kind: FormatProblem.Kind, at place: Int? = nil) -> JSON? {
    if failure == nil { failure = FormatProblem(kind: kind, offset: place ?? position) }
    return nil
  }

  /// The place of the first byte that no text in UTF-8 can have there.
  private func firstInvalid(in part: UnsafeBufferPointer<UInt8>) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = part.makeIterator()
    var place = 0
    while case .valid(let character) = parser.parseScalar(from: &rest) { place += character.count }
    return place
  }
}
