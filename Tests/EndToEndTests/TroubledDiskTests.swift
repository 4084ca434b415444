import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Locks, full disks and missing permissions: the right number, and the files as they were.
@Suite struct TroubledDiskTests {
  @Test func `While somebody else writes, writing waits and gives up with 75, reading goes on`()
    throws
  {
    let (room, _) = try Sample.room()
    let before = try room.snapshot()
    let lock = open(room.path("cuaderno/.cte/lock"), O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    defer { close(lock) }
    #expect(try room.cte("acuerdo listar").code == 0)
    let start = Date()
    let outcome = try room.cte("acuerdo agregar 'x'")
    #expect(outcome.code == 75, "\(outcome)")
    #expect(Date().timeIntervalSince(start) < 15)
    #expect(try room.snapshot() == before)
  }

  /// The shell refuses every file that would grow, as a full disk does.
  private static let fullDisk = "trap '' XFSZ; ulimit -f 0; exec \"$@\""

  @Test(arguments: [
    "acuerdo agregar 'x'", "sesión nueva --fecha 2019-01-25",
    "sesión cerrar tercera --motivo papel",
    "persona agregar 'Eva'", "escuela editar Juárez --zona 13", "deshacer",
  ])
  func `Where no file can grow a change fails with 74 and leaves everything as it was`(
    line: String
  ) throws {
    let (room, _) = try Sample.room()
    let before = try Snapshot(of: room.path("cuaderno"), leavingOut: [".cte/lock"])
    let words = ["-c", Self.fullDisk, "sh", Room.program] + Line.words(line)
    let outcome = try room.run("/bin/sh", words.map { Array($0.utf8) })
    #expect(outcome.code == 74, "\(outcome)")
    let after = try Snapshot(of: room.path("cuaderno"), leavingOut: [".cte/lock"])
    #expect(after == before, "\(after.differences(from: before))")
    try room.done(line)
    #expect(try room.cte("doctor").code == 0)
  }

  @Test func `Where no file can grow no workbook is left half made`() throws {
    let room = try Room()
    let words = ["-c", Self.fullDisk, "sh", Room.program, "sesión", "nueva"]
    let outcome = try room.run("/bin/sh", words.map { Array($0.utf8) })
    #expect([73, 74].contains(outcome.code), "\(outcome)")
    #expect(!room.exists("cuaderno/cuaderno.json"))
    try room.done("sesión nueva")
    #expect(try room.cte("doctor").code == 0)
  }

  @Test(.enabled(if: Stranger.canAct, "root is everybody here, and there is no setpriv"))
  func `Without permission to write a change is 77, and reading works`() throws {
    let (room, ids) = try Sample.room()
    let before = try Snapshot(of: room.path("cuaderno"), leavingOut: [])
    #expect(try Stranger.cte("acuerdo listar", in: room).code == 0)
    for line in [
      "acuerdo agregar 'x'", "persona agregar 'Eva'", "acuerdo quitar {bare}", "deshacer",
      "sesión cerrar tercera --motivo papel", "sesión nueva --fecha 2019-01-25",
    ] {
      let outcome = try Stranger.cte(Sample.filled(line, ids), in: room)
      #expect(outcome.code == 77, "\(outcome)")
    }
    #expect(try Snapshot(of: room.path("cuaderno"), leavingOut: []) == before)
  }

  @Test(.enabled(if: Stranger.canAct, "root is everybody here, and there is no setpriv"))
  func `Where nothing may be made there, making a workbook says so`() throws {
    let room = try Room()
    for line in ["crear", "sesión nueva"] {
      let outcome = try Stranger.cte(line, in: room)
      #expect([73, 77].contains(outcome.code), "\(outcome)")
    }
    #expect(room.names(in: "").isEmpty)
  }

  @Test(.enabled(if: Stranger.canAct, "root is everybody here, and there is no setpriv"))
  func `A file that may not be read is named, and the others are served`() throws {
    let (room, _) = try Sample.room()
    let name = try #require(room.names(in: "cuaderno/sesiones").first { $0.contains("segunda") })
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o000], ofItemAtPath: room.path("cuaderno/sesiones/" + name))
    let outcome = try Stranger.cte("acuerdo listar --json", in: room)
    #expect([65, 77].contains(outcome.code), "\(outcome)")
    #expect(outcome.err.contains(name.prefix(18)))
    #expect(try outcome.json().strings("text").contains("Traer el instrumento"))
  }
}

/// A user to whom nothing in a room belongs; the administrator is one who can become that user.
enum Stranger {
  private static let setpriv = "/usr/bin/setpriv"
  private static let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups"]

  static let canAct: Bool = {
    guard geteuid() == 0, let room = try? Room() else { return false }
    return (try? cte("version", in: room).code) == 0
  }()

  static func cte(_ line: String, in room: Room) throws -> Outcome {
    let words = nobody + [Room.program] + Line.words(line)
    return try room.run(setpriv, words.map { Array($0.utf8) })
  }
}
