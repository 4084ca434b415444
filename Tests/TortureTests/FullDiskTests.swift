import Platform
import Testing

extension Torture {
  @Suite(.enabled(if: SmallDisk.reason == nil, "\(SmallDisk.reason ?? "")"))
  struct FullDiskTests {
    /// What a disk can be short of.
    enum Shortage: String, CaseIterable {
      case pages, files
    }

    @Test(
      "On a full disk a command is done, or is 74 and everything is as before",
      arguments: Shortage.allCases,
      [
        ["agreement", "add", "Leer a diario"],
        ["session", "attendance", "Rosa Díaz", "--function", "invitada"],
        ["session", "new", "--date", "30/11/2018", "--school", "Sor Juana"],
        ["followup", "review", "Contar cuentos", "--status", "met", "--file", "foto.jpg"],
        ["undo"],
      ])
    func full(shortage: Shortage, words: [String]) throws {
      let scratch = try Scratch()
      let disk = try #require(try SmallDisk(in: scratch))
      let photo = scratch.path("foto.jpg")
      try FileSystem.create(photo, Array(repeating: 65, count: 9000))
      let words = words.map { $0 == "foto.jpg" ? photo : $0 }
      var codes: [Int32: Int] = [:]
      for room in 0..<32 {
        let tool = try scratch.toolWithWorkbook("disk/cuaderno-\(room)")
        _ = try tool.run("agreement", "add", "Contar cuentos").checked()
        let before = try Snapshot(of: tool.workbook)
        try shortage == .pages ? disk.fill(leaving: room) : disk.crowd(leaving: room)
        let outcome = try tool.run(words)
        let inBetween = try Snapshot(of: tool.workbook)
        let reader = try tool.run("agreement", "list")
        #expect(reader.code == 0, "room \(room): \(reader)")
        try disk.empty()
        #expect(try tool.run("doctor").code == 0)
        let after = try Snapshot(of: tool.workbook)
        let place = Comment(rawValue: "room for \(room) \(shortage): \(outcome)")
        #expect(outcome.code == 0 || outcome.code == 74, place)
        #expect((outcome.code == 0) == (inBetween != before), place)
        #expect(inBetween == after, place)
        #expect(try leftovers(in: tool.workbook).isEmpty, place)
        codes[outcome.code ?? -1, default: 0] += 1
        try Scratch.remove(tool.workbook)
      }
      #expect(codes[0, default: 0] > 0 && codes[74, default: 0] > 0, "\(codes)")
    }

    @Test(
      "A workbook for which there is no room is not begun: 74, and no folder is left",
      arguments: Shortage.allCases)
    func noWorkbook(shortage: Shortage) throws {
      let scratch = try Scratch()
      let disk = try #require(try SmallDisk(in: scratch))
      var codes: [Int32: Int] = [:]
      for room in 0..<32 {
        try shortage == .pages ? disk.fill(leaving: room) : disk.crowd(leaving: room)
        let tool = scratch.tool("disk/cuaderno-\(room)")
        let outcome = try tool.run("session", "new")
        try disk.empty()
        let place = Comment(rawValue: "room for \(room) \(shortage): \(outcome)")
        #expect(outcome.code == 0 || outcome.code == 74, place)
        let isThere = try FileSystem.status(of: tool.workbook) != nil
        #expect((outcome.code == 0) == isThere, place)
        codes[outcome.code ?? -1, default: 0] += 1
        try Scratch.remove(tool.workbook)
      }
      #expect(codes[0, default: 0] > 0 && codes[74, default: 0] > 0, "\(codes)")
    }
  }
}
