import Platform
import Testing

extension Torture {
  @Suite(.enabled(if: SmallDisk.reason == nil, "\(SmallDisk.reason ?? "")"))
  struct JoinFullDiskTests {
    @Test(
      "On a full disk others' work comes in, or it is 74 and everything is as before",
      arguments: FullDiskTests.Shortage.allCases, Meeting.Way.allCases)
    func full(shortage: FullDiskTests.Shortage, way: Meeting.Way) throws {
      let scratch = try Scratch()
      let disk = try #require(try SmallDisk(in: scratch))
      let meeting = try Meeting(scratch, at: "disk/cuaderno")
      try meeting.begin(way)
      let before = try meeting.look()
      _ = try meeting.tool.run(meeting.words(way)).checked()
      let after = try #require(try meeting.look())
      var codes: [Int32: Int] = [:]
      for room in 0..<44 {
        try meeting.begin(way)
        try shortage == .pages ? disk.fill(leaving: room) : disk.crowd(leaving: room)
        let outcome = try meeting.tool.run(meeting.words(way))
        let inBetween = try meeting.look()
        let place: Comment = "room for \(room) \(shortage): \(outcome)"
        let reader = try meeting.tool.run("agreement", "list")
        #expect(reader.code == (inBetween == nil ? 66 : 0), "\(place.rawValue): \(reader)")
        try disk.empty()
        #expect(outcome.code == 0 || outcome.code == 74, place)
        #expect(inBetween == (outcome.code == 0 ? after : before), place)
        #expect(try meeting.look() == inBetween, place)
        if inBetween != nil {
          #expect(try meeting.tool.run("doctor").code == 0, place)
          #expect(try leftovers(in: meeting.tool.workbook).isEmpty, place)
        } else {
          #expect(try FileSystem.status(of: meeting.tool.workbook) == nil, place)
        }
        codes[outcome.code ?? -1, default: 0] += 1
      }
      #expect(codes[0, default: 0] > 0 && codes[74, default: 0] > 0, "\(codes)")
    }
  }
}
