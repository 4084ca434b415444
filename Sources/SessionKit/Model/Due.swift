import SpanishText

/// When something is to be answered for, as it was said.
public struct Due: Sendable, Hashable {
  /// The words that were used.
  public let said: String
  /// The school year that was meant, with an ordinal or a month.
  public let cycle: SchoolYear?
  /// The ordinary session that was meant.
  public let ordinal: Int?
  /// The month whose ordinary session was meant.
  public let month: Int?
  /// The day that was meant.
  public let date: CivilDate?

  init(
    said: String, cycle: SchoolYear? = nil, ordinal: Int? = nil, month: Int? = nil,
    date: CivilDate? = nil
  ) {
    self.said = said
    self.cycle = cycle
    self.ordinal = ordinal
    self.month = month
    self.date = date
  }

  /// Understands what people say: `sexta`, `6`, `marzo`, `31/03/2017`, `próximo viernes`.
  ///
  /// A session or a month that lies before the one in which it is said is that of the next year.
  public init?(spanish text: String, in moment: Moment) {
    let words = Folding.fold(text).split(separator: " ").filter { $0 != "la" && $0 != "sesion" }
      .filter { $0 != "ordinaria" && $0 != "en" }
    let core = words.joined(separator: " ")
    if words.count == 1, let ordinal = CalendarWords.ordinal(core) {
      let past = moment.ordinal.map { ordinal < $0 } ?? moment.isPast(usualOf: ordinal)
      self.init(said: text, cycle: past ? moment.cycle.next : moment.cycle, ordinal: ordinal)
    } else if words.count == 1, let month = CalendarWords.month(core) {
      let cycle = moment.cycle
      self.init(said: text, cycle: moment.isPast(month) ? cycle.next : cycle, month: month)
    } else if let date = CivilDate(due: text, today: moment.date) {
      self.init(said: text, date: date)
    } else {
      return nil
    }
  }

  /// The moment in which words about time are said.
  public struct Moment: Sendable {
    /// The day of those who speak.
    public let date: CivilDate
    /// The month of the session in which it is said.
    public let month: Int
    /// The school year.
    public let cycle: SchoolYear
    /// The ordinal of the ordinary session, if it is said in one.
    public let ordinal: Int?

    /// Tells whether a month of the school year is over.
    func isPast(_ other: Int) -> Bool { cycle.place(ofMonth: other) < cycle.place(ofMonth: month) }

    /// Tells whether the month in which an ordinary session usually is has passed.
    func isPast(usualOf ordinal: Int) -> Bool {
      let months = SchoolYear.ordinaryMonths
      return cycle.spansTwo && months.indices.contains(ordinal - 1) && isPast(months[ordinal - 1])
    }

    /// The whole school year lies ahead: what is looked for is none of the next year's.
    public static func wholeYear(_ cycle: SchoolYear, date: CivilDate) -> Moment {
      Moment(date: date, month: cycle.spansTwo ? SchoolYear.firstMonth : 1, cycle: cycle)
    }

    /// Describes a moment.
    public init(date: CivilDate, month: Int? = nil, cycle: SchoolYear, ordinal: Int? = nil) {
      self.date = date
      self.month = month ?? date.month
      self.cycle = cycle
      self.ordinal = ordinal
    }
  }

  /// What was meant, in words for people.
  public var words: String {
    if let date { return date.short }
    if let ordinal, let cycle {
      let name =
        ordinal <= CalendarWords.ordinals.count
        ? CalendarWords.ordinals[ordinal - 1] : String(ordinal)
      return "\(name) sesión \(cycle.name)"
    }
    if let month, let cycle {
      return "\(CalendarWords.months[month - 1]) de \(cycle.year(ofMonth: month))"
    }
    return said
  }
}
