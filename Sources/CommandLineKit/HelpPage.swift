/// A page of help as data: what it says and in what order, not how it looks.
public struct HelpPage: Sendable, Hashable {
  /// The sections, from top to bottom.
  public let sections: [HelpSection]

  /// A page of sections.
  public init(sections: [HelpSection]) {
    self.sections = sections
  }
}
