/// What an answer changes.
public enum WalkDeed: Sendable {
  /// Nothing: it only moves on.
  case nothing
  /// A record is made.
  case add(any Record)
  /// A record of the session, or of the workbook, is changed.
  case replace(any Record)
  /// People came, or did not.
  case attend([Reference<Person>], present: Bool)
  /// People have a role.
  case assign(role: String, [Reference<Person>])
  /// A team works in a room.
  case room(team: ID, String)
  /// Something about the next meeting is settled.
  case next(NextMeeting)
  /// What was agreed is answered for.
  case review(Event, of: Entry)
}

/// What an answer means: what it changes, and where the walk goes on.
public struct WalkAnswer: Sendable {
  /// What it changes.
  public var deed: WalkDeed
  /// Where it was given.
  public let at: WalkAddress
  /// Where the walk goes on; nil at its end.
  public var next: WalkAddress?
  /// Whether that ends the turn in which it was given.
  public var endsTurn = false
  /// Whether that ends the step.
  public var endsStep = false
  /// Whether nothing is asked in the step, of anybody: then it is done once it was passed.
  public var asksNothing = false
  /// What was answered before, and is not the answer any more.
  public var before = ""
  /// What should be said about it.
  public var notices: [WalkNotice] = []

  /// Whether what was there already was left as it is.
  public var isKept = false

  /// Whether something was given.
  public var isGiven: Bool {
    if isKept { return true }
    if case .nothing = deed { return false }
    return true
  }

  /// The record that is for the user's own folder, and not for the workbook.
  public var own: (any Record)? {
    switch deed {
    case .add(let record), .replace(let record):
      return type(of: record).kind.isPrivate ? record : nil
    default: return nil
    }
  }
}

/// What should be said about an answer that was taken, as data.
public enum WalkNotice: Sendable, Equatable {
  /// The mark stayed in the text.
  case left(QuickLine.Mark)
  /// Steps that come before this one are pending.
  case early(step: String, after: [String])
  /// A bound of the guide does not hold.
  case limit(String)
  /// A round of steps has come to its end, and the next one begins.
  case round(number: Int, step: String)
  /// What the guide says of a role that was given.
  case role(RoleAdvice, title: String)
  /// What the guide says of a team that was formed.
  case team(TeamAdvice)
}
