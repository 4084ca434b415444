/// What a session still owes to one of the products of its guide.
public struct ProductState: Sendable {
  /// The product.
  public let product: GuideProduct
  /// What it needs and nobody has recorded, in the guide's words.
  public let missing: [String]

  /// Whether nothing is missing, as far as that can be told.
  public var isComplete: Bool { missing.isEmpty }

  /// The products of a session, in the order of its guide.
  public static func all(_ plan: WalkPlan, _ session: Session, _ workbook: Workbook) -> [Self] {
    let meeting = plan.guide.meeting(of: session.card)
    return plan.guide.products.filter { meeting?.products.contains($0.id) ?? true }.map {
      ProductState($0, plan, session, workbook)
    }
  }

  private init(
    _ product: GuideProduct, _ plan: WalkPlan, _ session: Session, _ workbook: Workbook
  ) {
    self.product = product
    let steps = plan.guide.steps.filter { $0.products.contains(product.id) }
    let origins = Set(steps.flatMap { [$0.id] + WalkSlots.origins(of: $0, in: plan.guide) })
    let isOver = steps.allSatisfy { session.steps[$0.id]?.state == .paper }
    let records = session.records.all.filter {
      origins.contains($0.head.step) || $0.head.step.isEmpty
    }
    missing =
      isOver && !steps.isEmpty
      ? []
      : product.needs.filter { need in
        guard let type = Kinds.named(need.kind) else { return false }
        switch type.kind.home {
        case .person, .adviser:
          return !steps.contains { session.steps[$0.id]?.given ?? false }
        case .workbook: return !Self.holds(workbook.records.all, type, need.field)
        case .session: return !Self.holds(records, type, need.field)
        }
      }.map { plan.guide.say($0.text) }
  }

  private static func holds(
    _ records: [any Record], _ type: any Record.Type, _ field: String
  ) -> Bool {
    records.contains { record in
      Swift.type(of: record).kind == type.kind && (field.isEmpty || record.has(field))
    }
  }
}

extension Record {
  /// Whether a field of it is filled; a group of fields, whether one of them is.
  func has(_ key: String) -> Bool {
    Self.fields.contains { ($0.key == key || $0.key.hasPrefix(key + ".")) && !$0.isEmpty(in: self) }
  }
}
