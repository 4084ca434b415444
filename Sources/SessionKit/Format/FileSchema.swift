import SpanishText

/// JSON Schemas of the files, made from the declarations that read and write them.
public enum FileSchema {
  /// The names under which schemas can be asked for, English and Spanish.
  public static let names = [
    (english: "workbook", spanish: "cuaderno"), (english: "session", spanish: "sesión"),
    (english: "progress", spanish: "avance"), (english: "private", spanish: "privado"),
    (english: "guide", spanish: "guía"), (english: "document", spanish: "documento"),
    (english: "package", spanish: "paquete"),
  ]

  /// The schema with a name, in either language.
  public static func named(_ name: String) -> JSON? {
    let folded = Folding.fold(name)
    switch names.first(where: { $0.english == folded || Folding.fold($0.spanish) == folded })?
      .english
    {
    case "workbook": return workbook(.shared)
    case "private": return workbook(.personal)
    case "session": return session
    case "progress": return progress
    case "guide": return file(.guide, Guide.partSchemas, required: ["id", "title"])
    case "document": return JSONRenderer.schema
    case "package": return package
    default: return nil
    }
  }

  private static func workbook(_ form: WorkbookForm) -> JSON {
    var own = [("title", String.schema), (FileLayout.removed, [ID].schema)] + displaced
    if form == .shared {
      own += properties(Signature.self)
      own += [
        ("guides", byName(object(GuideEdition.self))), ("same", [IDPair].schema),
        ("apart", [IDPair].schema),
      ]
    }
    return file(form.format, own + lists(of: form.kinds))
  }

  private static var session: JSON {
    let card = properties(SessionCard.self)
    let records = closed(lists(of: Kinds.kept(in: .session)))
    return file(
      .session,
      card + [
        ("records", records), (FileLayout.removed, [ID].schema),
        ("attendance", byID(object(Attendance.self))),
        ("roles", byName(byID(object(Signature.self)))),
        ("materials", byName(byName(object(MaterialMark.self)))),
        ("agenda", byName(object(AgendaEntry.self))),
        ("times", byName(byName(object(TimeEntry.self)))),
        ("rooms", byName(object(RoomEntry.self))),
        ("steps", byName(object(StepMark.self))),
        ("handovers", byName(byID(object(Handover.self)))),
        ("next", object(NextMeeting.self)), ("at", object(WalkPlace.self)),
        ("events", list(object(Event.self, required: ["id", "of"]))),
        ("errata", list(object(Erratum.self, required: ["id", "text"]))),
      ] + displaced, required: ["id"])
  }

  private static var progress: JSON {
    file(
      .progress,
      [("person", ID.schema), ("events", list(object(Event.self, required: ["id", "of"])))]
        + lists(of: WorkbookForm.personal.kinds) + displaced,
      required: ["person"])
  }

  /// A package holds files of the other forms, each under its name.
  private static var package: JSON {
    let names = ("type", JSON.string("object"))
    return file(
      .package,
      [
        (
          "about",
          closed(
            [("id", ID.schema), ("kind", String.schema), ("name", String.schema)],
            required: ["kind", "name"])
        ), ("by", String.schema), ("contents", [String].schema), ("date", CivilDate.schema),
        ("digest", String.schema), ("workbook", .object([names])),
        ("sessions", .object([names])), ("progress", .object([names])),
        ("guides", .object([names])), ("attachments", byName(String.schema)),
      ], required: ["about", "digest", "workbook"])
  }

  /// What is kept beside what stands in a file.
  private static let displaced = [
    (FileLayout.gone, list(Displaced.schema)), (FileLayout.others, list(Displaced.schema)),
  ]

  // MARK: - Parts

  private static func lists(of kinds: [any Record.Type]) -> [(String, JSON)] {
    kinds.map { ($0.kind.collection, record($0)) }
  }

  private static func record<Kept: Record>(_ type: Kept.Type) -> JSON {
    list(closed(properties(Head.self) + properties(Kept.self), required: ["id"]))
  }

  private static func object<Item: Declared>(_ type: Item.Type, required: [String] = []) -> JSON {
    closed(properties(type), required: required)
  }

  private static func properties<Item: Declared>(_ type: Item.Type) -> [(String, JSON)] {
    var properties: [(String, JSON)] = []
    var groups: [(String, [(String, JSON)])] = []
    for field in Item.fields {
      let path = field.key.split(separator: ".", maxSplits: 1).map(String.init)
      let schema = described(field)
      guard path.count == 2 else {
        properties.append((field.key, schema))
        continue
      }
      if let place = groups.firstIndex(where: { $0.0 == path[0] }) {
        groups[place].1.append((path[1], schema))
      } else {
        groups.append((path[0], [(path[1], schema)]))
      }
    }
    return properties + groups.map { ($0.0, closed($0.1)) }
  }

  private static func described<Root>(_ field: Field<Root>) -> JSON {
    let members = (field.schema.members ?? []).map { ($0.key, $0.value) }
    return .object(members + [("description", .string(field.label))])
  }

  private static func list(_ items: JSON) -> JSON {
    .object([("items", items), ("type", .string("array"))])
  }

  private static func byID(_ value: JSON) -> JSON {
    .object([
      ("additionalProperties", value), ("propertyNames", ID.schema), ("type", .string("object")),
    ])
  }

  private static func byName(_ value: JSON) -> JSON {
    .object([("additionalProperties", value), ("type", .string("object"))])
  }

  private static func closed(_ properties: [(String, JSON)], required: [String] = []) -> JSON {
    .object([
      ("additionalProperties", .bool(false)), ("properties", .object(properties)),
      ("required", .array(required.map(JSON.string))), ("type", .string("object")),
    ])
  }

  static func file(
    _ format: FileFormat, _ properties: [(String, JSON)], required: [String] = []
  ) -> JSON {
    let own: [(String, JSON)] = [
      ("format", .object([("const", .string(format.name))])),
      ("version", .object([("const", .integer(format.version))])),
    ]
    return top(format.name, closed(own + properties, required: ["format", "version"] + required))
  }

  private static func top(_ title: String, _ schema: JSON) -> JSON {
    let draft = "https://json-schema.org/draft/2020-12/schema"
    let members = (schema.members ?? []).map { ($0.key, $0.value) }
    return .object([("$schema", .string(draft)), ("title", .string(title))] + members)
  }
}
