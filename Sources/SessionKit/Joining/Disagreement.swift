/// Something of which two people wrote different things without knowing of each other: what was
/// written last stands, until somebody has chosen.
public struct Disagreement: Sendable, Equatable {
  /// One of the things that were written.
  public struct Version: Sendable, Equatable {
    /// What it says, with what that is: `Responsable: Ana López`.
    public let lines: [String]
    /// Who wrote it.
    public let by: String
    /// Whether it says that the thing is to be taken away.
    public let isGone: Bool
    let json: JSON
  }

  /// What it is about: `acuerdo «Leer juntos»`, `asistencia de Ana López`.
  public let title: String
  /// The session in which it was written, if it was in one.
  public let session: SessionFile?
  /// What stands, and what else was written.
  public let versions: [Version]
  let path: String
  let address: [String]

  /// What names it in an order: the id of what it is about, if that is one thing's alone.
  public var id: ID? { address.count == 2 ? ID(address[1]) : nil }
}

extension WorkbookFolder {
  /// Everything among which somebody has to choose.
  public func disagreements(_ book: Book) throws -> [Disagreement] {
    try store.read { reader in
      try book.conflicted.flatMap { path, session, layout in
        guard let bytes = try reader.read(path), let json = JSONReader.read(bytes).value else {
          return [Disagreement]()
        }
        let parts = FileParts(json, layout)
        let teller = VersionTeller(book: book)
        return parts.lineages.filter { !$0.value.others.isEmpty }
          .sorted { $0.key.lexicographicallyPrecedes($1.key) }
          .map { address, lineage in
            teller.disagreement(lineage, at: address, in: path, session)
          }
      }
    }
  }

  /// Puts together what the versions of a thing say, where they do not contradict each other.
  public func combine(_ command: String, _ disagreement: Disagreement) throws {
    let whole = disagreement.versions.filter { !$0.isGone }.map { Version($0.json) }
    guard let first = whole.first else { return }
    let all = whole.dropFirst().reduce(first) { $0.filled(from: $1) }
    try change(command) { editor in
      try editor.choose(all.json, at: disagreement.address, in: disagreement.path)
    }
  }

  /// Settles which version of a thing counts, by its place among all.
  public func choose(
    _ command: String, _ place: Int, of disagreement: Disagreement
  ) throws {
    let chosen = disagreement.versions[place]
    try change(command) { editor in
      try editor.choose(
        place == 0 ? nil : chosen.json, at: disagreement.address, in: disagreement.path)
    }
  }
}

/// Finds the words for the versions of a thing.
private struct VersionTeller {
  let book: Book

  private var directory: Directory { book.directory }

  func disagreement(
    _ lineage: Lineage, at address: [String], in path: String, _ session: SessionFile?
  ) -> Disagreement {
    let versions = [lineage.current] + lineage.others
    let told = versions.map { lines($0.json, address, session) }
    // What all of them say need not be compared.
    let common = Set(told[0]).intersection(told.dropFirst().joined())
      .filter { line in told.allSatisfy { $0.contains(line) } }
    return Disagreement(
      title: title(address, versions, session), session: session,
      versions: zip(versions, told).map { version, lines in
        // Who corrected a record is not who made it.
        let isKnown = address.count > 2 || version.json["edited"] == nil || version.isGone
        return Disagreement.Version(
          lines: lines.filter { !common.contains($0) },
          by: isKnown ? directory.author(version.json["by"]?.string ?? "") : "",
          isGone: version.isGone,
          json: version.json)
      }, path: path, address: address)
  }

  private func title(
    _ address: [String], _ versions: [Version], _ session: SessionFile?
  ) -> String {
    if let type = Kinds.all.first(where: { $0.kind.collection == address[0] }) {
      let words = versions.lazy.filter { !$0.isGone }.map { Search.summary(record(type, $0.json)) }
      return "\(type.kind.one) «\(words.first ?? "")»"
    }
    let names = address.dropFirst().map { ID($0).flatMap { directory.name(of: $0) } ?? $0 }
    let what =
      switch address[0] {
      case "cover": session == nil ? "título del cuaderno" : "datos de la sesión"
      case "attendance": "asistencia"
      case "roles": "papel"
      case "materials": "material"
      case "agenda": "agenda"
      case "times": "tiempo"
      case "rooms": "salón"
      case "handovers": "entrega"
      case "steps": "paso"
      case "next": "próxima reunión"
      case "guides": "guía"
      case "events": "seguimiento"
      default: "errata"
      }
    return names.isEmpty || ["events", "errata"].contains(address[0])
      ? what : "\(what): \(names.joined(separator: ", "))"
  }

  private func record<Kept: Record>(_ type: Kept.Type, _ json: JSON) -> any Record {
    var log = ReadingLog()
    return Kept(json: json, log: &log)
  }

  private func lines(_ json: JSON, _ address: [String], _ session: SessionFile?) -> [String] {
    if let type = Kinds.all.first(where: { $0.kind.collection == address[0] }) {
      return recordLines(type, json)
    }
    return switch address[0] {
    case "cover":
      session == nil ? [json["title"]?.string ?? ""] : lines(SessionCard.self, json)
    case "attendance":
      [json["present"]?.bool ?? false ? "Asistió: sí" : "Asistió: no"]
        + lines(Attendance.self, json).filter { !$0.hasPrefix("Asistió") }
    case "roles": ["Lo tiene"]
    case "materials": [json["brought"]?.bool ?? false ? "Listo: sí" : "Listo: no"]
    case "agenda": lines(AgendaEntry.self, json)
    case "times": lines(TimeEntry.self, json)
    case "rooms": lines(RoomEntry.self, json)
    case "handovers": lines(Handover.self, json)
    case "steps": lines(StepMark.self, json)
    case "next": lines(NextMeeting.self, json)
    case "guides": lines(GuideEdition.self, json)
    case "events": lines(Event.self, json)
    default: lines(Erratum.self, json)
    }
  }

  private func recordLines<Kept: Record>(_ type: Kept.Type, _ json: JSON) -> [String] {
    let kept = record(type, json)
    let school = kept.head.school.flatMap { directory.name(of: $0.id) }
    return lines(Kept.self, json) + (school.map { ["Escuela: \($0)"] } ?? [])
  }

  private func lines<Item: Declared>(_ type: Item.Type, _ json: JSON) -> [String] {
    var log = ReadingLog()
    let item = Item(json: json, log: &log)
    return Item.fields.filter {
      !signatureKeys.contains($0.key) && !["id", "of", "at", "ended"].contains($0.key)
    }
    .compactMap { field in
      let texts = field.texts(of: item, in: directory)
      return texts.isEmpty ? nil : "\(field.label): \(texts.joined(separator: "; "))"
    }
  }
}
