/// One thing that is asked in a step, of one whose turn it is.
enum WalkSlot: Sendable {
  /// Nothing is asked: the step is shown.
  case show
  /// Who came.
  case attendance
  /// Who has a role.
  case role(String)
  /// Who works together.
  case team
  /// Where a team works.
  case room(ID)
  /// Something about the next meeting.
  case next(Field<NextMeeting>)
  /// Something about a school.
  case context(Field<School>)
  /// What became of something that was agreed.
  case review(ID)
  /// A question of the guide.
  case question(String, GuideItemText)
  /// Records of a kind, one after the other.
  case record(WalkRecord)

  /// The first part of an address within a turn.
  var kind: String {
    switch self {
    case .show: "show"
    case .attendance: "attendance"
    case .role: "role"
    case .team: "team"
    case .room: "rooms"
    case .next: "next"
    case .context: "context"
    case .review: "review"
    case .question: "answer"
    case .record(let record): record.type.kind.name
    }
  }

  /// The fields through which an address goes.
  var fields: [String] {
    switch self {
    case .show, .attendance, .team: [""]
    case .role(let role): [role]
    case .room(let team): [team.text]
    case .next(let field): [field.key]
    case .context(let field): [field.key]
    case .review(let id): [id.text]
    case .question(let group, let item): ["\(group).\(item.id)"]
    case .record(let record): record.fields
    }
  }
}

/// The records of one kind that a step asks for.
struct WalkRecord: Sendable {
  /// The kind.
  let type: any Record.Type
  /// The fields that are asked for, in their order.
  let fields: [String]
  /// The values that follow from the step itself.
  let sets: [String: String]
  /// The step whose records are completed; empty when new ones are made.
  let continues: String

  /// Whether they are one's own, and not kept in the session.
  var isOwn: Bool { type.kind.isPrivate }
}

/// Finds out what a step asks of those whose turn it is.
struct WalkSlots {
  let guide: Guide
  let room: WalkRoom
  /// What is open and may be reviewed, by those who answer for it.
  let open: [Entry]
  let session: Session

  func slots(of step: GuideStep, _ turn: WalkTurn) -> [WalkSlot] {
    let slots: [WalkSlot] = step.records.flatMap { self.slots(for: $0, step, turn) }
    return slots.isEmpty ? [.show] : slots
  }

  private func slots(for word: String, _ step: GuideStep, _ turn: WalkTurn) -> [WalkSlot] {
    switch StepWork(rawValue: word) {
    case .attendance?: [.attendance]
    case .role?: step.roles.map { .role($0) }
    case .team?: [.team]
    case .rooms?: room.teams.compactMap(\.id).map { .room($0) }
    case .next?: NextMeeting.own.map { .next($0) }
    case .context?: turn.isSchool ? School.contextFields.map { .context($0) } : []
    case .review?: reviews(turn)
    case .followPlan?: follow(step, turn)
    case .evidence?: evidence(step)
    case .cycle?: step.records.count == 1 ? [.record(record(Note.self, step, turn))] : []
    case .reading?, .notice?, .timer?, .agenda?, .duty?, .wallChart?, .presentation?, .handover?,
      .book?:
      []
    case nil where word == Answer.kind.name: questions(step)
    case nil: Kinds.named(word).map { asked($0, step, turn) } ?? []
    }
  }

  private func asked(
    _ type: any Record.Type, _ step: GuideStep, _ turn: WalkTurn
  ) -> [WalkSlot] {
    switch type.kind.home {
    case .person, .adviser: return privately(type, step, turn)
    case .workbook, .session:
      let record = record(type, step, turn)
      return record.fields.isEmpty ? [] : [.record(record)]
    }
  }

  /// What is one's own is asked of whoever sits at the keyboard, and of nobody else.
  private func privately(
    _ type: any Record.Type, _ step: GuideStep, _ turn: WalkTurn
  ) -> [WalkSlot] {
    guard let me = room.directory.me else { return [] }
    guard room.isAmong(me, turn) else { return [] }
    return [.record(record(type, step, turn))]
  }

  private func record<Kept: Record>(
    _ type: Kept.Type, _ step: GuideStep, _ turn: WalkTurn
  ) -> WalkRecord {
    let name = type.kind.name
    let isNew = Self.continued(type, from: step, guide, session, room, turn).isEmpty
    let sets = step.sets[name] ?? [:]
    var fields = step.fields[name] ?? Self.usual(type).filter { sets[$0] == nil }
    if step.actors.contains("volunteers"), type.fields.contains(where: { $0.key == "person" }),
      !fields.isEmpty, !fields.contains("person")
    {
      fields.append("person")
    }
    if isNew, !fields.isEmpty, fields.first != type.fields[0].key {
      fields.removeAll { $0 == type.fields[0].key }
      fields.insert(type.fields[0].key, at: 0)
    }
    if step.records.contains("followPlan"), !fields.contains(where: { $0.hasPrefix("follow.") }) {
      let all = Set(type.fields.map(\.key))
      fields += ["follow.who", "follow.when", "follow.how"].filter(all.contains)
    }
    return WalkRecord(
      type: type, fields: fields, sets: sets, continues: isNew ? "" : step.continues)
  }

  /// The steps whose records a step completes: the one that it names, and those that that one
  /// names in its turn.
  static func origins(of step: GuideStep, in guide: Guide) -> [String] {
    var origins: [String] = []
    var name = step.continues
    while !name.isEmpty, !origins.contains(name) {
      origins.append(name)
      name = guide.step(name)?.continues ?? ""
    }
    return origins
  }

  /// The records of a kind that a step completes, for one whose turn it is.
  static func continued(
    _ type: any Record.Type, from step: GuideStep, _ guide: Guide, _ session: Session,
    _ room: WalkRoom, _ turn: WalkTurn
  ) -> [any Record] {
    let origins = Set(origins(of: step, in: guide))
    guard !origins.isEmpty else { return [] }
    let own = room.kept.filter { $0.head.session == session.card.id }
    return (session.records.all + own).filter {
      Swift.type(of: $0).kind == type.kind && origins.contains($0.head.step)
        && room.holds($0, turn) && isCompleted($0, by: step)
    }
  }

  /// Whether a step may complete a record: not when another value follows from the step than the
  /// record has, as of a practice that helps where one that hinders is asked for.
  static func isCompleted<Kept: Record>(_ record: Kept, by step: GuideStep) -> Bool {
    (step.sets[Kept.kind.name] ?? [:]).allSatisfy { key, value in
      guard let field = Kept.fields.first(where: { $0.key == key }), !field.isEmpty(in: record)
      else { return true }
      return field.write(record)?.string.map { $0 == value } ?? true
    }
  }

  /// Without a word from the guide: what names it, and what nobody should have to add later.
  private static func usual<Kept: Record>(_ type: Kept.Type) -> [String] {
    let known: Set = ["person", "team", "school", "members"]
    return [type.fields[0].key]
      + type.fields.dropFirst().filter { $0.isExpected && !known.contains($0.key) }.map(\.key)
  }

  /// The lists whose lines are answered one by one.
  static func questionGroups(of step: GuideStep) -> [String] {
    step.questions.isEmpty && !step.choices.isEmpty ? [step.choices] : step.questions
  }

  private func questions(_ step: GuideStep) -> [WalkSlot] {
    if step.fields["answer"]?.isEmpty ?? false { return [] }
    let slots = Self.questionGroups(of: step).flatMap { group in
      (guide.list(group) ?? []).map { WalkSlot.question(group, $0) }
    }
    return slots.isEmpty ? [.record(record(Answer.self, step, .all))] : slots
  }

  /// How something will be followed is part of it; alone, it completes what another step made.
  private func follow(_ step: GuideStep, _ turn: WalkTurn) -> [WalkSlot] {
    let names = Set(step.records)
    let tracked = Kinds.all.filter { $0 is any Followed.Type }
    guard !tracked.contains(where: { names.contains($0.kind.name) }) else { return [] }
    let made = Set(
      Self.origins(of: step, in: guide).flatMap { guide.step($0)?.records ?? [] })
    return tracked.filter { type in
      made.contains(type.kind.name)
        && !Self.continued(type, from: step, guide, session, room, turn).isEmpty
    }.map { type in
      .record(
        WalkRecord(
          type: type,
          fields: step.fields[type.kind.name] ?? ["follow.who", "follow.when", "follow.how"],
          sets: [:], continues: step.continues))
    }
  }

  /// Evidence belongs to what the step asks for besides; alone, it is a resource.
  private func evidence(_ step: GuideStep) -> [WalkSlot] {
    let others = step.records.contains { word in
      word == Resource.kind.name || Kinds.named(word).map { type in hasEvidence(type) } ?? false
    }
    guard !others else { return [] }
    return [
      .record(
        WalkRecord(
          type: Resource.self, fields: ["text"], sets: ["type": "evidence"], continues: ""))
    ]
  }

  private func hasEvidence<Kept: Record>(_ type: Kept.Type) -> Bool {
    type.fields.contains { $0.key == "evidence" || $0.key == "reasons" }
  }

  private func reviews(_ turn: WalkTurn) -> [WalkSlot] {
    open.filter { entry in
      switch turn {
      case .person(let id): entry.concerns(person: id, in: room.directory)
      case .school(let id): entry.schools(in: room.directory).contains(id)
      case .all, .team: true
      }
    }.compactMap { $0.record.head.id }.map { .review($0) }
  }
}

extension WalkTurn {
  var isSchool: Bool { if case .school = self { true } else { false } }
}
