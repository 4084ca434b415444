import SessionKit

/// What of the walk stands on the screen already, and need not be said again.
struct WalkSeen {
  private var section = ""
  private var activity = ""
  private var step = ""
  private var who: String?
  private var kind = ""
  private var toldOfTurns = ""
  /// Whether something was asked that completes a record.
  private(set) var hasAskedMore = false
  /// The questions of the step, as they were put to everybody and to each.
  private var asked: Set<String> = []

  /// Whether a prompt belongs to another activity, step or turn than the one before.
  func isNewSection(_ prompt: WalkPrompt) -> Bool { section != prompt.stop.section }
  func isNewActivity(_ prompt: WalkPrompt) -> Bool { activity != prompt.stop.activity.id }
  func isNewStep(_ prompt: WalkPrompt) -> Bool { step != prompt.address.step }
  func isNewTurn(_ prompt: WalkPrompt) -> Bool { isNewStep(prompt) || who != prompt.address.who }

  /// Whether it has been said in this activity how to go through many turns.
  func hasToldOfTurns(_ prompt: WalkPrompt) -> Bool { toldOfTurns == prompt.stop.activity.id }

  /// Whether such a question was explained in this step, to anybody.
  func hasAsked(_ prompt: WalkPrompt) -> Bool { asked.contains(Self.key(prompt)) }

  /// Whether a question was asked in this step, of those whose turn it is.
  func hasAskedThem(_ prompt: WalkPrompt) -> Bool {
    asked.contains(Self.key(prompt, who: prompt.address.who))
  }

  /// Whether what completes a record is not about the one that was spoken of last.
  func isOtherRecord(_ prompt: WalkPrompt) -> Bool {
    isNewTurn(prompt) || kind != prompt.address.kind
  }

  /// A prompt has been shown.
  mutating func show(_ prompt: WalkPrompt) {
    if isNewStep(prompt) { asked = [] }
    (section, activity) = (prompt.stop.section, prompt.stop.activity.id)
    (step, who, kind) = (prompt.address.step, prompt.address.who, prompt.address.kind)
    if !prompt.about.isEmpty { hasAskedMore = true }
    asked.formUnion([Self.key(prompt), Self.key(prompt, who: prompt.address.who)])
    if prompt.turn.count > 1 { toldOfTurns = activity }
  }

  /// The walk goes somewhere else: the step is shown again, even if it is the same.
  mutating func leaveStep() {
    step = ""
    asked = []
  }

  /// Something else has been shown for a while: the whole heading is shown again.
  mutating func leaveActivity() {
    leaveStep()
    (section, activity) = ("", "")
  }

  /// What was explained of a question: the same example, the same choices.
  private static func key(_ prompt: WalkPrompt) -> String {
    ([prompt.address.kind, prompt.example] + prompt.choices.map(\.id)).joined(separator: "/")
  }

  private static func key(_ prompt: WalkPrompt, who: String) -> String {
    "\(who)/\(prompt.address.kind)/\(prompt.address.field)"
  }
}
