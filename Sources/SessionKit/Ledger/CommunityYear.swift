import SpanishText

/// How many meetings a community has held in its year, and what they still owe.
public struct CommunityYear: Sendable {
  /// The meetings that were held, by their days.
  public let held: [SessionFile]
  /// How many its guide asks for, at the least.
  public let least: Int
  /// Those of its guide that were not.
  public let unheld: [Meeting]
  /// The meetings of which nobody has written a report.
  public let unreported: [SessionFile]

  /// The kinds that a book has to be read with.
  public static var selection: Selection { Selection(kinds: [Report.kind.name]) }

  /// Looks for the meetings of the same community, guide and year; nil where a session is no
  /// community's year, or its guide says nothing of meetings.
  public init?(_ file: SessionFile, _ guide: Guide, in book: Book) {
    let limits = guide.steps.flatMap(\.limits)
    guard guide.card.kind == .community, guide.meeting(of: file.card) == nil,
      let least = limits.first(where: { $0.of == "meetings" && $0.per == .year })?.min
    else { return nil }
    self.least = least
    let held = book.sessions.meetings(besides: file)
    self.held = held
    unheld = guide.card.meetings.filter { meeting in
      !held.contains { $0.card.meeting == meeting.id }
    }
    unreported = held.filter { meeting in
      !book.entries(of: meeting.id).contains { $0.record is Report }
    }
  }

  /// How many are still to be held.
  public var missing: Int { max(0, least - held.count) }
}

extension [SessionFile] {
  /// The meetings that a session's community has held in the same year, by their days; where no
  /// community is named, those of the same schools.
  func meetings(besides file: SessionFile) -> [SessionFile] {
    let community = Folding.fold(file.card.community)
    return filter { other in
      other.id != file.id && other.card.guide == file.card.guide && !other.card.meeting.isEmpty
        && other.state != .planned && other.card.cycle == file.card.cycle
        && Folding.fold(other.card.community) == community
        && (!community.isEmpty || other.sharesSchool(with: file.card))
    }.sorted { ($0.card.date ?? .epoch, $0.id.text) < ($1.card.date ?? .epoch, $1.id.text) }
  }

  /// The meetings of the year that a session is; none of one that is a meeting itself.
  func meetings(of file: SessionFile) -> [SessionFile] {
    file.isLong ? meetings(besides: file) : []
  }

  /// Those of them that were held before it; for the year itself, all; for an adviser's term, the
  /// sessions of the schools that are accompanied.
  func meetings(before file: SessionFile) -> [SessionFile] {
    guard file.isLong, file.card.adviser != nil else {
      return meetings(besides: file).filter { file.isLong || $0.isBefore(file) }
    }
    return filter { other in
      !other.isLong && other.state != .planned && file.isBefore(other)
        && other.sharesSchool(with: file.card)
    }
  }
}

extension Session {
  /// The same with what the meetings of its year recorded, and the steps that were gone through
  /// there.
  func joined(_ meetings: [Session]) -> Session {
    meetings.reduce(into: self) { $0.join($1) }
  }

  private mutating func join(_ meeting: Session) {
    for record in meeting.records.all { records.put(record) }
    for (step, mark) in meeting.steps {
      switch steps[step]?.outcome {
      // What one meeting left out, a later one may have done.
      case nil, .skipped: if mark.isOver || steps[step] == nil { steps[step] = mark }
      case .done, .paper: break
      }
    }
  }
}
