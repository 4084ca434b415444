import SpanishText

/// What is asked where a walk stands, in the words of its guide.
public struct WalkPrompt: Sendable {
  /// Where it stands.
  public let address: WalkAddress
  /// The step.
  public let stop: WalkPlan.Stop
  /// Whose turn it is; nil when it is everybody's.
  public let who: String?
  /// Which of the turns of the step it is, from 1, and of how many.
  public let turn: (number: Int, count: Int)
  /// Whether nothing is asked: the step is only shown.
  public let isShown: Bool
  /// What is asked for, in a word or two.
  public let label: String
  /// The question.
  public let question: String
  /// An example of an answer.
  public let example: String
  /// What was said there already.
  public let given: [String]
  /// The lines of the guide from which one chooses.
  public let choices: [GuideItemText]
  /// What the answer is about, when it completes something that was said before.
  public let about: String
  /// Whether an answer is expected to be long.
  public let isLong: Bool
  /// How one more is asked for; empty where one answer is all.
  public let more: String
}

extension Walk {
  /// What is asked where the walk stands; nil at its end.
  public var prompt: WalkPrompt? {
    guard let address, let position = position(address) else { return nil }
    let asked = asked(position)
    let words = plan.guide.words
    var isShown = false
    if case .show = position.now { isShown = true }
    return WalkPrompt(
      address: self.address(of: position), stop: position.stop,
      who: position.who.id.map { room.directory.name(of: $0) ?? $0.text },
      turn: (position.turn + 1, position.turns.count), isShown: isShown,
      label: words.say(asked.label), question: words.say(asked.question),
      example: words.say(asked.example), given: asked.given, choices: asked.choices,
      about: asked.about, isLong: asked.isLong, more: asked.more)
  }

  /// Whether what is asked around the records has been settled before.
  func isSettled(_ position: Position) -> Bool {
    switch position.now {
    case .role, .room, .next, .context: !asked(position).given.isEmpty
    default: false
    }
  }

  private struct Asked {
    var label = ""
    var question = ""
    var example = ""
    var given: [String] = []
    var choices: [GuideItemText] = []
    var about = ""
    var isLong = false
    var more = ""
  }

  private func asked(_ position: Position) -> Asked {
    switch position.now {
    case .show: Asked()
    case .attendance:
      Asked(
        label: "Asistencia", question: "¿Quiénes llegaron?",
        example: "todos; Ana López, Luis Mora; falta Rosa Díaz", given: present,
        more: "¿Quién más?")
    case .role(let id): role(id)
    case .team:
      Asked(
        label: "Equipo", question: "¿Quiénes forman el siguiente {equipo}?",
        example: "Equipo de 2.º: Ana López, Luis Mora", given: room.teams.map(\.name),
        more: "¿Otro {equipo}?")
    case .room(let team):
      Asked(
        label: "Salón",
        question: "¿En qué salón trabaja \(room.directory.name(of: team) ?? "el equipo")?",
        example: "Aula 3", given: [session.rooms[team.text]?.room ?? ""].filter { !$0.isEmpty })
    case .next(let field): asked(field, of: session.next ?? NextMeeting())
    case .context(let field):
      asked(field, of: position.who.id.flatMap { room.school($0) } ?? School())
    case .review(let id): review(id)
    case .question(let group, let item):
      Asked(
        label: "Respuesta", question: item.text, example: "",
        given: [self.given("\(group).\(item.id)", position)?.text ?? ""].filter { !$0.isEmpty },
        isLong: true)
    case .record(let record): asked(record.type, record, position)
    }
  }

  private var present: [String] {
    session.attendance.filter(\.value.present).keys
      .map { room.directory.name(of: $0) ?? $0.text }.sortedInSpanish { $0 }
  }

  private func role(_ id: String) -> Asked {
    let role = plan.guide.roles.first { $0.id == id }
    let holders = (session.roles[id] ?? [:]).keys.map { room.directory.name(of: $0) ?? $0.text }
    return Asked(
      label: role?.title ?? id, question: "¿Quién tendrá este papel: \(role?.title ?? id)?",
      example: "Ana López", given: holders.sortedInSpanish { $0 })
  }

  private func review(_ id: ID) -> Asked {
    guard let entry = open.first(where: { $0.record.head.id == id }) else { return Asked() }
    let who = entry.record.owners.map { $0.words(in: room.directory) }.joined(separator: ", ")
    let text = Search.summary(entry.record)
    return Asked(
      label: "Revisión", question: "¿Qué pasó con «\(text)»?" + (who.isEmpty ? "" : " (\(who))"),
      example: "cumplido; en proceso: van dos salas; no cumplido: faltó material",
      given: entry.history.compactMap { $0.event.status?.label })
  }

  private func asked<Root: Declared>(_ field: Field<Root>, of root: Root) -> Asked {
    Asked(
      label: field.label(in: plan.guide.words), question: field.question(in: plan.guide.words),
      example: field.example,
      given: field.texts(of: root, in: room.directory), isLong: field.shape == .longText,
      more: field.isList ? more(field.shape) : "")
  }

  private func more(_ shape: Shape) -> String {
    [.party, .reference("person")].contains(shape) ? "¿Alguien más?" : "¿Algo más?"
  }

  private func asked<Kept: Record>(
    _ type: Kept.Type, _ slot: WalkRecord, _ position: Position
  ) -> Asked {
    guard let field = Kept.fields.first(where: { $0.key == position.key }) else { return Asked() }
    let isMain = position.field == 0 && slot.continues.isEmpty
    var asked: Asked
    if isMain {
      asked = self.asked(field, of: Kept())
      asked.given = recorded(type, position)
      asked.label = Kept.kind.one.capitalizedFirst
      asked.more =
        Kept.kind.gender == .feminine ? "¿Otra \(Kept.kind.one)?" : "¿Otro \(Kept.kind.one)?"
    } else {
      let record = current(slot, position) as? Kept ?? Kept()
      asked = self.asked(field, of: record)
      asked.about = field.key == Kept.fields[0].key ? "" : Search.summary(record)
    }
    if field.shape == .guideItem {
      asked.choices =
        GuideChoices(
          plan.guide, kind: Kept.kind.name, field: field.key, step: position.stop.step)?.items ?? []
    }
    if !position.stop.step.due.isEmpty, field.shape == .due {
      asked.example = position.stop.step.due
    }
    return asked
  }

  /// What those whose turn it is have said already in this step.
  private func recorded<Kept: Record>(_ type: Kept.Type, _ position: Position) -> [String] {
    session.records[type].filter {
      $0.head.step == position.stop.step.id && room.holds($0, position.who)
    }.map { Search.summary($0) }
  }
}
