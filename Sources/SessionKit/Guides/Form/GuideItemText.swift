/// One line of a list: a question, a gap, a moment, a row of a sheet.
public struct GuideItemText: GuidePart {
  /// Its name within the list; without one, its place in it.
  public var id = ""
  /// What it says.
  public var text = ""
  /// The moment to which it belongs.
  public var moment: Phase?
  /// The group of questions that goes with it.
  public var questions = ""
  /// The kind of record that one writes to answer its questions.
  public var kind = ""
  /// The part of the list in which it stands.
  public var group = ""
  /// Where it begins in the file.
  public var place = -1

  /// A line that says nothing.
  public init() {}

  /// A line that says something.
  public init(id: String = "", text: String) {
    self.id = id
    self.text = text
  }

  /// A plain text is the line itself.
  public static func plain(_ text: String) -> GuideItemText? { GuideItemText(text: text) }

  /// Its keys.
  public static let keys: [PartKey<GuideItemText>] = [
    PartKey("id", \.id), PartKey("text", \.text, required: true), PartKey("moment", \.moment),
    PartKey("questions", \.questions), PartKey("kind", \.kind), PartKey("group", \.group),
  ]
}

extension [GuideItemText] {
  /// The same, each with a name: where none is given, its place in the list.
  var numbered: [GuideItemText] {
    enumerated().map { place, item in
      var item = item
      if item.id.isEmpty { item.id = String(place + 1) }
      return item
    }
  }
}

/// A list of a guide: its lines, or the name of a list or group of questions that it repeats.
public struct GuideList: PartValue, Equatable {
  /// Its lines.
  public var items: [GuideItemText] = []
  /// The list or group of questions whose lines it has.
  public var same = ""

  /// An empty list.
  public init(_ items: [GuideItemText] = []) {
    self.items = items
  }

  /// Takes lines, or a name.
  public static func read(_ json: JSON, _ log: inout ReadingLog) -> GuideList? {
    var list = GuideList()
    if let name = json.string {
      list.same = name
      return list
    }
    guard let items = [GuideItemText].read(json, &log) else { return nil }
    list.items = items.numbered
    return list
  }

  /// Its form in a file.
  public var json: JSON { same.isEmpty ? items.json : .string(same) }
  /// Its form with everything in it.
  public var wholeJSON: JSON { items.wholeJSON }
  /// Whether there is nothing in it.
  public var isEmpty: Bool { items.isEmpty && same.isEmpty }
  /// Lines, or a name.
  public static var partSchema: JSON {
    .object([("anyOf", .array([[GuideItemText].partSchema, String.partSchema]))])
  }
}
