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
      return HeldSession(file: file, session: try session(file).session, guide: guide)
    }
    let before = scope.isOneSession ? scope.sessions.first.flatMap { previous(to: $0, book) } : nil
    return Composer(
      book, try scope.sessions.map(held), before: try before.map(held), scope, own: own)
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
