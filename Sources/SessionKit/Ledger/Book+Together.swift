/// What can be said of a record only when others are looked at.
extension Book {
  /// Whether an entry stands in the book of a school; what was recorded where no school was named
  /// stands in every one.
  public func stands(_ entry: Entry, inBookOf school: ID) -> Bool {
    let schools = entry.schools(in: directory)
    return schools.isEmpty && entry.session != nil || schools.contains(school)
  }

  /// The files that show what was done.
  var attachments: Set<Attachment> {
    Set(entries.flatMap { $0.history.flatMap(\.event.files) })
  }

  /// What was seen of a proposal: at once, or in the session in which it was shown.
  public func observed(_ entry: Entry) -> String {
    let seen = entry.history.last { $0.event.status == .met }.map(\.event.note) ?? ""
    return seen.isEmpty ? (entry.record as? Proposal)?.observed ?? "" : seen
  }

  /// Who found what a comparison says: those of all that it brings together.
  public func authors(of comparison: Comparison) -> [String] {
    let parts = comparison.from.compactMap { entry($0)?.record as? Comparison }
    var names: [String] = []
    for owner in ([comparison] + parts).flatMap(\.owners).map({ $0.words(in: directory) })
    where !names.contains(owner) {
      names.append(owner)
    }
    return names
  }

  /// To whom something is owed: the team that agreed on it, else the schools that met.
  public func creditors(of entry: Entry) -> [String] {
    if let team = (entry.record as? Agreement)?.team { return [team.words(in: directory)] }
    let met = entry.session?.card.schools.map(\.id) ?? []
    let schools = met.isEmpty ? entry.schools(in: directory) : met
    return schools.compactMap { directory.name(of: $0) }
  }

  /// What serves a goal of the improvement programme, or is held up by what stands in its way.
  public func tied(to goal: ID) -> [Entry] { entries.filter { $0.record.goalTie?.goal == goal } }

  /// The help that was asked for in the session in which an encounter was thought out.
  public func requests(beside entry: Entry) -> [Entry] {
    entries(of: entry.session?.id).filter { ($0.record as? Request)?.type == .support }
  }

  /// Which level of demand each one has chosen, at last, of a pauta.
  public func choices(of entry: Entry) -> [(person: String, level: String)] {
    var chosen: [ID: String] = [:]
    for happening in entry.history {
      if let person = happening.event.person { chosen[person.id] = happening.event.note }
    }
    return chosen.map { (directory.name(of: $0.key) ?? $0.key.text, $0.value) }
      .sortedInSpanish { $0.person }
  }
}
