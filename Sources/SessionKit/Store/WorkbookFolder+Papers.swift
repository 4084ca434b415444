extension WorkbookFolder {
  /// Puts on the table what papers are composed from: each session whole, each guide once.
  public func composer(
    _ book: Book, _ scope: PaperScope, own: [any Record] = []
  ) throws -> Composer {
    var guides: [[String]: Guide?] = [:]
    func held(_ file: SessionFile) throws -> HeldSession {
      let card = file.card
      let key = [card.guide, card.edition, card.variant]
      let guide = try guides[key] ?? self.guide(of: card)
      guides[key] = .some(guide)
      return try self.held(file, guide, in: book)
    }
    let before = scope.isOneSession ? scope.sessions.first.flatMap { previous(to: $0, book) } : nil
    return Composer(
      book, try scope.sessions.map(held), before: try before.map(held), scope, own: own)
  }

  /// A session read whole, with its guide.
  public func held(_ file: SessionFile, _ guide: Guide?, in book: Book) throws -> HeldSession {
    let session = try session(file).session
    return HeldSession(
      file: file, session: session, guide: guide, whole: try whole(session, file, in: book),
      meetings: book.meetings(of: file))
  }

  /// A session with what the meetings of its year recorded, where it is a community's year.
  public func whole(
    _ session: Session, _ file: SessionFile, in book: Book
  ) throws -> Session {
    var whole = session
    for meeting in book.meetings(of: file) {
      whole.join(try self.session(meeting).session)
    }
    return whole
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
