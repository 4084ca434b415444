import SpanishText

/// A list of people pasted from anywhere: a line each, with function and school if they are there.
public struct PeopleList: Sendable, Equatable {
  /// One line of it.
  public struct Row: Sendable, Equatable {
    /// Name and surnames.
    public let name: String
    /// What this person does at the school.
    public let function: String
    /// The name of the school.
    public let school: String
  }

  /// The people, in the order of the list.
  public let rows: [Row]

  /// Reads a list whose columns lie between tabs, semicolons, bars or commas.
  public init(_ text: String) {
    // Spreadsheets put a mark before the first line.
    let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    let lines = text.split(whereSeparator: \.isNewline).map { Self.withoutBullet(String($0)) }
      .filter { !$0.isEmpty }
    let separator = ["\t", ";", "|", ","].first { sign in lines.contains { $0.contains(sign) } }
    rows = lines.enumerated().compactMap { place, line in
      let cells =
        separator.map { line.split(separator: $0, omittingEmptySubsequences: false) }?
        .map { trim(String($0)) } ?? [line]
      guard let name = cells.first, !name.isEmpty else { return nil }
      if place == 0 && Self.headings.contains(Folding.fold(name)) { return nil }
      return Row(
        name: name, function: cells.count > 1 ? cells[1] : "",
        school: cells.count > 2 ? cells[2] : "")
    }
  }

  private static let headings: Set = ["nombre", "nombres", "nombre completo", "docente", "persona"]

  /// Takes away the numbers and dots that lists begin their lines with.
  private static func withoutBullet(_ line: String) -> String {
    var rest = Substring(trim(line))
    let digits = rest.prefix { $0.isNumber }
    if !digits.isEmpty, let sign = rest.dropFirst(digits.count).first, ".)-\t".contains(sign) {
      rest = rest.dropFirst(digits.count).drop { ".)-\t ".contains($0) }
    } else if let first = rest.first, "-•*–·".contains(first) {
      rest = rest.dropFirst()
    }
    return trim(String(rest))
  }
}
