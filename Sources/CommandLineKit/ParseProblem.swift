/// What can be wrong with a command line; `index` is always the word's place, from 0.
public enum ParseProblem: Sendable, Hashable {
  /// A word that is no command here.
  case unknownCommand(word: String, suggestion: String?, index: Int)
  /// A noun without its verb, or no command at all; `available` are the Spanish words to go on with.
  case missingCommand(available: [String])
  /// An option that the command does not have.
  case unknownOption(word: String, suggestion: String?, index: Int)
  /// An option without the value it needs.
  case missingValue(option: Option, spelled: String, index: Int)
  /// A flag that was given a value.
  case flagWithValue(spelled: String, value: String, index: Int)
  /// An option given again that may be given once.
  case repeated(option: Option, spelled: String, index: Int)
  /// A value that is none of those allowed; `spelled` is the option, or the operand's placeholder.
  case notAChoice(
    spelled: String, value: String, choices: [Choice], suggestion: String?, index: Int)
  /// A value that should be a whole number; `spelled` is the option, or the operand's placeholder.
  case notANumber(spelled: String, value: String, index: Int)
  /// An operand that the command needs.
  case missingOperand(Operand)
  /// A word that the command has no place for.
  case unexpectedOperand(text: String, suggestion: String?, index: Int)
  /// A word that is not text; `shown` is what can be shown of it.
  case notUnicode(index: Int, shown: String)
}
