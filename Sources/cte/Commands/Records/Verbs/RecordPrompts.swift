import CommandLineKit
import SessionKit
import SpanishText

/// `cte bitácora-personal consignas`: the questions of the guide that help to write.
struct RecordPrompts<Kept: Record> {
  private static var moment: Option {
    .value(
      "moment", "momento", placeholder: "MOMENTO",
      kind: .choice(FieldOptions.choices(Phase.words)), summary: "Solo las de ese momento",
      example: "--momento después")
  }
  private static var guide: Option {
    .value(
      "guide", "guía", placeholder: "GUÍA", kind: .reference("guide"),
      summary: "De esa guía; sin ella, de la primera que las trae",
      example: "--guía \(GuideLibrary.standard)")
  }

  static var command: Command<Action> {
    let kind = Kept.kind
    return Command(
      Name("prompts", "consignas"), summary: "Las preguntas que ayudan a escribir",
      options: [moment, guide],
      examples: [
        Example("cte \(kind.noun) consignas --momento después", "las de después de la reunión")
      ], action: { try RecordPrompts(run: $0).carryOut() })
  }

  let run: Run

  private func carryOut() throws -> ExitCode {
    let moment = run.arguments.value(Self.moment).flatMap { Phase(rawValue: $0.text) }
    let prompts = try prompts().filter { moment == nil || $0.moment == moment }
    if run.isJSON {
      try run.print(
        .array(
          prompts.map { prompt in
            .object([
              ("id", .string(prompt.id)), ("moment", .string(prompt.moment?.rawValue)),
              ("text", .string(prompt.text)),
            ])
          }))
      return .done
    }
    guard !prompts.isEmpty else {
      try run.say("La guía no trae consignas para eso.")
      return .done
    }
    var last: Phase?
    for prompt in prompts {
      if prompt.moment != last, let moment = prompt.moment {
        try run.print(run.style.bold(moment.spanish.capitalizedFirst))
        last = moment
      }
      for line in Wrapping.wrap(
        "\(prompt.id)  \(prompt.text)", width: run.width, indent: 2)
      {
        try run.print(line)
      }
    }
    return .done
  }

  /// Those of the guide that was named, else of the first that has any.
  private func prompts() throws -> [GuidePrompt] {
    let shelf = try run.guides()
    if let name = run.arguments.value(Self.guide)?.text {
      return try run.guide(name, on: shelf).guide.prompts(for: Kept.kind)
    }
    for card in shelf.cards {
      let prompts = try shelf.guide(card.id)?.prompts(for: Kept.kind) ?? []
      if !prompts.isEmpty { return prompts }
    }
    return []
  }
}
