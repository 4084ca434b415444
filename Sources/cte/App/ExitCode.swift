/// How a command ended, for those who called it.
enum ExitCode: Int32, Sendable {
  case done = 0
  /// It ran, and the answer is no.
  case refused = 1
  case usage = 64
  case brokenData = 65
  case notFound = 66
  case helperMissing = 69
  case cannotCreate = 73
  case inputOutput = 74
  case locked = 75
  case notPermitted = 77
  /// As shells count a program that Ctrl-C ended.
  case interrupted = 130
}
