import Platform

/// The program: takes what the system gives it, and ends with an exit code.
@main
struct CTE {
  static func main() {
    Host.ignoreBrokenPipes()
    let code = Program(context: .ofThisProcess).run(Host.arguments())
    Host.exit(code.rawValue)
  }
}
