/// A session in a calendar.
struct SessionEvent: Sendable {
  let event: CalendarEvent
  /// The same as a row of a table.
  let row: [String]

  /// The meeting that a session settled, as long as there is no session on that day.
  init?(after held: HeldSession, unless known: Set<CivilDate>) {
    guard let id = held.card.id, let next = held.session.next, let date = next.date,
      !known.contains(date)
    else { return nil }
    var event = CalendarEvent(id: "\(id.text)-next@cte", title: "Próxima reunión", date: date)
    event.time = next.time
    event.place = next.place
    event.notes = (next.agenda + next.bring).joined(separator: "\n")
    event.stamp = held.session.stamps.max() ?? 0
    self.event = event
    row = [
      date.short, next.time?.text ?? "", event.title, event.place,
      next.agenda.joined(separator: "; "),
    ]
  }

  /// Nothing of a session without a day.
  init?(composer: Composer, held: HeldSession) {
    let card = held.card
    guard let id = card.id, let date = card.date else { return nil }
    var event = CalendarEvent(id: "\(id.text)@cte", title: held.name.capitalizedFirst, date: date)
    event.time = card.time
    event.minutes = card.minutes ?? held.guide.card.minutes
    event.place = card.place.isEmpty ? card.medium : card.place
    let schools = card.schools.map { $0.words(in: composer.directory) }
    let theme = card.title.isEmpty ? held.guide.say(held.guide.card.title) : card.title
    event.notes = [theme, schools.joined(separator: ", ")].filter { !$0.isEmpty }
      .joined(separator: "\n")
    event.stamp = held.session.stamps.max() ?? 0
    self.event = event
    row = [date.short, card.time?.text ?? "", event.title, event.place, theme]
  }
}
