/// What a session still owes to one of the products of its guide.
public struct ProductState: Sendable {
  /// Something that a product needs and nobody has recorded.
  public struct Lack: Sendable {
    /// What is needed, in the guide's words.
    public let text: String
    /// The kind of record in which it would be found.
    public let kind: Kind
    /// The field of that kind; empty when any such record will do.
    public let field: String
    /// The step that asks for it, if one does.
    public let step: GuideStep?
    /// A record of the kind that has everything but the field.
    public let record: ID?
  }

  /// The product.
  public let product: GuideProduct
  /// What it needs and nobody has recorded.
  public let lacks: [Lack]

  /// The same in the guide's words.
  public var missing: [String] { lacks.map(\.text) }

  /// Whether nothing is missing, as far as that can be told.
  public var isComplete: Bool { lacks.isEmpty }

  /// The products of a session, in the order of its guide.
  public static func all(
    _ plan: WalkPlan, _ session: Session, _ workbook: Workbook, own: [any Record] = []
  ) -> [Self] {
    plan.guide.products(of: session.card).map {
      ProductState($0, plan, session, workbook, own: own)
    }
  }

  /// One product, whether it is asked of the session or only has to do with it; what somebody keeps
  /// to themselves is known to nobody else.
  public init(
    _ product: GuideProduct, _ plan: WalkPlan, _ session: Session, _ workbook: Workbook,
    own: [any Record] = []
  ) {
    self.product = product
    let steps = plan.guide.steps(of: product)
    let origins = Set(steps.flatMap { [$0.id] + WalkSlots.origins(of: $0, in: plan.guide) })
    let isOver = steps.allSatisfy { session.steps[$0.id]?.outcome == .paper }
    let records = session.records.all.filter {
      origins.contains($0.head.step) || $0.isLoose(for: steps)
    }
    guard !isOver || steps.isEmpty else {
      lacks = []
      return
    }
    lacks = product.needs.compactMap { need in
      // What earlier meetings recorded is not this one's to record.
      guard !need.earlier, let type = Kinds.named(need.kind) else { return nil }
      let asking = Self.step(for: need, among: steps)
      var found: [any Record] = []
      switch type.kind.home {
      case .person, .adviser:
        // Of others, whether they wrote something for themselves is all that can be told.
        if steps.contains(where: { session.steps[$0.id]?.given ?? false }) { return nil }
        found = own.filter { record in
          Swift.type(of: record).kind == type.kind
            && record.head.session.map { $0 == session.card.id } ?? true
        }
      case .workbook: found = workbook.records.all.filter { Swift.type(of: $0).kind == type.kind }
      case .session: found = records.filter { Swift.type(of: $0).kind == type.kind }
      }
      if found.contains(where: { need.field.isEmpty || $0.has(need.field) }) { return nil }
      return Lack(
        text: plan.guide.say(need.text), kind: type.kind, field: need.field, step: asking,
        record: found.first?.head.id)
    }
  }

  /// The step in which something is asked for: one that names the field, else one of the kind.
  private static func step(for need: ProductNeed, among steps: [GuideStep]) -> GuideStep? {
    let asking = steps.filter { $0.records.contains(need.kind) }
    if let named = asking.first(where: { $0.id == need.step }) { return named }
    return asking.first { $0.fields[need.kind]?.contains(need.field) ?? false } ?? asking.first
  }
}

extension Guide {
  /// The steps that yield a product, or record something that it needs, in their order.
  func steps(of product: GuideProduct) -> [GuideStep] {
    steps.filter { step in
      step.products.contains(product.id) || product.needs.contains { $0.step == step.id }
    }
  }
}

extension Answer {
  /// Whether some of the steps ask its question.
  func isAsked(in steps: [GuideStep]) -> Bool {
    guard let dot = question.lastIndex(of: ".") else { return false }
    let group = String(question[..<dot])
    return steps.contains { $0.questions.contains(group) }
  }
}

extension Record {
  /// Whether it was written down in no step and may belong to some: an answer, only where its
  /// question is asked.
  func isLoose(for steps: [GuideStep]) -> Bool {
    guard head.step.isEmpty else { return false }
    guard let answer = self as? Answer, answer.question.contains(".") else { return true }
    return answer.isAsked(in: steps)
  }

  /// Whether a field of it is filled; a group of fields, whether one of them is.
  func has(_ key: String) -> Bool {
    Self.fields.contains { ($0.key == key || $0.key.hasPrefix(key + ".")) && !$0.isEmpty(in: self) }
  }
}
