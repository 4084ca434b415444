import Testing

/// What is done on several laptops, and brought together in whatever order, comes to the same.
@Suite struct ManyLaptopsTests {
  @Test(arguments: 0..<30)
  func `Nothing is lost, nothing comes twice, and all copies become the same`(
    seed: UInt64
  ) throws {
    var community = try Community(seed: seed)
    for number in 1...30 { try community.step(number) }
    try community.meet()
    #expect(community.tally.values.reduce(0, +) > 2)
  }
}
