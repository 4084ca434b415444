/// A guide as it was found in a file, with everything that is wrong or odd in it.
public struct GuideDocument: Sendable {
  /// The two ways to write a guide.
  public enum Form: Sendable {
    case json, markdown
  }

  /// The guide, as far as it could be read.
  public let guide: Guide
  /// How it was written.
  public let form: Form
  /// Whether it could be read to its end.
  public let isReadable: Bool
  /// What is wrong or odd, line by line.
  public let problems: [GuideFinding]

  /// Whether it can be used.
  public var isUsable: Bool { isReadable && !problems.contains { $0.severity == .error } }

  /// Reads a guide in either form; what is written tells which.
  public static func read(_ bytes: [UInt8]) -> GuideDocument {
    let encoding = TextEncodingCheck(bytes)
    guard encoding.isText else {
      return GuideDocument(Guide(), .markdown, isReadable: false, encoding.problems, bytes)
    }
    let text = encoding.repaired
    let start = text.drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }.first
    if start == UInt8(ascii: "{") {
      let (guide, problems) = Guide.read(text)
      let isReadable = !problems.contains { problem in
        switch problem.kind {
        case .unknownKey, .wrongType, .badValue, .duplicateKey,
          .missingKey, .duplicateID:
          false
        default: true
        }
      }
      let found = problems.map { GuideFinding(.format($0.kind), at: $0.offset) }
      return GuideDocument(
        guide, .json, isReadable: isReadable,
        encoding.problems + found + (isReadable ? GuideCheck.problems(of: guide) : []), text)
    }
    let (guide, problems) = GuideMarkdownReader.read(text)
    return GuideDocument(
      guide, .markdown, isReadable: true,
      encoding.problems + problems + GuideCheck.problems(of: guide), text)
  }

  private init(
    _ guide: Guide, _ form: Form, isReadable: Bool, _ problems: [GuideFinding], _ bytes: [UInt8]
  ) {
    self.guide = guide
    self.form = form
    self.isReadable = isReadable
    let finder = GuidePlaces(guide, form, bytes)
    let lines = LineTable(bytes)
    let placed = problems.map { problem in
      var problem = problem
      problem.place = finder.place(of: problem)
      problem.position = lines.position(of: problem.place)
      return problem
    }
    self.problems = placed.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }.map(\.element)
  }
}
