/// Something that is said with a name: `--vence FECHA`, or alone as `--json`.
public struct Option: Sendable, Hashable {
  /// The words for it, without the dashes.
  public let name: Name
  /// Its letter after one dash.
  public let short: Character?
  /// What stands for its value in help; a flag has none.
  public let placeholder: String?
  /// What its value is; a flag has none.
  public let kind: ValueKind?
  /// Whether it may be given several times.
  public let repeats: Bool
  /// Whether its value is several, separated by commas.
  public let isList: Bool
  /// Whether an empty value is a value too: it takes away what was there, also from a flag.
  public let isClearable: Bool
  /// What it is for, in one line without a full stop.
  public let summary: String
  /// How it is written: `--vence sexta`.
  public let example: String?

  /// Whether it stands alone, without a value.
  public var isFlag: Bool { kind == nil }

  /// The option as one writes it in Spanish: `--vence`.
  public var spanishForm: String { "--" + name.spanish }

  /// The option as one writes it in English: `--due`.
  public var englishForm: String { "--" + name.english }

  /// An option that is there or not.
  public static func flag(
    _ english: String, _ spanish: String, also: [String] = [], short: Character? = nil,
    isClearable: Bool = false, summary: String, example: String? = nil
  ) -> Option {
    Option(
      name: Name(english, spanish, aliases: also), short: short, placeholder: nil, kind: nil,
      repeats: false, isList: false, isClearable: isClearable, summary: summary,
      example: example)
  }

  /// An option with a value.
  public static func value(
    _ english: String, _ spanish: String, also: [String] = [], short: Character? = nil,
    placeholder: String, kind: ValueKind = .text, repeats: Bool = false, isList: Bool = false,
    isClearable: Bool = false, summary: String, example: String? = nil
  ) -> Option {
    Option(
      name: Name(english, spanish, aliases: also), short: short, placeholder: placeholder,
      kind: kind, repeats: repeats, isList: isList, isClearable: isClearable, summary: summary,
      example: example)
  }

  /// The option every table has: wherever it stands before `--`, it asks for help.
  public static let help = Option.flag(
    "help", "ayuda", short: "h", summary: "Muestra la ayuda de la orden", example: "--ayuda")
}
