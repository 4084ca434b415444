/// The day on which something is due, for a calendar.
struct DueEvent: Sendable {
  let lines: EntryTable
  let entry: Entry

  /// The event; nothing where no day is known, or nobody waits for it any more.
  var event: CalendarEvent? {
    guard entry.isTracked, entry.status != .cancelled, let id = entry.record.head.id,
      let date = lines.book.dueDate(of: entry)
    else { return nil }
    let who = Search.people(entry, lines.book.directory)
    let text = lines.text(entry)
    let head = entry.status == .met ? "Cumplido" : "Vence"
    var event = CalendarEvent(
      id: "\(id.text)@cte", title: "\(head): \(text)" + (who.isEmpty ? "" : " (\(who))"),
      date: date)
    event.notes =
      [
        entry.session.map { "De la \($0.card.shortName)." } ?? "",
        entry.due.map { "Para cuándo: \($0.words)." } ?? "", lines.followPlan(entry),
      ].filter { !$0.isEmpty }.joined(separator: "\n")
    let changed = entry.history.compactMap(\.event.at)
    event.stamp = ([entry.record.head.edited ?? entry.record.head.made ?? 0] + changed).max() ?? 0
    return event
  }
}
