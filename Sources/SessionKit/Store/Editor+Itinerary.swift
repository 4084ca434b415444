import SpanishText

/// A school year's sessions, planned together.
extension Editor {
  /// A line of a school year's plan: a day, and what it is about.
  public struct Planned: Sendable {
    /// The day.
    public let date: CivilDate
    /// The theme, if it is known.
    public let theme: String

    /// Plans a day.
    public init(date: CivilDate, theme: String) {
      self.date = date
      self.theme = theme
    }
  }

  /// Plans ordinary sessions: makes those that are new, changes the planned ones of the same day,
  /// leaves alone what was held, and numbers them in the order of their days.
  public mutating func plan(
    _ lines: [Planned], as model: SessionCard, changing keepsGuide: (inout SessionCard) -> Void
  ) throws -> [SessionFile] {
    let year = try sessionFiles().filter { $0.isOrdinary(of: model) }
    var changed: [ID: SessionCard] = [:]
    var added: [SessionCard] = []
    for line in lines {
      if let file = year.first(where: { $0.card.date == line.date }) {
        guard file.state == .planned else { continue }
        var card = changed[file.id] ?? file.card
        if !line.theme.isEmpty { card.title = line.theme }
        keepsGuide(&card)
        changed[file.id] = card
      } else if let place = added.firstIndex(where: { $0.date == line.date }) {
        if !line.theme.isEmpty { added[place].title = line.theme }
      } else {
        var card = model
        card.date = line.date
        card.title = line.theme
        added.append(card)
      }
    }
    return try number(added, among: year, changed)
  }

  /// Gives each session the number after that of the one before it; what was held keeps its own,
  /// and what was planned keeps a higher one.
  private mutating func number(
    _ added: [SessionCard], among year: [SessionFile], _ changed: [ID: SessionCard]
  ) throws -> [SessionFile] {
    var slots = year.map {
      (date: $0.card.date, file: Optional($0), card: changed[$0.id] ?? $0.card)
    }
    slots += added.map { (date: $0.date, file: nil, card: $0) }
    slots.sort { ($0.date ?? .unknown) < ($1.date ?? .unknown) }
    var last = 0
    var files: [SessionFile] = []
    for slot in slots {
      var card = slot.card
      if let file = slot.file, file.state != .planned {
        last = card.ordinal ?? last
        continue
      }
      let before = card.ordinal
      let wasNamed = card.title.isEmpty || card.title == card.kindName.capitalizedFirst
      card.ordinal = max(last + 1, before ?? 0)
      last = card.ordinal ?? last
      if wasNamed { card.title = card.kindName.capitalizedFirst }
      guard let file = slot.file else {
        files.append(try addSession(card))
        continue
      }
      guard card != file.card else {
        if changed[file.id] != nil { files.append(file) }
        continue
      }
      var session = try session(file)
      session.card = card
      save(session, at: file.path)
      files.append(SessionFile(path: file.path, card: card, state: file.state, id: file.id))
    }
    return files
  }
}

extension SessionFile {
  /// Whether it is a meeting of every month: no meeting of a community, no adviser's term.
  private var isMonthly: Bool {
    let kind = GuideLibrary.cards.first { $0.id == card.guide }?.kind ?? .session
    return (card.type ?? .ordinary) == .ordinary && card.meeting.isEmpty && !isLong
      && kind == .session
  }

  /// Whether it is an ordinary session of the same school year, and of one of the same schools.
  func isOrdinary(of model: SessionCard) -> Bool {
    isMonthly && card.cycle == model.cycle && sharesSchool(with: model)
  }

  /// Whether it has a school in common with another, as far as they are told.
  func sharesSchool(with other: SessionCard) -> Bool {
    card.schools.isEmpty || other.schools.isEmpty
      || card.schools.contains(where: other.schools.contains)
  }

  /// Another ordinary session of one of the same schools in the same month, if there is one.
  public func sameMonth(among files: [SessionFile]) -> SessionFile? {
    guard isMonthly, let date = card.date else { return nil }
    return files.first { other in
      guard other.id != id, other.isMonthly, let day = other.card.date else { return false }
      return day.year == date.year && day.month == date.month && sharesSchool(with: other.card)
    }
  }
}
