/// The least that a Swift program can be: what the start of `cte` is measured against.
@main
struct Bare {
  static func main() {
    print("")
  }
}
