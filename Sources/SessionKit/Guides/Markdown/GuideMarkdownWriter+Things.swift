/// What stands behind the sections in the friendly form.
extension GuideMarkdownWriter {
  mutating func writeQuestions() {
    for group in guide.questionGroups {
      let word = group.aspects ? "Aspectos " : "Preguntas "
      heading(
        2, word + MarkdownName.write(group.id, MarkdownText.escapeLine(group.title), .heading))
      for item in group.items { write(item) }
    }
  }

  mutating func write(_ line: GuideItemText) {
    let written = MarkdownName.write(line.id, MarkdownText.escape(line.text), .line)
    if written.first?.isNumber == true && !written.hasPrefix("0") {
      numbered(written)
    } else {
      item(written)
    }
    key("Momento", line.moment?.spanish ?? "")
    key("Preguntas", text: line.questions)
    key("Se anota", line.kind.isEmpty ? "" : Self.record(line.kind))
    key("Grupo", text: line.group)
  }

  /// `1. Texto`, which is an item without a bullet.
  private mutating func numbered(_ written: String) {
    let isItem = MarkdownLine.read(Array(written.utf8)).first.map { line in
      if case .item = line.kind { line.text == written.prefix { $0 != "\n" } } else { false }
    }
    if isItem == true { paragraphLine(written) } else { item(written) }
  }

  mutating func writeThings() {
    if !guide.readings.isEmpty {
      heading(2, "Lecturas")
      for reading in guide.readings {
        item(MarkdownName.write(reading.id, MarkdownText.escape(reading.title), .code))
        key("Autor", text: reading.author)
        key("Fuente", text: reading.source)
        key("Actividad", text: reading.activity)
        key("Modo", reading.mode?.spanish ?? "")
      }
    }
    strings("Referencias", guide.references)
    if !guide.externalReferences.isEmpty {
      heading(2, "Otras guías")
      for reference in guide.externalReferences {
        item(MarkdownName.write(reference.id, MarkdownText.escape(reference.guide), .code))
        key("Actividades", Self.list(reference.activities))
      }
    }
    if !guide.values.isEmpty {
      heading(2, "Valores")
      for value in guide.values {
        item(MarkdownText.escape(value.title))
        for statement in value.statements { subitem(MarkdownText.escape(statement)) }
      }
    }
    strings("Evitar", guide.avoid)
    strings("Contribuye a", guide.contributesTo)
    strings("Reglas", guide.rules)
  }

  static func list(_ texts: [String]) -> String {
    texts.map { MarkdownText.escape($0, [","]) }.joined(separator: ", ")
  }

  mutating func writeRoles() {
    guard !guide.roles.isEmpty else { return }
    heading(2, "Papeles")
    for role in guide.roles {
      item(name(role.id, role.title))
      key("Descripción", text: role.text)
      key("Por", role.per?.spanish ?? "")
      key("Puede ser", Self.list(role.eligible))
      key("Cuántos", MarkdownNumber.write(role.min, role.max))
      key("Con apoyo de", text: role.support)
      key("Guarda", role.keeps.isEmpty ? "" : Self.record(role.keeps))
      for duty in role.duties {
        let word = Self.word(FormWords.role, duty.when?.rawValue ?? "duties")
        key(word, duty.text.isEmpty ? " " : MarkdownText.escape(duty.text))
      }
    }
  }

  /// A name that the title would make by itself is still written: titles change.
  private func name(_ id: String, _ title: String) -> String {
    MarkdownName.write(id, MarkdownText.escape(title), .word)
  }

  mutating func writeLists() {
    for (name, list) in guide.body.lists.sorted(by: { $0.key < $1.key }) {
      heading(2, "Lista " + MarkdownName.write(list: name))
      if !list.same.isEmpty {
        key("Igual que", MarkdownName.write(list: list.same), indent: 0)
        blank()
      }
      for item in list.items { write(item) }
    }
  }

  mutating func writeMeetings() {
    guard !guide.card.meetings.isEmpty else { return }
    heading(2, "Reuniones")
    for meeting in guide.card.meetings {
      let title = MarkdownText.withoutGroup(meeting.title)
      let minutes = meeting.minutes.map { " (\($0) min)" } ?? ""
      item(MarkdownName.write(meeting.id, title, .word) + minutes)
      key("Eje", text: meeting.axis)
      for purpose in meeting.purposes {
        key("Propósito", purpose.isEmpty ? " " : MarkdownText.escape(purpose))
      }
      let names = { (names: [String]) in
        names.map { MarkdownText.escape($0, [",", ";"]) }.joined(separator: ", ")
      }
      key("Antes", names(meeting.before))
      key("Durante", names(meeting.during))
      key("Después", names(meeting.after))
      key("Materiales", names(meeting.materials))
      key("Productos", names(meeting.products))
      for (role, functions) in meeting.eligible.sorted(by: { $0.key < $1.key }) {
        key("Puede ser " + role, functions.isEmpty ? " " : Self.list(functions))
      }
    }
  }
}
