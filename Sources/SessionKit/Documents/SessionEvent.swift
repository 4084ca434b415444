/// A session in a calendar.
struct SessionEvent: Sendable {
  let event: CalendarEvent
  /// The same as a row of a table.
  let row: [String]

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
