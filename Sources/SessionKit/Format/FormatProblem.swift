/// Something in a file that is not as its format says, with the place.
public struct FormatProblem: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    case unexpectedEnd
    case unexpectedCharacter(String)
    case trailingComma
    case trailingText
    case badNumber
    case badEscape
    case controlCharacter
    case notUTF8
    case tooDeep
    case tooMany
    case duplicateKey(String)
    case unknownKey(String)
    case missingKey(String)
    case wrongType(key: String, expected: Shape)
    case badValue(key: String, value: String)
    case duplicateID(String)
    case wrongFormat(String)
    case newerVersion(Int)
  }

  /// What is wrong.
  public let kind: Kind
  /// The place, in bytes from the beginning.
  let offset: Int

  /// Whether a newer program wrote the file.
  var isNewer: Bool {
    if case .newerVersion = kind { true } else { false }
  }
}

/// A place in a text file, as editors count: both from 1.
public struct TextPosition: Sendable, Hashable {
  /// The line.
  public let line: Int
  /// The column, in characters as Unicode counts them.
  public let column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Counts lines and characters up to a byte.
  init(of offset: Int, in bytes: [UInt8]) {
    var line = 1
    var column = 1
    // A mark before the text is no part of it.
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for byte in bytes.prefix(max(0, offset)).dropFirst(start) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.line = line
    self.column = column
  }
}
