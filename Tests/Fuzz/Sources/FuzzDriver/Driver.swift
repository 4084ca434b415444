@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// Hands the command line to libFuzzer, which calls the body with one input after the other.
///
/// libFuzzer's own `main` is not used: the package manager gives each program its own.
public func fuzz(_ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32) -> Int32 {
  var count = CommandLine.argc
  var words = CommandLine.unsafeArgv
  return runDriver(&count, &words, body)
}
