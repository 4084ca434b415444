import SpanishText

/// The lines of a guide from which a field of a record is chosen.
public struct GuideChoices: Sendable {
  /// The lines.
  public let items: [GuideItemText]

  /// The list for a field of a kind: the one that the step names, else that of the first step that
  /// makes such records, else the list that usually goes with the field.
  public init?(_ guide: Guide, kind: String, field: String, step: GuideStep?) {
    let named =
      step.flatMap { $0.choices.isEmpty ? nil : $0.choices }
      ?? guide.steps.first { $0.records.contains(kind) && !$0.choices.isEmpty }?.choices
    self.init(guide, field: field, named: named)
  }

  /// The list that is named, else the one that usually goes with a field.
  init?(_ guide: Guide, field: String, named: String?) {
    let usual = [
      "gap": "gaps", "row": "sheet", "item": "selfEvaluation", "axis": "axes",
      "conditions": "conditions",
    ][field]
    guard
      let items = (named ?? usual).flatMap({ guide.list($0) }) ?? usual.flatMap({ guide.list($0) })
    else { return nil }
    self.items = items
  }

  /// The line that a person means: by its id, its number, or a part of its words.
  public func item(for text: String) throws(InputProblem) -> GuideItemText {
    let folded = Folding.fold(trim(text))
    if let exact = items.first(where: { Folding.fold($0.id) == folded }) { return exact }
    if let number = Int(folded), items.indices.contains(number - 1) { return items[number - 1] }
    let alike = items.filter { Folding.fold($0.text).contains(folded) }
    if alike.count == 1, folded.count > 2 { return alike[0] }
    throw .notAChoice(
      text, items.map { ChoiceWords(value: $0.id, spanish: "\($0.id) (\($0.text))", aliases: []) },
      suggestion: nil)
  }
}
