import SpanishText

/// What stands around the activities of a guide.
extension GuideCheck {
  mutating func checkThings() {
    ids(guide.materials.map { ($0.id, $0.title, $0.place) }, .material)
    titles(guide.materials.map { ($0.id, $0.title, $0.place) }, .material)
    ids(guide.products.map { ($0.id, $0.title, $0.place) }, .product)
    titles(guide.products.map { ($0.id, $0.title, $0.place) }, .product)
    for product in guide.products {
      for need in product.needs { check(need, of: product) }
    }
    checkReadings()
    checkRoles()
    for reference in guide.externalReferences where trim(reference.guide).isEmpty {
      note(.noTitle(.external, reference.id), at: reference.place)
    }
    for value in guide.values where trim(value.title).isEmpty {
      note(.noTitle(.value, ""), at: value.place)
    }
  }

  private mutating func check(_ need: ProductNeed, of product: GuideProduct) {
    if trim(need.text).isEmpty { note(.noText(.need, product.id), at: need.place) }
    guard !need.kind.isEmpty else { return }
    guard FormWords.records.named(need.kind) != nil else {
      note(
        .unknownRecord(
          need.kind, of: .product, product.id, suggestion: FormWords.records.near(need.kind)),
        at: need.place, words: need.kind)
      return
    }
    if !need.step.isEmpty {
      references(
        [need.step], under: "step", in: guide.steps.map(\.id), of: .product, product.id,
        at: need.place)
    }
    guard !need.field.isEmpty else { return }
    fields([need.field], of: need.kind, in: .product, product.id, at: need.place)
  }

  /// Each field is one that the kind has.
  mutating func fields(
    _ fields: [String], of kind: String, in part: GuideFinding.Part, _ id: String, at place: Int
  ) {
    guard let words = GuideFields.words(of: kind) else { return }
    for field in fields where !words.contains(where: { $0.key == field }) {
      note(
        .unknownField(
          kind: kind, field: field, of: part, id, suggestion: words.near(field)), at: place,
        words: field)
    }
  }

  private mutating func checkReadings() {
    ids(guide.readings.map { ($0.id, $0.title, $0.place) }, .reading)
    titles(guide.readings.map { ($0.id, $0.title, $0.place) }, .reading)
    let activities = guide.activities.map(\.id)
    for reading in guide.readings where !reading.activity.isEmpty {
      references(
        [reading.activity], under: "activity", in: activities, of: .reading, reading.id,
        at: reading.place)
    }
  }

  private mutating func checkRoles() {
    let roles = guide.roles.map(\.id)
    ids(guide.roles.map { ($0.id, $0.title, $0.place) }, .role)
    titles(guide.roles.map { ($0.id, $0.title, $0.place) }, .role)
    for role in guide.roles {
      range(role.min, role.max, .role, role.id, at: role.place)
      references(
        role.support.isEmpty ? [] : [role.support], under: "support", in: roles, of: .role,
        role.id, at: role.place)
      kind(role.keeps, of: .role, role.id, at: role.place)
      for duty in role.duties where trim(duty.text).isEmpty {
        note(.noText(.role, role.id), at: duty.place < 0 ? role.place : duty.place)
      }
    }
  }

  /// A kind that is named is one that there is.
  private mutating func kind(
    _ name: String, of part: GuideFinding.Part, _ id: String, at place: Int
  ) {
    guard !name.isEmpty, Kinds.named(name) == nil else { return }
    note(
      .unknownRecord(name, of: part, id, suggestion: FormWords.records.near(name)), at: place,
      words: name)
  }

  // MARK: - Questions and lists

  mutating func checkLists() {
    ids(guide.questionGroups.map { ($0.id, $0.title, $0.place) }, .group)
    for group in guide.questionGroups {
      if group.items.isEmpty { note(.nothing(.question, in: .group, group.id), at: group.place) }
      items(group.items, .question)
    }
    for (name, list) in guide.body.lists.sorted(by: { $0.key < $1.key }) {
      items(list.items, .item)
      for item in list.items { kind(item.kind, of: .item, item.id, at: item.place) }
      guard !list.same.isEmpty else { continue }
      if knownLists.contains(list.same) {
        if guide.list(name) == nil {
          note(.listsInCircle(name), at: guide.body.place, key: name, words: list.same)
        }
      } else {
        let near = Similarity.closest(to: list.same, among: knownLists)
        note(
          .unknownReference(key: "same", list.same, of: .list, name, suggestion: near),
          at: guide.body.place, key: name, words: list.same)
      }
    }
  }

  /// Whatever a choice can be made from.
  var knownLists: [String] {
    guide.body.lists.keys.sorted() + guide.questionGroups.map(\.id)
  }

  // MARK: - Meetings

  mutating func checkMeetings() {
    let meetings = guide.card.meetings
    ids(meetings.map { ($0.id, $0.title, $0.place) }, .meeting)
    titles(meetings.map { ($0.id, $0.title, $0.place) }, .meeting)
    let parts = Array(stepsByPart.keys)
    for meeting in meetings {
      negative(meeting.minutes, .meeting, meeting.id, at: meeting.place)
      for (key, names) in [
        ("before", meeting.before), ("during", meeting.during), ("after", meeting.after),
      ] {
        references(names, under: key, in: parts, of: .meeting, meeting.id, at: meeting.place)
      }
      references(
        meeting.materials, under: "materials", in: guide.materials.map(\.id), of: .meeting,
        meeting.id, at: meeting.place)
      references(
        meeting.products, under: "products", in: guide.products.map(\.id), of: .meeting,
        meeting.id, at: meeting.place)
      references(
        meeting.eligible.keys.sorted(), under: "eligible", in: guide.roles.map(\.id),
        of: .meeting, meeting.id, at: meeting.place)
    }
  }

  /// The steps that the id of a section, an activity or a step stands for.
  var stepsByPart: [String: [String]] {
    var parts: [String: [String]] = [:]
    for section in guide.sections {
      parts[section.id] = section.activities.flatMap { $0.steps.map(\.id) }
    }
    for activity in guide.activities { parts[activity.id] = activity.steps.map(\.id) }
    for step in guide.steps { parts[step.id] = [step.id] }
    return parts
  }
}
