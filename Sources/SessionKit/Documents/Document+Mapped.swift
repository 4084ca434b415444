extension Document {
  /// The same with other texts in it.
  func mapped(_ change: (String) -> String) -> Document {
    var other = self
    other.title = change(title)
    other.owner = change(owner)
    other.blocks = blocks.map { $0.mapped(change) }
    other.message = message?.map { $0.mapped(change) }
    other.sheet = sheet?.mapped(change)
    other.events = events.map { event in
      var other = event
      other.title = change(event.title)
      other.place = change(event.place)
      other.notes = change(event.notes)
      return other
    }
    return other
  }
}

extension Block {
  fileprivate func mapped(_ change: (String) -> String) -> Block {
    switch self {
    case .heading(let level, let text): .heading(level, change(text))
    case .paragraph(let text): .paragraph(change(text))
    case .facts(let facts):
      .facts(facts.map { Fact(label: $0.label, value: change($0.value)) })
    case .list(let items): .list(items.map(change))
    case .steps(let items): .steps(items.map(change))
    case .table(let table): .table(table.mapped(change))
    case .signatures(let signers):
      .signatures(signers.map { Signer(name: change($0.name), role: $0.role) })
    case .contents, .pageBreak: self
    }
  }
}

extension Block.Table {
  /// What the columns are called is nobody's name.
  fileprivate func mapped(_ change: (String) -> String) -> Block.Table {
    var other = Block.Table(headings: headings, rows: rows.map { $0.map(change) })
    other.isFilledByHand = isFilledByHand
    return other
  }
}
