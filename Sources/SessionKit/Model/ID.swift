/// The name of a thing in the files: ten consonants and digits, a letter first.
///
/// It is made without asking anybody, and can be no word, no ordinal and no date.
public struct ID: Sendable, Hashable, Comparable {
  /// The ten characters.
  public let text: String

  /// How many characters an id has.
  public static let length = 10
  /// How many are enough to name a thing, if only one begins so.
  public static let shortest = 3

  static let letters = Array("bcdfghjkmnpqrstvwxyz".utf8)
  static let characters = letters + Array("23456789".utf8)

  /// Takes an id from a file or from an option; nil when it is none.
  public init?(_ text: String) {
    guard text.utf8.count == Self.length, Self.couldBegin(text) else { return nil }
    self.text = text
  }

  /// Draws an id from a source of random numbers.
  public init(using generator: inout some RandomNumberGenerator) {
    var bytes: [UInt8] = []
    for index in 0..<Self.length {
      let alphabet = index == 0 ? Self.letters : Self.characters
      bytes.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The id that follows from a text, the same wherever it is made.
  init(from text: String) {
    var generator = DigestGenerator(state: Digest(of: Array(text.utf8)).text)
    self.init(using: &generator)
  }

  /// Tells whether a text could be the beginning of an id.
  public static func couldBegin(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= length, letters.contains(first) else {
      return false
    }
    return text.utf8.allSatisfy(characters.contains)
  }

  /// Ids sort by their bytes.
  public static func < (left: ID, right: ID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension ID: CustomStringConvertible {
  /// The ten characters.
  public var description: String { text }
}

/// Chance that follows from a digest.
private struct DigestGenerator: RandomNumberGenerator {
  var state: String

  mutating func next() -> UInt64 {
    state = Digest(of: Array(state.utf8)).text
    return UInt64(state.prefix(16), radix: 16) ?? 0
  }
}
