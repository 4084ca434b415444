import SessionKit
import SpanishText

/// A guide on a screen: large enough to be read by a room, in the guide's own words.
struct GuidePage {
  let guide: Guide
  let width: Int
  let style: Style
  private(set) var text = ""

  init(guide: Guide, width: Int, style: Style) {
    self.guide = guide
    self.width = width
    self.style = style
  }

  // MARK: - Lines

  private func say(_ text: String) -> String {
    VisibleText.clean(guide.say(text), keepingNewlines: true)
  }

  mutating func blank() {
    if !text.isEmpty && !text.hasSuffix("\n\n") { text += "\n" }
  }

  mutating func heading(_ title: String, indent: Int = 0) {
    blank()
    lines(title, indent: indent, style.bold)
  }

  mutating func lines(
    _ text: String, first: Int? = nil, indent: Int = 0, _ paint: (String) -> String = { $0 }
  ) {
    for line in Wrapping.wrap(
      say(text), width: width, firstIndent: first ?? indent, indent: indent)
    {
      let space = String(line.prefix { $0 == " " })
      self.text += space + paint(String(line.dropFirst(space.count))) + "\n"
    }
  }

  /// A mark, and behind it a text that keeps clear of it.
  mutating func item(_ mark: String, _ text: String, indent: Int = 0) {
    let mark = VisibleText.clean(mark)
    let hang = min(indent + DisplayWidth.of(mark) + 1, indent + 8)
    lines(mark + " " + text, first: indent, indent: hang)
  }

  private mutating func list(_ title: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    heading(title)
    for text in texts { item("•", text) }
  }

  // MARK: - The whole guide

  mutating func showAll() {
    lines(guide.card.title, style.bold)
    showCard()
    if !guide.introduction.isEmpty {
      for paragraph in guide.introduction {
        blank()
        lines(paragraph)
      }
    }
    list("Propósitos", guide.card.purposes)
    if !guide.materials.isEmpty {
      heading("Materiales")
      for material in guide.materials { item(material.id, material.title) }
    }
    if !guide.products.isEmpty {
      heading("Productos")
      for product in guide.products { item(product.id, product.title) }
    }
    for section in guide.sections { show(section) }
    showQuestions()
    showReadings()
    showRoles(guide.roles)
    showNorms()
    showLists()
    showMeetings()
    list("Referencias", guide.references)
    list(
      "Otras guías",
      guide.externalReferences.map { reference in
        reference.activities.isEmpty
          ? reference.guide
          : "\(reference.guide) (actividades: \(reference.activities.joined(separator: ", ")))"
      })
  }

  private mutating func showCard() {
    let card = guide.card
    var facts = Facts()
    facts.add("Clave", card.id)
    facts.add("Tipo", card.kind?.spanish)
    facts.add("País", card.country)
    facts.add("Nivel", card.level)
    facts.add("Ciclo", card.cycle?.name)
    facts.add("Emite", card.issuer)
    facts.add("Duración", card.minutes.map { "\($0) minutos" })
    facts.add("Variantes", card.variants.map { "\($0.id): \($0.title)" })
    facts.add("Reuniones", card.meetings.map(\.id).joined(separator: ", "))
    blank()
    text += facts.render(width: width, style: style)
  }

  private mutating func show(_ section: GuideSection) {
    let number = section.number.isEmpty ? "" : section.number + ". "
    heading(number + section.title)
    for note in section.notes { lines(note.text) }
    for activity in section.activities { show(activity) }
  }

  private mutating func title(_ activity: GuideActivity) {
    let number = activity.number.isEmpty ? "" : "Actividad \(activity.number). "
    let minutes = activity.minutes.map { " (\($0) min)" } ?? ""
    heading(number + activity.title + minutes)
  }

  private mutating func show(_ activity: GuideActivity) {
    title(activity)
    for step in activity.steps { show(step) }
  }

  private mutating func show(_ step: GuideStep) {
    item(step.id, step.text)
    var words = [actors(step)]
    let records = records(step)
    if !records.isEmpty { words.append("se anota: " + records) }
    if let requirement = step.requirement, requirement != .required {
      words.append(requirement.spanish)
    }
    lines(words.filter { !$0.isEmpty }.joined(separator: " · "), indent: 4, style.dim)
  }

  // MARK: - One activity, one step

  mutating func showWhole(_ activity: GuideActivity) {
    title(activity)
    for step in activity.steps {
      blank()
      detail(step)
    }
  }

  mutating func showWhole(_ step: GuideStep) {
    if let activity = guide.activity(of: step.id) { title(activity) }
    blank()
    detail(step)
  }

  private mutating func detail(_ step: GuideStep) {
    item(step.id, step.text)
    var facts = Facts()
    facts.add("Quién", actors(step))
    facts.add("Se anota", records(step))
    facts.add("Carácter", step.requirement?.spanish)
    facts.add("Límites", step.limits.map { say($0.text.isEmpty ? words(of: $0) : $0.text) })
    facts.add("Después de", step.after.joined(separator: ", "))
    facts.add("Equipos", words(of: step.team))
    facts.add("Papeles", step.roles.map(roleTitle).joined(separator: ", "))
    facts.add("Vence", step.due)
    facts.add("Productos", step.products.compactMap(productTitle))
    facts.add("Continúa", step.continues)
    facts.add("Vea", step.see.map(say))
    facts.add("Nota", say(step.note))
    let rendered = facts.render(width: max(20, width - 2), style: style)
    for line in rendered.split(separator: "\n", omittingEmptySubsequences: true) {
      text += "  " + line + "\n"
    }
    for id in step.questions { guide.questionGroup(id).map { show($0) } }
    if let reading = guide.reading(step.reading) { show(reading) }
    if !step.choices.isEmpty, let choices = guide.list(step.choices) {
      blank()
      lines("Se elige de:", indent: 2, style.bold)
      for choice in choices { item(choice.id, choice.text, indent: 2) }
    }
    for name in step.reminders where !guide.reminder(name).isEmpty {
      blank()
      lines(reminderTitle(name) + ":", indent: 2, style.bold)
      for line in guide.reminder(name) { item("•", line, indent: 2) }
    }
  }

  // MARK: - Questions and readings

  mutating func showQuestions() {
    guard !guide.questionGroups.isEmpty else { return }
    heading("Preguntas")
    for group in guide.questionGroups { show(group) }
  }

  private mutating func show(_ group: QuestionGroup) {
    blank()
    let title = group.title.isEmpty ? group.id : "\(group.id). \(group.title)"
    lines(title, indent: 2, style.bold)
    for question in group.items { item(question.id + ".", question.text, indent: 2) }
  }

  mutating func showReadings() {
    guard !guide.readings.isEmpty else { return }
    heading("Lecturas")
    for reading in guide.readings { show(reading) }
  }

  private mutating func show(_ reading: Reading) {
    item(reading.id, reading.title, indent: 2)
    let activity = reading.activity.isEmpty ? "" : "actividad \(reading.activity)"
    let words = [reading.author, reading.source, reading.mode?.label ?? "", activity]
    lines(words.filter { !$0.isEmpty }.joined(separator: " · "), indent: 4, style.dim)
  }

  // MARK: - Roles and norms

  mutating func showRoles(_ roles: [GuideRole]) {
    guard !roles.isEmpty else { return }
    heading("Papeles")
    for role in roles {
      blank()
      lines(role.title + words(of: role), indent: 2, style.bold)
      if !role.text.isEmpty { lines(role.text, indent: 2) }
      for duty in role.duties {
        let when = duty.when.map { $0 == .always ? "" : $0.spanish.capitalizedFirst + ": " } ?? ""
        item("•", when + duty.text, indent: 2)
      }
    }
  }

  mutating func showNorms() {
    if !guide.values.isEmpty {
      heading("Valores")
      for value in guide.values {
        item("•", value.title)
        for statement in value.statements { item("–", statement, indent: 2) }
      }
    }
    list("Evitar", guide.avoid)
    list("Contribuye a", guide.contributesTo)
    list("Reglas", guide.rules)
  }

  private mutating func showLists() {
    for name in guide.body.lists.keys.sorted() {
      guard let lines = guide.list(name), !lines.isEmpty else { continue }
      heading(reminderTitle(name))
      for line in lines { item(line.id, line.text) }
    }
  }

  // MARK: - Meetings

  private mutating func showMeetings() {
    guard !guide.card.meetings.isEmpty else { return }
    heading("Reuniones")
    for meeting in guide.card.meetings {
      let minutes = meeting.minutes.map { " (\($0) min)" } ?? ""
      item(meeting.id, meeting.title + minutes, indent: 2)
    }
  }

  /// One meeting, with the activities that belong to it.
  mutating func show(_ meeting: Meeting) {
    lines(meeting.title + (meeting.minutes.map { " (\($0) min)" } ?? ""), style.bold)
    if !meeting.axis.isEmpty { lines("Eje: " + meeting.axis) }
    list("Propósitos", meeting.purposes)
    for (title, names) in [
      ("Antes", meeting.before), ("Durante", meeting.during), ("Después", meeting.after),
    ] where !names.isEmpty {
      heading(title)
      for name in names { showPart(name) }
    }
  }

  private mutating func showPart(_ name: String) {
    if let section = guide.sections.first(where: { $0.id == name }) {
      show(section)
    } else if let activity = guide.activities.first(where: { $0.id == name }) {
      show(activity)
    } else if let step = guide.step(name) {
      show(step)
    }
  }

}
