/// Where new ids come from: chance, or a rehearsed series.
public struct IDSource: Sendable {
  private var rehearsal: Rehearsal?

  /// New ids by chance.
  public static let random = IDSource(rehearsal: nil)

  /// The ids that follow from a seed, always the same ones in the same order.
  public static func seeded(_ seed: String) -> IDSource {
    IDSource(rehearsal: Rehearsal(seed: seed))
  }

  /// Tells whether `next` must be told which ids are taken: chance does not repeat itself.
  public var needsTaken: Bool { rehearsal != nil }

  /// Gives the next id that is not taken.
  public mutating func next(taken: (ID) -> Bool) -> ID {
    while true {
      let id = draw()
      if !taken(id) { return id }
    }
  }

  private mutating func draw() -> ID {
    guard var generator = rehearsal else {
      var system = SystemRandomNumberGenerator()
      return ID(using: &system)
    }
    defer { rehearsal = generator }
    return ID(using: &generator)
  }

  /// SplitMix64: small, and the same on every machine.
  private struct Rehearsal: RandomNumberGenerator {
    var state: UInt64

    init(seed: String) {
      state = seed.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return mixed ^ (mixed >> 31)
    }
  }
}
