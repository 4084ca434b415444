import SpanishText

/// The words of the calendar in Spanish.
enum CalendarWords {
  static let months = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]
  static let weekdays = [
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
  ]
  static let ordinals = [
    "primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava", "novena",
    "décima", "undécima", "duodécima", "decimotercera",
  ]
  private static let englishOrdinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth",
  ]
  private static let smallNumbers = [
    "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
  ]

  /// The number of a month by its name, or by three letters or more of it.
  static func month(_ word: String) -> Int? {
    let folded = Folding.fold(word)
    if folded == "setiembre" { return 9 }
    guard folded.utf8.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(folded) }.map { $0 + 1 }
  }

  static func weekday(_ word: String) -> Int? {
    let folded = Folding.fold(word)
    return weekdays.firstIndex { Folding.fold($0) == folded }.map { $0 + 1 }
  }

  /// `tercera`, `tercer`, `third`, `3`, `3a`, `3ª`, `6.ª`.
  static func ordinal(_ word: String) -> Int? {
    var folded = Folding.fold(word)
    if let index = ordinals.firstIndex(where: { Folding.fold($0) == folded }) { return index + 1 }
    if let index = englishOrdinals.firstIndex(of: folded) { return index + 1 }
    if folded == "primer" || folded == "tercer" { return folded == "primer" ? 1 : 3 }
    for suffix in ["ª", "a", "º"] where folded.hasSuffix(suffix) {
      folded = String(folded.dropLast(suffix.count))
      if folded.hasSuffix(".") { folded = String(folded.dropLast()) }
      break
    }
    guard folded.utf8.count <= 2, let number = digits(folded), (1...13).contains(number) else {
      return nil
    }
    return number
  }

  static func smallNumber(_ word: String) -> Int? {
    if let number = digits(word), (0...366).contains(number) { return number }
    if word == "una" { return 1 }
    return smallNumbers.firstIndex(of: word).map { $0 + 1 }
  }
}

extension CivilDate {
  /// The day as `30 de noviembre de 2018`.
  public var long: String {
    "\(day) de \(CalendarWords.months[month - 1]) de \(year)"
  }

  /// The days up to another: `del 7 de agosto al 18 de diciembre de 2020`.
  func long(to last: CivilDate) -> String {
    let month = CalendarWords.months[month - 1]
    return "del \(year == last.year ? "\(day) de \(month)" : long) al \(last.long)"
  }

  /// Reads a day as people say it: day first, in words, or counted from today.
  ///
  /// A day without a year is the one nearest to today within the school year that is running:
  /// at most seven months back, else the next.
  public init?(spanish text: String, today: CivilDate) {
    self.init(spanish: text, today: today, back: 210)
  }

  /// Reads a day on which something is due: without a year, the first from today on.
  init?(due text: String, today: CivilDate) {
    self.init(spanish: text, today: today, back: 0)
  }

  private init?(spanish text: String, today: CivilDate, back: Int) {
    let folded = Folding.fold(text)
    if let date = CivilDate(iso: folded) {
      self = date
      return
    }
    let words = folded.split(whereSeparator: { " \u{A0},".contains($0) }).map(String.init)
    guard
      let date = Self.relative(words, today) ?? Self.numeric(folded, today, back)
        ?? Self.written(words, today, back)
    else { return nil }
    self = date
  }

  private static func relative(_ words: [String], _ today: CivilDate) -> CivilDate? {
    switch words {
    case ["hoy"], ["today"]: return today
    case ["manana"], ["tomorrow"]: return today.adding(days: 1)
    case ["pasado", "manana"]: return today.adding(days: 2)
    case ["ayer"], ["yesterday"]: return today.adding(days: -1)
    default: break
    }
    if words.count == 3, words[0] == "en", let count = CalendarWords.smallNumber(words[1]) {
      switch words[2] {
      case "dia", "dias": return today.adding(days: count)
      case "semana", "semanas": return today.adding(days: count * 7)
      case "mes", "meses": return today.adding(months: count)
      default: return nil
      }
    }
    var rest = words
    if rest.first == "el" { rest.removeFirst() }
    if rest.first == "proximo" {
      rest.removeFirst()
    } else if rest.last == "proximo" {
      rest.removeLast()
    }
    guard rest.count == 1, let weekday = CalendarWords.weekday(rest[0]) else { return nil }
    let ahead = (weekday - today.weekday + 7) % 7
    return today.adding(days: ahead == 0 ? 7 : ahead)
  }

  /// The same day so many months later, or the last one of that month.
  private func adding(months: Int) -> CivilDate? {
    let count = year * 12 + month - 1 + months
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    return CivilDate(newYear, newMonth, min(day, Self.days(in: newMonth, of: newYear)))
  }

  /// `26/09/2025`, `26-9-25`, `26.9.2025`, `26/9`.
  private static func numeric(_ text: String, _ today: CivilDate, _ back: Int) -> CivilDate? {
    for separator in ["/", "-", "."] {
      let parts = text.split(separator: Character(separator), omittingEmptySubsequences: false)
      guard (2...3).contains(parts.count), parts.allSatisfy({ (1...4).contains($0.utf8.count) })
      else { continue }
      let numbers = parts.compactMap { digits($0) }
      guard numbers.count == parts.count, numbers.allSatisfy({ $0 >= 0 }) else { continue }
      guard parts[0].utf8.count <= 2, parts[1].utf8.count <= 2 else { return nil }
      guard numbers.count == 3 else { return near(today, numbers[1], numbers[0], back) }
      switch parts[2].utf8.count {
      case 2: return CivilDate(2000 + numbers[2], numbers[1], numbers[0])
      case 4: return CivilDate(numbers[2], numbers[1], numbers[0])
      default: return nil
      }
    }
    return nil
  }

  /// `26 de septiembre de 2025`, `26 septiembre`, `viernes 26 de septiembre`.
  private static func written(
    _ words: [String], _ today: CivilDate, _ back: Int
  ) -> CivilDate? {
    var rest = words.filter { $0 != "de" && $0 != "del" && $0 != "el" }
    var weekday: Int?
    if let first = rest.first, let named = CalendarWords.weekday(first) {
      weekday = named
      rest.removeFirst()
    }
    guard (2...3).contains(rest.count), rest[0].utf8.count <= 2, let day = digits(rest[0]),
      let month = CalendarWords.month(rest[1])
    else { return nil }
    let date: CivilDate?
    if rest.count == 3 {
      guard rest[2].utf8.count == 4, let year = digits(rest[2]) else { return nil }
      date = CivilDate(year, month, day)
    } else {
      date = near(today, month, day, back)
    }
    if let weekday, date?.weekday != weekday { return nil }
    return date
  }

  private static func near(
    _ today: CivilDate, _ month: Int, _ day: Int, _ back: Int
  ) -> CivilDate? {
    let candidates = (today.year - 1...today.year + 4).compactMap { CivilDate($0, month, day) }
    return candidates.first { $0.dayNumber >= today.dayNumber - back }
  }
}
