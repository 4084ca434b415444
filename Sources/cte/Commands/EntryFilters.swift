import CommandLineKit
import SessionKit

extension Run {
  /// The person whose records are wanted, if it is only one's.
  func wantedPerson(in directory: Directory) throws -> ID? {
    let named = try arguments.value(CommonOptions.person).map {
      try directory.find(Person.self, $0.text).id
    }
    guard arguments.flag(CommonOptions.mine) else { return named }
    let me = try me(in: directory)
    guard named == nil || named == me else {
      throw UsageProblem.contradiction(
        "o los suyos (--míos) o los de alguien (--persona): uno solo.")
    }
    return me
  }

  /// What the options that lists share ask for.
  func filter(_ book: Book) throws -> EntryFilter {
    var filter = EntryFilter()
    if arguments.has(CommonOptions.session) {
      filter.session = try session(CommonOptions.session, in: book, for: .reading).id
    }
    filter.school = try arguments.value(CommonOptions.school).map {
      try book.directory.find(School.self, $0.text).id
    }
    filter.person = try wantedPerson(in: book.directory)
    filter.team = try arguments.value(CommonOptions.team).map {
      try book.directory.find(Team.self, $0.text).id
    }
    filter.due = try arguments.value(CommonOptions.due).map {
      try wantedDue($0.text, book.directory)
    }
    let statuses = arguments.values(CommonOptions.status).map(\.text)
    filter.statuses = statuses.compactMap(Event.Status.init(rawValue:))
    filter.isOpen = arguments.flag(CommonOptions.open)
    filter.cycle = try wantedCycle(book.directory)
    filter.isOverdue = arguments.flag(CommonOptions.overdue) || statuses.contains("overdue")
    filter.text = arguments.value(CommonOptions.text)?.text ?? ""
    return filter
  }

  /// The session or day that is looked for: of the current school year, also when it is over.
  func wantedDue(_ text: String, _ directory: Directory) throws -> Due {
    let scope = scope(directory)
    let moment = Due.Moment.wholeYear(scope.moment.cycle, date: scope.moment.date)
    return try Due.parse(text, in: InputScope(moment: moment, directory: directory))
  }
}
