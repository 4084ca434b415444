/// What a line is asked for with.
struct LineRequest: Sendable {
  /// What stands before the text.
  var prompt = "> "
  /// A row above the line, asked for anew at least once a second, such as a countdown.
  var status: (@Sendable () -> String?)?
  /// What is written above the line, once and with a bell, as soon as there is something.
  var alarm: (@Sendable () -> String?)?
  /// Earlier answers, the oldest first.
  var history: [String] = []
  /// What the tabulator proposes.
  var completion: LineCompletion.Source?
}
