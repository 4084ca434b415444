import Foundation
import Testing

/// A clock that several laptops share: it goes on with every command.
final class SharedClock {
  /// How many seconds have gone by since the beginning.
  private(set) var seconds = 0
  /// What keeps the ids of one history from those of another.
  let seed: UInt64

  init(seed: UInt64 = 0) { self.seed = seed }

  /// The variables of the next command: a later moment, and ids that no other command draws.
  func tick() -> [String: String] {
    seconds += 1
    let (minutes, second) = seconds.quotientAndRemainder(dividingBy: 60)
    let (hours, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    let time = [9 + hours, minute, second].map { String($0 + 100).suffix(2) }
    return [
      "CTE_NOW": "2018-11-30T\(time.joined(separator: ":"))-06:00",
      "CTE_SEED": String((seed + 1) * 100_000 + UInt64(seconds)),
    ]
  }
}

/// A laptop of its own: with its folder, its user, and a clock like that of the others.
struct Laptop {
  let room: Room
  var user: String
  let clock: SharedClock

  init(_ user: String, _ clock: SharedClock) throws {
    room = try Room()
    self.user = user
    self.clock = clock
  }

  /// Runs a command at the next moment.
  @discardableResult
  func cte(_ line: String, input: String? = nil) throws -> Outcome {
    try room.cte(line, input: input, with: variables)
  }

  /// Runs `cte` where it has to succeed for the test to go on.
  @discardableResult
  func done(
    _ line: String, input: String? = nil, location: SourceLocation = #_sourceLocation
  ) throws -> Outcome {
    try room.done(line, input: input, with: variables, location: location)
  }

  private var variables: [String: String] {
    clock.tick().merging(["CTE_USER": user]) { $1 }
  }

  /// Its workbook, for others.
  var workbook: String { room.path("cuaderno") }

  /// Everything that lies in the workbook now, but for its history.
  func snapshot() throws -> Snapshot { try room.snapshot() }

  /// The workbook of another laptop comes into this one.
  @discardableResult
  func join(_ other: Laptop, location: SourceLocation = #_sourceLocation) throws -> Outcome {
    try done("unir '\(other.workbook)'", location: location)
  }

  /// Makes a package, and tells where it lies.
  func package(_ whose: String, location: SourceLocation = #_sourceLocation) throws -> String {
    let file = room.home + "/\(UUID().uuidString).json"
    try done("paquete exportar \(whose) -o '\(file)'", location: location)
    return file
  }

  /// Takes in packages.
  @discardableResult
  func take(_ files: String..., location: SourceLocation = #_sourceLocation) throws -> Outcome {
    let names = files.map { "'\($0)'" }.joined(separator: " ")
    return try done("paquete importar \(names)", location: location)
  }

  /// Both hold the same, byte for byte.
  func expectSame(as other: Laptop, location: SourceLocation = #_sourceLocation) throws {
    let (mine, theirs) = (try snapshot(), try other.snapshot())
    #expect(
      mine == theirs, "they differ in \(mine.differences(from: theirs))",
      sourceLocation: location)
  }
}
