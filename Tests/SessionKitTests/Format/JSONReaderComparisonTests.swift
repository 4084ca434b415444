import Foundation
import Testing

@testable import SessionKit

@Suite("JSON beside Foundation's")
struct JSONReaderComparisonTests {
  /// Where the two are meant to differ: ours is stricter.
  private static func isOursAlone(_ kind: FormatProblem.Kind) -> Bool {
    switch kind {
    case .duplicateKey, .trailingComma, .tooDeep: true
    default: false
    }
  }

  /// A number that only ours keeps, as it was written: no `Double` can hold it.
  private static func hasEndlessNumber(_ json: JSON) -> Bool {
    switch json.content {
    case .decimal(let text): Double(text)?.isFinite != true
    case .array(let items): items.contains(where: hasEndlessNumber)
    case .object(let members): members.contains { hasEndlessNumber($0.value) }
    default: false
    }
  }

  @Test("A mutated file that one of them takes the other takes too", arguments: 0..<8)
  func mutations(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) + 100)
    let signs = Array("{}[]\",:\\/u0123456789abcdef.eE+-tn \n".utf8) + [0xC3, 0xB1, 0xFF]
    for round in 0..<100 {
      // Objects, so that Foundation does not take loose words for anything.
      let members = (0..<4).map { ("k\($0)", random.json(depth: 2)) }
      var bytes = JSONWriter.write(.object(members))
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let sign = signs.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = sign
        case 1: bytes.insert(sign, at: place)
        default: bytes.remove(at: place)
        }
      }
      let result = JSONReader.read(bytes)
      let problems = result.problems
      if result.value.map(Self.hasEndlessNumber) ?? false { continue }
      if problems.contains(where: { Self.isOursAlone($0.kind) }) { continue }
      let theirs = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      #expect(
        problems.isEmpty == (theirs != nil),
        "round \(round): \(problems) \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test("What we write Foundation reads, and it means the same to both", arguments: 0..<100)
  func written(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let texts = (0..<5).map { _ in random.text(upTo: 20) }
    let bytes = JSONWriter.write(.object([("textos", .array(texts.map(JSON.string)))]))
    let theirs = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: [String]]
    let found = try #require(theirs?["textos"])
    #expect(found.map { Array($0.unicodeScalars) } == texts.map { Array($0.unicodeScalars) })
  }
}
