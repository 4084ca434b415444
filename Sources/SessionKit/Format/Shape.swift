/// What kind of thing a field holds: how it is asked for, read, shown and described.
public enum Shape: Sendable, Hashable {
  case text
  case longText
  case number
  case flag
  case date
  case time
  case due
  case party
  case choice([ChoiceWords])
  /// A record of the kind with this name.
  case reference(String)
  /// An item of a list of the guide in use, by its id.
  case guideItem
  case id
  case schoolYear
  case object
  case list
}

/// One of the values that a field can be chosen from.
public struct ChoiceWords: Sendable, Hashable {
  /// The value in files and in English.
  public let value: String
  /// The word that people read and type.
  public let spanish: String
  /// Other words that mean the same.
  public let aliases: [String]
}
