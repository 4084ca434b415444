extension WorkbookFolder {
  /// Puts on the table what papers are composed from: each session whole, each guide once.
  public func composer(
    _ book: Book, _ scope: PaperScope, own: [any Record] = []
  ) throws -> Composer {
    var known: [[String]: (guide: Guide?, lines: GuideLines)] = [:]
    func held(_ file: SessionFile) throws -> HeldSession {
      let card = file.card
      let key = [card.guide, card.edition, card.variant]
      let (guide, lines) = try known[key] ?? lines(of: card)
      known[key] = (guide, lines)
      return try self.held(file, guide, lines, in: book)
    }
    let before = scope.isOneSession ? scope.sessions.first.flatMap { previous(to: $0, book) } : nil
    return Composer(
      book, try scope.sessions.map(held), before: try before.map(held), scope, own: own)
  }

  /// A session read whole, with its guide.
  public func held(_ file: SessionFile, in book: Book) throws -> HeldSession {
    let (guide, lines) = try lines(of: file.card)
    return try held(file, guide, lines, in: book)
  }

  private func lines(of card: SessionCard) throws -> (guide: Guide?, lines: GuideLines) {
    let guide = try guide(of: card)
    return (guide, GuideLines(guide ?? Guide()))
  }

  private func held(
    _ file: SessionFile, _ guide: Guide?, _ lines: GuideLines, in book: Book
  ) throws -> HeldSession {
    let meetings = try book.sessions.meetings(of: file).map { meeting in
      (file: meeting, session: try session(meeting).session)
    }
    return HeldSession(
      file: file, session: try session(file).session, guide: guide, lines: lines,
      meetings: meetings)
  }

  /// A session with what the meetings of its year recorded, where it is a community's year.
  public func whole(
    _ session: Session, _ file: SessionFile, in book: Book
  ) throws -> Session {
    session.joined(
      try book.sessions.meetings(of: file).map { try self.session($0).session })
  }

  /// The session before another: the one that it follows, else the last of the same schools.
  private func previous(to file: SessionFile, _ book: Book) -> SessionFile? {
    if let follows = file.card.follows, let found = book.session(follows) { return found }
    let schools = file.card.schools
    return book.sessions.last { other in
      other.id != file.id && other.isBefore(file) && !other.isLong
        && (schools.isEmpty || other.card.schools.isEmpty
          || other.card.schools.contains { schools.contains($0) })
    }
  }
}
