import SpanishText

/// A role of the guide in a session: who has it, and who is still missing.
public struct RoleLine: Sendable {
  /// Its name within the guide.
  public let id: String
  /// What people call it.
  public let title: String
  /// What the guide says of it; nothing when it is not the guide's.
  public let role: GuideRole?
  /// Those who have it.
  public let people: [ID]
  /// How many are missing.
  public let missing: Int
  /// The schools in which somebody is missing, if each has its own.
  public let missingSchools: [ID]
}

extension Guide {
  /// The roles that every session can have, whatever its guide says.
  static let usualRoles = ["relator", "director"]

  /// What comes with a role: its own duties, and those of its longer form in the guide, which has
  /// a longer id and a longer title.
  public func duties(of id: String) -> [GuideRole.Duty] {
    guard let role = roles.first(where: { $0.id == id }) else { return [] }
    let longer = roles.filter { $0.id.hasPrefix(id + "-") && $0.title.hasPrefix(role.title) }
    return ([role] + longer).flatMap(\.duties)
  }

  /// The functions whose holders may have a role in a session; empty for anybody.
  func eligible(for role: GuideRole, in card: SessionCard) -> [String] {
    meeting(of: card)?.eligible[role.id] ?? role.eligible
  }
}

extension Session {
  /// The roles of the guide in its order, then those that were given besides.
  public func roleLines(_ guide: Guide?, _ directory: Directory) -> [RoleLine] {
    let own = guide?.roles ?? []
    let usual = own.isEmpty ? Guide.usualRoles : []
    let known = own.map(\.id) + usual
    let others = roles.keys.filter { !known.contains($0) }.sorted()
    return (known + others).map { id in
      let role = own.first { $0.id == id }
      let people = (roles[id] ?? [:]).keys.sortedInSpanish { directory.name(of: $0) ?? $0.text }
      let lack = role.map { gaps(in: $0, people, directory) } ?? (count: 0, schools: [])
      return RoleLine(
        id: id, title: guide?.say(role?.title ?? id.capitalizedFirst) ?? id.capitalizedFirst,
        role: role, people: people, missing: lack.count, missingSchools: lack.schools)
    }
  }

  private func gaps(
    in role: GuideRole, _ people: [ID], _ directory: Directory
  ) -> (count: Int, schools: [ID]) {
    let least = role.min ?? 0
    guard role.per == .school, !card.schools.isEmpty else {
      return (max(0, least - people.count), [])
    }
    let lacking = card.schools.map { school in
      let own = people.filter { directory.schools[$0]?.contains(school.id) ?? false }.count
      return (school.id, max(0, least - own))
    }.filter { $0.1 > 0 }
    return (lacking.map(\.1).reduce(0, +), lacking.map(\.0))
  }

  /// The name of a role in the guide, from what was typed; without a guide that has roles, any.
  public func roleKey(_ text: String, _ guide: Guide?) throws(FrameProblem) -> String {
    let folded = Folding.fold(trim(text))
    let own = guide?.roles ?? []
    if own.isEmpty { return folded }
    if !own.contains(where: { $0.id == folded }), Guide.usualRoles.contains(folded) {
      return folded
    }
    do {
      return try Naming.find(
        text, among: own, kind: .role, id: \.id, title: { guide?.say($0.title) ?? $0.title }
      ).id
    } catch {
      guard roles[folded] == nil else { return folded }
      throw error
    }
  }
}
