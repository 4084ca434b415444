/// What a key does to the line.
enum LineCommand: Sendable, Hashable {
  /// A part of the text, as seen from the cursor.
  enum Motion: Sendable, Hashable {
    case characterBack, characterForward, wordBack, wordForward
    /// Back to the last space.
    case spacedWordBack
    case lineStart, lineEnd, textStart, textEnd
  }

  case insert(String)
  case paste(String)
  case accept, newline, interrupt, complete
  case move(Motion)
  case up, down
  case delete(Motion)
  /// Deletes what can be brought back with Ctrl-Y.
  case kill(Motion)
  case deleteOrEnd
  case transpose, yank, undo, clearScreen

  /// The keys of Emacs, as every shell has them; nil for those that do nothing.
  init?(_ key: Key) {
    switch key {
    case .text(let text): self = .insert(text)
    case .paste(let text): self = .paste(text)
    case .control(let letter): self.init(control: letter)
    case .alt(let letter): self.init(alt: letter)
    case .named(let name, let modifiers): self.init(name, modifiers)
    case .unknown: return nil
    }
  }

  private init?(control letter: Character) {
    switch letter {
    case "a": self = .move(.lineStart)
    case "b": self = .move(.characterBack)
    case "c": self = .interrupt
    case "d": self = .deleteOrEnd
    case "e": self = .move(.lineEnd)
    case "f": self = .move(.characterForward)
    case "h": self = .delete(.characterBack)
    case "i": self = .complete
    case "j": self = .newline
    case "k": self = .kill(.lineEnd)
    case "l": self = .clearScreen
    case "m": self = .accept
    case "n": self = .down
    case "p": self = .up
    case "t": self = .transpose
    case "u": self = .kill(.lineStart)
    case "w": self = .kill(.spacedWordBack)
    case "y": self = .yank
    case "_", "/": self = .undo
    default: return nil
    }
  }

  private init?(alt letter: Character) {
    switch letter {
    case "b", "B": self = .move(.wordBack)
    case "f", "F": self = .move(.wordForward)
    case "d", "D": self = .kill(.wordForward)
    case "<": self = .move(.textStart)
    case ">": self = .move(.textEnd)
    default: return nil
    }
  }

  private init?(_ name: Key.Name, _ modifiers: Key.Modifiers) {
    let byWords = !modifiers.isDisjoint(with: [.alt, .control])
    switch name {
    case .enter: self = modifiers.isEmpty ? .accept : .newline
    case .tab: self = .complete
    case .backspace: self = byWords ? .kill(.wordBack) : .delete(.characterBack)
    case .delete: self = byWords ? .kill(.wordForward) : .delete(.characterForward)
    case .left: self = .move(byWords ? .wordBack : .characterBack)
    case .right: self = .move(byWords ? .wordForward : .characterForward)
    case .up: self = .up
    case .down: self = .down
    case .home: self = .move(byWords ? .textStart : .lineStart)
    case .end: self = .move(byWords ? .textEnd : .lineEnd)
    case .escape, .pageUp, .pageDown: return nil
    }
  }
}
