import Platform
import Testing

@Suite("Paths as text")
struct PathTests {
  @Test(
    "A folder and a name are joined by one slash",
    arguments: [
      ("a", "b", "a/b"), ("a/", "b", "a/b"), ("/", "b", "/b"), ("", "b", "b"), ("a", "", "a"),
      ("a", "/b", "/b"), ("a/b", "c/d.json", "a/b/c/d.json"),
    ])
  func join(folder: String, name: String, joined: String) {
    #expect(Path.join(folder, name) == joined)
  }

  @Test(
    "The folder above is found without asking the disk",
    arguments: [
      ("/a/b", "/a"), ("/a", "/"), ("/a/", "/"), ("a/b/", "a"), ("a", nil), ("/", nil),
      ("", nil), ("//", nil),
    ] as [(String, String?)])
  func parent(path: String, above: String?) {
    #expect(Path.parent(of: path) == above)
  }

  @Test(
    "The name is the last part",
    arguments: [("/a/b.json", "b.json"), ("b", "b"), ("/a/b/", "b"), ("/", "/"), ("", "")])
  func name(path: String, last: String) {
    #expect(Path.name(of: path) == last)
  }
}
