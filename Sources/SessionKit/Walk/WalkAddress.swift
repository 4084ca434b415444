/// Where a prompt stands: `7.3/fsbpzw2tnd/practice/because`; a walk resumes at such a place.
public struct WalkAddress: Sendable, Hashable {
  /// The step.
  public var step: String
  /// Whose turn it is: the id of a person, a team or a school; `*` when it is everybody's.
  public var who: String
  /// What is asked for: a kind of record, or another word of the guide.
  public var kind: String
  /// What of it.
  public var field: String

  /// The beginning of a step.
  public init(step: String, who: String = "", kind: String = "", field: String = "") {
    self.step = step
    self.who = who
    self.kind = kind
    self.field = field
  }

  /// Reads an address from a file; a shorter one means the beginning of what it names.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let step = parts.first, !step.isEmpty, parts.count <= 4 else { return nil }
    self.init(
      step: step, who: parts.count > 1 ? parts[1] : "", kind: parts.count > 2 ? parts[2] : "",
      field: parts.count > 3 ? parts[3] : "")
  }

  /// The address as a file keeps it.
  public var text: String { "\(step)/\(who)/\(kind)/\(field)" }
}
