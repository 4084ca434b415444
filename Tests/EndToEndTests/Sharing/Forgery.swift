import Foundation

/// A package that somebody has tampered with, and sealed again.
struct Forgery {
  var package: Value

  init(_ bytes: [UInt8]) throws {
    package = try JSONDecoder().decode(Value.self, from: Data(bytes))
  }

  /// The bytes of the package, with the digest that belongs to it.
  var bytes: [UInt8] {
    var open = package
    open.put(nil, at: ["digest"])
    var sealed = open
    sealed.put(.string(SHA256.hex(Array(open.canonical.utf8))), at: ["digest"])
    return Array(sealed.canonical.utf8)
  }

  /// The package with something else in a place.
  func with(_ path: String..., being value: Value?) -> Forgery {
    var forgery = self
    forgery.package.put(value, at: path[...])
    return forgery
  }

  /// The package with a file of it under another name.
  func renaming(_ section: String, to name: (String) -> String) -> Forgery {
    guard case .object(let files) = package[section] else { return self }
    var forgery = self
    let named = files.map { (name($0.key), $0.value) }
    forgery.package.put(.object(Dictionary(named) { one, _ in one }), at: [section])
    return forgery
  }
}

extension Value {
  /// Puts something where a path of keys leads; `*` is the first there is, a number a place.
  mutating func put(_ value: Value?, at path: ArraySlice<String>) {
    guard let first = path.first else { return }
    let rest = path.dropFirst()
    switch self {
    case .object(var members):
      let key = first == "*" ? members.keys.min() ?? "" : first
      if rest.isEmpty { members[key] = value } else { members[key]?.put(value, at: rest) }
      self = .object(members)
    case .array(var items):
      let place = first == "*" ? 0 : Int(first) ?? 0
      guard items.indices.contains(place) else { return }
      if !rest.isEmpty {
        items[place].put(value, at: rest)
      } else if let value {
        items[place] = value
      } else {
        items.remove(at: place)
      }
      self = .array(items)
    default: break
    }
  }

  /// Every path that leads to something in it.
  var paths: [[String]] {
    switch self {
    case .object(let members):
      members.sorted { $0.key < $1.key }.flatMap { key, value in
        [[key]] + value.paths.map { [key] + $0 }
      }
    case .array(let items):
      items.enumerated().flatMap { place, value in
        [["\(place)"]] + value.paths.map { ["\(place)"] + $0 }
      }
    default: []
    }
  }

  /// As the program's files are written: keys sorted, two spaces, a line's end at the end.
  var canonical: String { text(indented: "") + "\n" }

  private func text(indented: String) -> String {
    let inner = indented + "  "
    switch self {
    case .null: return "null"
    case .bool(let flag): return flag ? "true" : "false"
    case .number(let number):
      return number == number.rounded() ? String(Int(number)) : String(number)
    case .string(let text): return Self.quoted(text)
    case .array(let items):
      if items.isEmpty { return "[]" }
      let lines = items.map { inner + $0.text(indented: inner) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(indented)]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let sorted = members.sorted { Array($0.key.utf8).lexicographicallyPrecedes($1.key.utf8) }
      let lines = sorted.map { key, value in
        "\(inner)\(Self.quoted(key)): \(value.text(indented: inner))"
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indented)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

/// SHA-256 as FIPS 180-4 tells it, so that the program's own has something to stand against.
enum SHA256 {
  static func hex(_ message: [UInt8]) -> String {
    var state = roots(of: 8, power: 1 / 2)
    let constants = roots(of: 64, power: 1 / 3)
    var padded = message + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    let bits = UInt64(message.count) * 8
    padded += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
    for start in stride(from: 0, to: padded.count, by: 64) {
      mix(padded[start..<start + 64], into: &state, constants)
    }
    return state.map { String(UInt64($0) + 1 << 32, radix: 16).dropFirst() }.joined()
  }

  /// The first bits of what roots of the first primes have behind the point.
  private static func roots(of count: Int, power: Double) -> [UInt32] {
    let primes = (2...).lazy.filter { number in
      !(2..<number).contains { number % $0 == 0 }
    }.prefix(count)
    return primes.map { prime in
      let root = pow(Double(prime), power)
      return UInt32((root - root.rounded(.down)) * 4_294_967_296)
    }
  }

  private static func mix(
    _ block: ArraySlice<UInt8>, into state: inout [UInt32], _ constants: [UInt32]
  ) {
    let bytes = block.map(UInt32.init)
    var words = (0..<16).map { place in
      bytes[4 * place..<4 * place + 4].reduce(UInt32(0)) { $0 << 8 | $1 }
    }
    func turn(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }
    for place in 16..<64 {
      let (one, two) = (words[place - 15], words[place - 2])
      let small = turn(one, 7) ^ turn(one, 18) ^ one >> 3
      let large = turn(two, 17) ^ turn(two, 19) ^ two >> 10
      words.append(words[place - 16] &+ small &+ words[place - 7] &+ large)
    }
    var (a, b, c, d, e, f, g, h) = (
      state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]
    )
    for place in 0..<64 {
      let choice: UInt32 = (e & f) ^ (~e & g)
      let turned: UInt32 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
      let first: UInt32 = h &+ turned &+ choice &+ constants[place] &+ words[place]
      let most: UInt32 = (a & b) ^ (a & c) ^ (b & c)
      let second: UInt32 = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) &+ most
      (a, b, c, d, e, f, g, h) = (first &+ second, a, b, c, d &+ first, e, f, g)
    }
    state = zip(state, [a, b, c, d, e, f, g, h]).map { $0 &+ $1 }
  }
}
