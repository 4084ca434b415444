/// A key as it was pressed, whatever bytes a terminal makes of it.
enum Key: Sendable, Hashable {
  /// Keys that write nothing.
  enum Name: Sendable, Hashable {
    case enter, tab, backspace, delete, escape
    case left, right, up, down, home, end, pageUp, pageDown
  }

  /// Keys that are held down with another.
  struct Modifiers: OptionSet, Sendable, Hashable {
    let rawValue: Int
    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)
  }

  /// One scalar that was typed; several can make one character.
  case text(String)
  /// What was pasted in one go.
  case paste(String)
  case named(Name, Modifiers = [])
  case control(Character)
  case alt(Character)
  /// A key that means nothing here.
  case unknown
}
