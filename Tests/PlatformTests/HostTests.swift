import Platform
import Testing

@Suite("The machine and its clock")
struct HostTests {
  @Test("A variable of the environment is read, one that is not set is nothing")
  func environment() {
    #expect(Host.environment("PATH")?.isEmpty == false)
    #expect(Host.environment("CTE_NO_EXISTE_JAMÁS") == nil)
  }

  @Test("There is a user, a home and a place for data")
  func user() throws {
    #expect(!Host.userName().isEmpty)
    let data = try #require(Host.dataFolder())
    #expect(data.hasPrefix("/"))
  }

  @Test("The clock gives a moment and a civil day that can be")
  func clock() {
    let first = WallClock.now()
    let second = WallClock.now()
    #expect(second.milliseconds >= first.milliseconds)
    #expect((1...12).contains(first.month) && (1...31).contains(first.day))
    #expect((0...23).contains(first.hour) && (0...59).contains(first.minute))
    // Wherever the machine is, its year is that of the moment but for the turn of the year.
    let days = first.milliseconds / 86_400_000
    #expect(abs(1970 + Int(Double(days) / 365.2425) - first.year) <= 1)
  }

  @Test(
    "A program is run on a file, and its exit code is given",
    arguments: [("test -d", 0), ("test -f", 1), ("exit 7;", 7), ("kill -9 $$;", 137)])
  func run(command: String, code: Int32) throws {
    #expect(try Host.run(command, on: "/") == code)
  }

  @Test("A name with spaces and quotes reaches the program as one word")
  func quoting() throws {
    #expect(try Host.run("test 'a b' \\\" = ' \"' ; test 'a \"b' =", on: "a \"b") == 0)
  }
}
