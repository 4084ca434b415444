import SpanishText

/// What of a guide belongs to one of its meetings.
extension Guide {
  /// The meeting that a session is, if the guide has several.
  public func meeting(of card: SessionCard) -> Meeting? {
    card.meeting.isEmpty ? nil : self.card.meeting(card.meeting)
  }

  /// The materials of a session: those that its meeting names, else all.
  public func materials(of card: SessionCard) -> [Material] {
    guard let named = meeting(of: card)?.materials, !named.isEmpty else { return materials }
    return materials.filter { named.contains($0.id) }
  }

  /// The activities of a session: those of its meeting, in the meeting's order, else all.
  public func activities(of card: SessionCard) -> [GuideActivity] {
    guard let named = meeting(of: card)?.during, !named.isEmpty else { return activities }
    var found: [GuideActivity] = []
    for name in named {
      guard let activity = activity(name) ?? activity(of: name),
        !found.contains(where: { $0.id == activity.id })
      else { continue }
      found.append(activity)
    }
    return found
  }

  /// An activity by its id.
  public func activity(_ id: String) -> GuideActivity? { activities.first { $0.id == id } }

  /// The products that an activity contributes to.
  public func products(of activity: GuideActivity) -> [GuideProduct] {
    let named = activity.steps.flatMap(\.products)
    return products.filter { named.contains($0.id) }
  }

  /// What the guide calls something that it names with words in braces.
  public func say(_ text: String) -> String { words.say(text) }
}

/// Words that people type for one of the things that a guide names.
enum Naming {
  /// Finds one thing by its id, its whole title, or words of its title.
  static func find<Thing>(
    _ text: String, among things: [Thing], kind: FrameProblem.Kind, id: (Thing) -> String,
    title: (Thing) -> String
  ) throws(FrameProblem) -> Thing {
    let folded = Folding.fold(trim(text))
    if let found = things.first(where: { Folding.fold(id($0)) == folded }) { return found }
    let whole = things.filter { Folding.fold(title($0)) == folded }
    let found = whole.isEmpty ? things.filter { ShortName.fits(folded, title($0)) } : whole
    if found.count == 1 { return found[0] }
    let names = (found.isEmpty ? things : found).map {
      FrameProblem.Name(id: id($0), title: title($0))
    }
    guard found.isEmpty else { throw .several(kind, text: text, candidates: names) }
    throw .unknown(
      kind, text: text, available: names,
      suggestion: Similarity.closest(to: text, among: names.map(\.id)))
  }
}
