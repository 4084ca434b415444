/// How the typing of a line ended.
enum LineResult: Sendable, Equatable {
  /// With an answer, of one or several lines.
  case line(String)
  /// With Ctrl-D, or because nobody is there any more.
  case end
  /// With Ctrl-C.
  case interrupted
}
