import CommandLineKit
import SpanishText

/// What the terminal can show.
enum Screen {
  /// The narrowest and the widest page that texts are laid out for.
  private static let narrowest = 20
  private static let widest = 100

  /// How many columns there are: the terminal's, `$COLUMNS`, or the usual eighty.
  static func width(_ context: Context) -> Int {
    let told = context.environment("COLUMNS").flatMap { Int($0) }
    return max(narrowest, min(widest, context.screen.columns() ?? told ?? 80))
  }

  /// Whether only plain text may be written, line after line: for readers of screens, and for
  /// terminals that understand nothing else.
  static func isPlain(_ context: Context, _ settings: Settings) -> Bool {
    settings[.plain] == "yes" || context.environment("CTE_PLAIN") != nil
      || context.environment("TERM") == "dumb"
  }

  /// Whether to use colours, by what the user said now, before, or in the environment.
  static func usesColor(
    _ context: Context, _ arguments: Arguments, _ settings: Settings, on stream: Context.Stream
  ) -> Bool {
    if settings[.plain] == "yes" || context.environment("CTE_PLAIN") != nil { return false }
    let isTerminal =
      stream == .output ? context.screen.outputIsTerminal : context.screen.messagesAreTerminal
    switch arguments.value(Globals.color)?.text ?? settings[.color] {
    case "always": return true
    case "never": return false
    default:
      return isTerminal && context.environment("NO_COLOR") == nil
        && context.environment("TERM") != "dumb"
    }
  }

  static func wrap(_ text: String, _ width: Int) -> String {
    Wrapping.wrap(text, width: width).joined(separator: "\n")
  }
}
