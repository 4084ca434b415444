import SpanishText

extension SessionFile {
  /// A session as candidates are listed.
  public struct Name: Sendable, Hashable {
    /// Its id.
    public let id: ID
    /// What people call it.
    public let words: String
  }

  var name: Name {
    let community = card.community.isEmpty ? "" : ", \(card.community)"
    return Name(id: id, words: card.shortName + community)
  }
}

/// Finds the session that people mean by an id, an ordinal, a day, or `actual`.
public struct SessionFinder: Sendable {
  /// What the session is wanted for.
  public enum Purpose: Sendable {
    case reading, writing
    /// For what can only be done to a closed session.
    case correcting
  }

  private let sessions: [SessionFile]
  private let today: CivilDate

  /// Looks among sessions in the order of their days.
  public init(_ sessions: [SessionFile], today: CivilDate) {
    self.sessions = sessions
    self.today = today
  }

  /// Finds one session; without words, the one that is on.
  public func find(
    _ text: String?, for purpose: Purpose
  ) throws(SessionProblem) -> SessionFile {
    guard let text, !trim(text).isEmpty else { return try actual(purpose) }
    let folded = Folding.fold(trim(text))
    switch folded {
    case "actual", "current": return try actual(purpose)
    case "anterior", "previous": return try neighbour(text, -1)
    case "siguiente", "next": return try neighbour(text, 1)
    default: break
    }
    if let session = sessions.first(where: { $0.id.text == folded }) { return session }
    if let found = byOrdinal(folded, purpose) { return try only(found, text) }
    if let date = CivilDate(spanish: folded, today: today) {
      return try only(sessions.filter { $0.card.date == date }, text)
    }
    guard folded.utf8.count >= ID.shortest, ID.couldBegin(folded) else {
      throw .none(text: text, suggestion: suggestion(folded))
    }
    return try only(sessions.filter { $0.id.text.hasPrefix(folded) }, text)
  }

  private func only(
    _ found: [SessionFile], _ text: String
  ) throws(SessionProblem) -> SessionFile {
    guard let first = found.first else {
      throw .none(text: text, suggestion: suggestion(Folding.fold(text)))
    }
    guard found.count == 1 else { throw .several(text: text, candidates: found.map(\.name)) }
    return first
  }

  private func suggestion(_ text: String) -> String? {
    let words = CalendarWords.ordinals + ["actual", "anterior", "siguiente"]
    return words.contains { Folding.fold($0) == text }
      ? nil : Similarity.closest(to: text, among: words)
  }

  // MARK: - The one that is on

  private func actual(_ purpose: Purpose) throws(SessionProblem) -> SessionFile {
    guard !sessions.isEmpty else { throw .noneAtAll }
    let short = sessions.filter { !$0.isLong }
    let session = try actual(among: short, purpose)
    if let session { return session }
    if let session = try actual(among: sessions.filter(\.isLong), purpose) { return session }
    throw purpose == .correcting ? .noneClosed : .noneToWrite
  }

  private func actual(
    among sessions: [SessionFile], _ purpose: Purpose
  ) throws(SessionProblem) -> SessionFile? {
    if purpose == .correcting { return sessions.last { $0.state == .closed } }
    let planned = sessions.filter { $0.state == .planned }
    for found in [
      sessions.filter { $0.state == .running }, planned.filter { $0.card.date == today },
    ] where !found.isEmpty {
      return try only(found, "actual")
    }
    if planned.count == 1 { return planned[0] }
    guard purpose == .reading else { return nil }
    return sessions.last { $0.state == .closed } ?? planned.first
  }

  private func neighbour(_ text: String, _ step: Int) throws(SessionProblem) -> SessionFile {
    let actual = try actual(.reading)
    guard let place = sessions.firstIndex(of: actual), sessions.indices.contains(place + step)
    else { throw .none(text: text, suggestion: nil) }
    return sessions[place + step]
  }

  // MARK: - Ordinals

  /// `tercera`, `3`, `tercera intensiva`, `tercera 2017-2018`; nil when the words are no ordinal.
  private func byOrdinal(_ text: String, _ purpose: Purpose) -> [SessionFile]? {
    var words = text.split(separator: " ").map(String.init).filter { $0 != "sesion" && $0 != "la" }
    var type = SessionCard.Kind.ordinary
    var cycle: SchoolYear?
    words.removeAll { word in
      if let named = SessionCard.Kind.allCases.first(where: {
        $0.rawValue == word || $0.spanish == word
      }) {
        type = named
        return true
      }
      if word.utf8.count > 4, let named = SchoolYear(word) {
        cycle = named
        return true
      }
      return false
    }
    guard words.count == 1, let ordinal = CalendarWords.ordinal(words[0]) else { return nil }
    let found = sessions.filter {
      ($0.card.type ?? .ordinary) == type && $0.card.ordinal == ordinal
    }
    if let cycle { return found.filter { $0.card.cycle == cycle } }
    let current = found.filter { $0.card.cycle?.contains(today) ?? false }
    if !current.isEmpty || purpose == .writing { return current }
    // To read in, the latest school year that has such a session will do.
    let latest = found.compactMap(\.card.cycle).max()
    return found.filter { $0.card.cycle == latest }
  }
}
