import Foundation

/// What a terminal would show of a text: counted here anew, so that the program's own count has
/// something to stand against.
enum TerminalText {
  /// The text without colours.
  static func plain(_ text: String) -> String {
    text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
  }

  /// How many columns a line takes.
  static func width(_ line: String) -> Int {
    line.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// The lines that are too wide.
  static func tooWide(_ text: String, _ columns: Int) -> [String] {
    plain(text).split(separator: "\n").map(String.init).filter { width($0) > columns }
  }

  /// The lines that begin with an accent which has lost its letter.
  static func orphans(_ text: String) -> [String] {
    plain(text).split(separator: "\n").map(String.init).filter { line in
      // In a string a space swallows the accent behind it: look at the scalars.
      let scalars = line.unicodeScalars
      return zip([" "] + scalars, scalars).contains { before, scalar in
        before == " " && scalar.properties.generalCategory == .nonspacingMark
      }
    }
  }
}
