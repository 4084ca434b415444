/// What a command was given.
///
/// Options are told apart by their English names, operands by their ids.
public struct Arguments: Sendable, Hashable {
  private var flags: [String: Origin] = [:]
  private var values: [String: [BoundValue]] = [:]
  private var operands: [String: [BoundValue]] = [:]

  /// No arguments at all.
  public init() {}

  /// The value of an option that may be given once.
  public func value(_ option: Option) -> BoundValue? {
    values[option.name.english]?.last
  }

  /// The values of an option that repeats or is a list, in order.
  public func values(_ option: Option) -> [BoundValue] {
    values[option.name.english] ?? []
  }

  /// Whether a flag was given.
  public func flag(_ option: Option) -> Bool {
    flags[option.name.english] != nil
  }

  /// Whether an option was given, be it a flag or not.
  public func has(_ option: Option) -> Bool {
    origin(option) != nil
  }

  /// Where an option first stood.
  public func origin(_ option: Option) -> Origin? {
    flags[option.name.english] ?? values[option.name.english]?.first?.origin
  }

  /// The value of an operand.
  public func operand(_ operand: Operand) -> BoundValue? {
    operands[operand.id]?.first
  }

  /// The values of an operand that repeats, in order.
  public func operands(_ operand: Operand) -> [BoundValue] {
    operands[operand.id] ?? []
  }

  mutating func set(_ option: Option, at origin: Origin) {
    flags[option.name.english] = origin
  }

  mutating func add(_ added: [BoundValue], to option: Option) {
    values[option.name.english, default: []] += added
  }

  mutating func add(_ value: BoundValue, to operand: Operand) {
    operands[operand.id, default: []].append(value)
  }

  /// Only what was given to some options, without operands.
  func limited(to options: [Option]) -> Arguments {
    let names = Set(options.map(\.name.english))
    var limited = Arguments()
    limited.flags = flags.filter { names.contains($0.key) }
    limited.values = values.filter { names.contains($0.key) }
    return limited
  }
}
