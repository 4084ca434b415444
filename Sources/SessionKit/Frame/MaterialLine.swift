/// A material of the guide, and whether one of the schools has brought it.
public struct MaterialLine: Sendable {
  /// What is to be brought.
  public let material: Material
  /// By whom; nil where the session has no schools.
  public let school: ID?
  /// Whether it is there.
  public let brought: Bool
}

extension Session {
  /// What stands for the school where a session has none, or where all act together.
  public static let everybody = "*"

  /// The schools under which something is kept: those that take part; without any, those of which
  /// something is known.
  func schoolKeys(_ kept: some Sequence<String>) -> [String] {
    if !card.schools.isEmpty { return card.schools.map(\.id.text) }
    let known = Set(kept).sorted()
    return known.isEmpty ? [Self.everybody] : known
  }

  /// The materials of the guide, school by school.
  public func materialLines(_ guide: Guide) -> [MaterialLine] {
    let list = guide.materials(of: card)
    return schoolKeys(materials.values.flatMap(\.keys)).flatMap { school in
      list.map { material in
        MaterialLine(
          material: material, school: ID(school),
          brought: materials[material.id]?[school]?.brought ?? false)
      }
    }
  }
}

extension Guide {
  /// Finds a material of a session by its id, its number or words of its title.
  public func material(
    named text: String, of card: SessionCard
  ) throws(FrameProblem) -> Material {
    let list = materials(of: card)
    if let number = Int(text), let found = list.first(where: { $0.id == "M\(number)" }) {
      return found
    }
    return try Naming.find(
      text, among: list, kind: .material, id: \.id, title: { say($0.title) })
  }
}
