/// What an option or an operand takes, for checking it here and completing it in a shell.
public enum ValueKind: Sendable, Hashable {
  /// Any text.
  case text
  /// A whole number.
  case number
  /// A day.
  case date
  /// When something is due: a day or a session.
  case due
  /// A time of day.
  case time
  /// A file's path.
  case file
  /// A folder's path.
  case folder
  /// One of a few words.
  case choice([Choice])
  /// Something recorded before, of the named sort: `reference("person")`.
  case reference(String)

  /// The words it is limited to, if it is.
  public var choices: [Choice] {
    if case .choice(let choices) = self { choices } else { [] }
  }
}
