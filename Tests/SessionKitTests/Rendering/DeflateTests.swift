import Testing

@testable import SessionKit

@Suite("Making bytes fewer")
struct DeflateTests {
  private func returns(_ bytes: [UInt8]) throws -> Bool {
    try Inflater.inflate(Deflate.compress(bytes)) == bytes
  }

  @Test(
    "Bytes come back at every size that could go wrong",
    arguments: [0, 1, 2, 3, 4, 257, 258, 259, 260, 517, 32_767, 32_768, 32_769, 70_000])
  func sizes(size: Int) throws {
    var generator = SeededGenerator(seed: UInt64(size))
    #expect(try returns([UInt8](repeating: 7, count: size)))
    #expect(try returns((0..<size).map { _ in UInt8.random(in: 0...255, using: &generator) }))
    #expect(try returns((0..<size).map { _ in UInt8.random(in: 65...68, using: &generator) }))
  }

  @Test("Bytes that repeat as far back as can be told come back", arguments: -2...2)
  func distances(more: Int) throws {
    var generator = SeededGenerator(seed: 5)
    let piece = (0..<32_768 + more).map { _ in UInt8.random(in: 0...255, using: &generator) }
    #expect(try returns(piece + piece.prefix(300)))
  }

  @Test("Random pieces, in any order and repeated, come back", arguments: 0..<40)
  func random(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...30, using: &generator) {
      if Bool.random(using: &generator), !bytes.isEmpty {
        let start = Int.random(in: 0..<bytes.count, using: &generator)
        bytes += bytes[start...].prefix(Int.random(in: 1...600, using: &generator))
      } else {
        bytes += Array(generator.text(upTo: 300).utf8)
      }
    }
    #expect(try returns(bytes))
  }

  @Test("Frequencies as uneven as can be give no word that is too long")
  func unevenFrequencies() throws {
    var bytes: [UInt8] = []
    var (few, many) = (1, 1)
    for symbol in 0..<24 {
      bytes += [UInt8](repeating: UInt8(symbol), count: few)
      (few, many) = (many, few + many)
    }
    var generator = SeededGenerator(seed: 9)
    bytes.shuffle(using: &generator)
    #expect(try returns(bytes))
    let code = HuffmanCode(frequencies: (0..<40).map { 1 << $0 })
    #expect(code.lengths.max() == 15)
    #expect(code.lengths.reduce(0.0) { $0 + 1 / Double(1 << $1) } <= 1)
  }

  @Test("What repeats becomes small")
  func ratio() {
    let text = (0..<2000).map { "<w:tc><w:p><w:r><w:t>Acuerdo \($0)</w:t></w:r></w:p></w:tc>" }
    let bytes = Array(text.joined().utf8)
    #expect(Deflate.compress(bytes).count < bytes.count / 10)
    #expect(Deflate.compress([UInt8](repeating: 0, count: 1_000_000)).count < 3000)
    #expect(Deflate.compress([]) == [3, 0])
  }
}
