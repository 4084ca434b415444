@testable import SessionKit

/// The first thing that is wrong with a text, and where, as an editor counts.
func firstProblem(_ bytes: [UInt8]) -> (kind: FormatProblem.Kind, line: Int, column: Int)? {
  JSONReader.read(bytes).problems.first.map { problem in
    let position = TextPosition(of: problem.offset, in: bytes)
    return (problem.kind, position.line, position.column)
  }
}

func readJSON(_ text: String) -> JSON? {
  let result = JSONReader.read(Array(text.utf8))
  return result.problems.isEmpty ? result.value : nil
}

extension SeededGenerator {
  /// Any value that a file could hold, lists and objects up to a depth.
  mutating func json(depth: Int = 4) -> JSON {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 7), using: &self) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &self))
    case 2: return .integer(Int.random(in: -5...5, using: &self))
    case 3: return .integer(Int.random(in: .min ... .max, using: &self))
    case 4:
      let texts = ["1.5", "-0.25", "1e3", "2E-7", "123456789012345678901234567890", "-0.0"]
      return JSON(.decimal(texts.randomElement(using: &self) ?? "0.5"))
    case 5, 6: return .string(text(upTo: 12))
    case 7:
      return .array((0..<Int.random(in: 0...5, using: &self)).map { _ in json(depth: depth - 1) })
    default:
      let count = Int.random(in: 0...(depth == 4 ? 30 : 5), using: &self)
      // A number before each key: no two are the same, nor one the other in other scalars.
      return .object((0..<count).map { ("\($0)" + text(upTo: 6), json(depth: depth - 1)) })
    }
  }
}

extension JSON {
  /// The value with the keys of its objects in the order of their bytes.
  var ordered: JSON {
    switch content {
    case .array(let items): return .array(items.map(\.ordered))
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      return .object(sorted.map { ($0.key, $0.value.ordered) })
    default: return self
    }
  }
}
