/// Something that each school brings.
public struct Material: GuidePart {
  /// Its name within the guide.
  public var id = ""
  /// What it is.
  public var title = ""
  /// Where it begins in the file.
  public var place = -1

  /// Nothing to bring.
  public init() {}

  /// A plain text is what it is.
  public static func plain(_ text: String) -> Material? {
    var material = Material()
    material.title = text
    return material
  }

  /// Its keys.
  public static let keys: [PartKey<Material>] = [
    PartKey("id", \.id), PartKey("title", \.title, required: true),
  ]
}

/// Something that a product needs; with a kind of record, it can be told whether it is there.
public struct ProductNeed: GuidePart {
  /// What is needed.
  public var text = ""
  /// The kind of record in which it is found.
  public var kind = ""
  /// The field of that kind.
  public var field = ""
  /// The step in which it is recorded, where that is none of the product's own.
  public var step = ""
  /// Whether it is what the earlier meetings of the same community recorded.
  public var earlier = false
  /// Where it begins in the file.
  public var place = -1

  /// What the Markdown form says where it is what earlier meetings recorded.
  static let earlierWords = "de antes"

  /// No need.
  public init() {}

  /// A plain text is what is needed.
  public static func plain(_ text: String) -> ProductNeed? {
    var need = ProductNeed()
    need.text = text
    return need
  }

  /// Its keys.
  public static let keys: [PartKey<ProductNeed>] = [
    PartKey("text", \.text, required: true), PartKey("kind", \.kind), PartKey("field", \.field),
    PartKey("step", \.step), PartKey("earlier", \.earlier),
  ]
}

/// Something that a session leaves behind.
public struct GuideProduct: GuidePart {
  /// Its name within the guide.
  public var id = ""
  /// What it is.
  public var title = ""
  /// Whether the source does not name it, but asks for what it holds.
  public var derived = false
  /// What it needs.
  public var needs: [ProductNeed] = []
  /// Where it begins in the file.
  public var place = -1

  /// Nothing to leave.
  public init() {}

  /// Its keys.
  public static let keys: [PartKey<GuideProduct>] = [
    PartKey("id", \.id, required: true), PartKey("title", \.title, required: true),
    PartKey("derived", \.derived), PartKey("needs", \.needs),
  ]
}

/// The card of a text that is read, or stands beside an activity; never the text itself.
public struct Reading: GuidePart {
  /// Its name within the guide.
  public var id = ""
  /// What it is.
  public var title = ""
  /// Who wrote it.
  public var author = ""
  /// Where it was published.
  public var source = ""
  /// The activity in which it is used.
  public var activity = ""
  /// How it is read.
  public var mode: ReadingMode?
  /// Where it begins in the file.
  public var place = -1

  /// No text.
  public init() {}

  /// Its keys.
  public static let keys: [PartKey<Reading>] = [
    PartKey("id", \.id, required: true), PartKey("title", \.title, required: true),
    PartKey("author", \.author), PartKey("source", \.source), PartKey("activity", \.activity),
    PartKey("mode", \.mode),
  ]
}

/// Activities of another guide that may help, and that nobody has to have.
public struct ExternalReference: GuidePart {
  /// Its name within the guide.
  public var id = ""
  /// The other guide.
  public var guide = ""
  /// The activities in it.
  public var activities: [String] = []
  /// Where it begins in the file.
  public var place = -1

  /// No reference.
  public init() {}

  /// Its keys.
  public static let keys: [PartKey<ExternalReference>] = [
    PartKey("id", \.id), PartKey("guide", \.guide, required: true),
    PartKey("activities", \.activities),
  ]
}

/// Something that those who meet hold to, with what it means in the first person.
public struct GuideValue: GuidePart {
  /// What it is called.
  public var title = ""
  /// What it means.
  public var statements: [String] = []
  /// Where it begins in the file.
  public var place = -1

  /// No value.
  public init() {}

  /// A plain text is the value itself.
  public static func plain(_ text: String) -> GuideValue? {
    var value = GuideValue()
    value.title = text
    return value
  }

  /// Its keys.
  public static let keys: [PartKey<GuideValue>] = [
    PartKey("title", \.title, required: true), PartKey("statements", \.statements),
  ]
}
