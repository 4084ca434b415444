import CommandLineKit
import SessionKit

/// `cte propuesta observar`: what was seen of an experience that was shown.
struct ProposalObserve {
  static let reference = RecordCommands.reference(Proposal.kind)
  static let text = Operand(
    "text", placeholder: "TEXTO", isPhrase: true, summary: "Qué se observó")

  static let command = Command<Action>(
    Name("observe", "observar"), summary: "Anota lo observado de una experiencia de sala",
    discussion: "Solo de las que se marcaron para observarse en una sesión (--observar-en).",
    operands: [reference, text], options: EvidenceOptions.all + [CommonOptions.session],
    examples: [
      Example("cte propuesta observar bcd \"Eligieron solos su cuento\"", "en la sesión en curso")
    ], action: { try ProposalObserve(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    var event = Event()
    event.status = .met
    event.note = run.phrase(Self.text)
    guard !event.note.isEmpty else { throw Lack.observation }
    let text = run.arguments.operand(Self.reference)?.text ?? ""
    _ = try run.answer(Proposal.self, text, event)
    try run.say("Quedó anotado lo observado.")
    return .done
  }
}
