/// A rule of the workbook that a command would have broken; nothing was done.
public enum Refusal: Error, Sendable, Hashable {
  /// The session is closed: it takes errata, and what is missing, and can be reopened.
  case closed(session: String)
  /// A field of a closed session was filled already.
  case alreadyFilled(labels: [String], session: String)
  /// The session is closed already, or was never closed.
  case alreadyClosed(session: String)
  case notClosed(session: String)
  /// Nothing was recorded in the session that is to be closed.
  case nothingRecorded(session: String)
  /// A later session has taken up what was recorded.
  case reviewedLater(session: String, by: String)
  /// The record has a history: it can be cancelled, not taken away.
  case hasHistory(ID)
  /// Nobody asks what became of such a record, or of this one.
  case asksNothing(kind: String, id: ID?)
  /// Somebody has said what became of it.
  case answered(kind: String, id: ID?)
  /// A report cannot have been sent on a day that has not come.
  case sentInFuture(sent: String)
  /// The directors of some schools are not known.
  case noDirector(team: String, schools: [String])
  /// No comparison of anybody waits to be brought together with others.
  case nothingToConsolidate(session: String)
  /// Similarities and differences are not brought together in one.
  case mixedTypes
  /// Nothing was agreed on by a team.
  case nothingAgreed(team: String)
  /// A bound of the guide would not hold.
  case limit(String)
  /// A report cannot go out before there was a meeting.
  case sentBeforeMeeting(sent: String, met: String)
  /// Steps or products of the guide are missing.
  case unfinished(session: String, steps: [String], products: [String])
  /// Others speak of it.
  case inUse(name: String, by: [String])
}

/// Something without which a command means nothing.
public enum Lack: Error, Sendable, Hashable {
  /// A record without words.
  case text(kind: String)
  /// The reason for which a session is opened again.
  case reason
  /// Why something was not met.
  case note
  /// What was seen of something that was shown.
  case observation
  /// Who is using the workbook.
  case identity
  /// The person that the workbook does not know.
  case unknownIdentity(String)
  /// Several people of the workbook have that name.
  case sharedIdentity(String)
}

/// A session that was named and could not be found, as data.
public enum SessionProblem: Error, Sendable, Hashable {
  /// No session fits the words.
  case none(text: String, suggestion: String?)
  /// Several do.
  case several(text: String, candidates: [SessionFile.Name])
  /// There is no session to which a record could be added.
  case noneToWrite
  /// There is no closed session.
  case noneClosed
  /// There are no sessions.
  case noneAtAll
}

/// A record that was named and could not be found.
public enum RecordProblem: Error, Sendable, Hashable {
  /// No record has an id that begins so.
  case none(kind: String, text: String)
  /// Several do.
  case several(text: String, candidates: [Candidate])
  /// Nothing of what was meant is open.
  case nothingOpen

  /// A record that could have been meant.
  public struct Candidate: Sendable, Hashable {
    /// Its id.
    public let id: ID
    /// Its text.
    public let text: String
  }
}

extension Directory {
  /// The person who is using the workbook, or why nobody can tell who it is.
  public func writer(_ name: String) throws(Lack) -> ID {
    if let me { return me }
    if name.isEmpty { throw .identity }
    throw people(named: name).isEmpty ? .unknownIdentity(name) : .sharedIdentity(name)
  }
}
