/// Text reduced to what matters when two spellings are compared: lower case, no accents.
public enum Folding {
  /// The text in lower case and without accents: `Sesión` and `SESION` both become `sesion`.
  ///
  /// Searching folds megabytes, so text that is already folded is returned as it came and the
  /// rest is read byte by byte.
  public static func fold(_ text: String) -> String {
    var contiguous = text
    return contiguous.withUTF8 { bytes in
      if bytes.allSatisfy(isFolded) { return text }
      var folded: [UInt8] = []
      folded.reserveCapacity(bytes.count)
      append(bytes, to: &folded)
      return String(decoding: folded, as: UTF8.self)
    }
  }

  /// Whether a text that is folded already has a word, folded too, anywhere in it.
  public static func folded(_ text: String, has word: String) -> Bool {
    var contiguous = text
    return contiguous.withUTF8 { ByteSearch.has($0, Array(word.utf8)) }
  }

  private static func isFolded(_ byte: UInt8) -> Bool {
    byte < 0x80 && !(0x41...0x5A).contains(byte)
  }

  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to folded: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        folded.append((0x41...0x5A).contains(lead) ? lead | 0x20 : lead)
        index += 1
        continue
      }
      let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      let value = scalarValue(bytes, at: index, length: length)
      if let letter = LatinLetters.letter(for: value) {
        folded.append(letter.first)
        if letter.second != 0 { folded.append(letter.second) }
      } else if !isMark(value) {
        appendLowercase(value, to: &folded)
      }
      index += length
    }
  }

  /// The value of the scalar that starts at `index`; the bytes of a `String` are always valid.
  private static func scalarValue(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, length: Int
  ) -> UInt32 {
    var value = UInt32(bytes[index]) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return value
  }

  /// Writes a scalar of another script; what it becomes may itself be in the table, as `Å` is.
  private static func appendLowercase(_ value: UInt32, to folded: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    guard scalar.properties.changesWhenLowercased else {
      folded.append(contentsOf: UTF8.encode(scalar) ?? .init())
      return
    }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isMark(lower.value) {
      if let letter = LatinLetters.letter(for: lower.value) {
        folded.append(letter.first)
        if letter.second != 0 { folded.append(letter.second) }
      } else {
        folded.append(contentsOf: UTF8.encode(lower) ?? .init())
      }
    }
  }

  /// Whether the scalar is a combining accent, which folding drops.
  static func isMark(_ value: UInt32) -> Bool {
    (0x0300...0x036F).contains(value)
  }
}
