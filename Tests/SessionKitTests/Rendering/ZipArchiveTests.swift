import Testing

@testable import SessionKit

@Suite("Archives")
struct ZipArchiveTests {
  @Test("The check sum is the one that everybody works out")
  func sum() {
    #expect(CRC32.sum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.sum([]) == 0)
  }

  @Test("Files come back with their names, in their order")
  func files() throws {
    var generator = SeededGenerator(seed: 3)
    let contents: [(name: String, content: [UInt8])] = [
      ("vacío.txt", []), ("uno", [1]), ("carpeta/ñandú 漢.txt", Array("hola".utf8)),
      ("largo.xml", [UInt8](repeating: 60, count: 100_000)),
      ("azar.bin", (0..<5000).map { _ in UInt8.random(in: 0...255, using: &generator) }),
    ]
    var archive = ZipArchive()
    for file in contents { archive.add(file.name, file.content) }
    let read = try ZipReader(archive.finished())
    #expect(read.files.map(\.name) == contents.map(\.name))
    #expect(read.files.map(\.content) == contents.map(\.content))
    #expect(read.files.map(\.method) == [0, 0, 0, 8, 0])
  }

  @Test("An archive with nothing in it is one")
  func empty() throws {
    let bytes = ZipArchive().finished()
    #expect(bytes.count == 22)
    #expect(try ZipReader(bytes).files.isEmpty)
  }
}
