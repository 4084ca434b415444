/// What hangs on the wall while people work: in large type, a sheet for each thing.
public struct WallChart: Sendable {
  /// What a sheet shows.
  public enum Sort: String, ChoiceValue, CaseIterable {
    case norms, comparison, contributions, phrases, agreements, synthesis

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .norms: "normas"
      case .comparison: "comparación"
      case .contributions: "aportes"
      case .phrases: "frases"
      case .agreements: "acuerdos"
      case .synthesis: "síntesis"
      }
    }

    /// What it lives on, before all else.
    var main: Kind {
      switch self {
      case .norms: Norm.kind
      case .comparison: Comparison.kind
      case .contributions: Proposal.kind
      case .phrases: Phrase.kind
      case .agreements: Agreement.kind
      case .synthesis: Conclusion.kind
      }
    }

    var title: String {
      switch self {
      case .norms: "Nuestras normas"
      case .comparison: "En qué nos parecemos y en qué no"
      case .contributions: "Aportes"
      case .phrases: "Lo que no debe faltar"
      case .agreements: "Acuerdos"
      case .synthesis: "Síntesis"
      }
    }
  }

  static let paper = Paper(
    "pliego", "Pliegos", about: .session,
    summary:
      "hojas para pegar a la vista: normas, comparación, aportes, frases, acuerdos, síntesis",
    formats: [.docx, .html, .md, .txt, .json]
  ) { composer throws(PaperProblem) in
    let sorts = composer.scope.chart.map { [$0] } ?? Sort.allCases
    let sheets = sorts.map { WallChart(composer: composer, sort: $0).sheet }
      .filter { !$0.isEmpty }
    guard !sheets.isEmpty else {
      throw .nothingToSay(
        paper: composer.scope.chart.map { "el pliego de \($0.spanish)" } ?? "los pliegos",
        session: composer.sessionName, from: sorts.map(\.main))
    }
    var document = composer.document(
      "Pliegos", Array(sheets.joined(separator: [Block.pageBreak])))
    document.blocks.removeFirst()
    document.layout = .wall
    return document
  }

  let composer: Composer
  let sort: Sort

  private func list(_ entries: [Entry]) -> [Block] {
    entries.isEmpty ? [] : [.list(entries.map(composer.lines.text))]
  }

  /// The sheet; empty where there is nothing to show.
  private var sheet: [Block] {
    let body: [Block] =
      switch sort {
      case .norms: list(composer.entries(of: Norm.self))
      case .comparison: comparisons
      case .contributions: contributions
      case .phrases: list(composer.entries(of: Phrase.self))
      case .agreements: agreements
      case .synthesis: list(composer.entries(of: Conclusion.self))
      }
    return body.isEmpty ? [] : [.heading(1, sort.title)] + body
  }

  /// Similarities, coincidences, differences; what was brought together stands for its parts.
  private var comparisons: [Block] {
    let all = KindPages.whole(composer.entries(of: Comparison.self))
    let sorts: [Comparison.Relation?] = Comparison.Relation.allCases.map { $0 } + [nil]
    return sorts.flatMap { type -> [Block] in
      let own = all.filter { ($0.record as? Comparison)?.type == type }
      let heading = type.map { [Block.heading(2, $0.plural.capitalizedFirst)] } ?? []
      return own.isEmpty ? [] : heading + list(own)
    }
  }

  private var contributions: [Block] {
    list(
      composer.entries { entry in
        entry.record is Proposal || (entry.record as? Question)?.type == .contribution
      })
  }

  private var agreements: [Block] {
    let rows = composer.entries(of: Agreement.self).map { entry in
      let who = Search.people(entry, composer.directory)
      let due = composer.lines.due(entry)
      let told = [who, due].filter { !$0.isEmpty }.joined(separator: ", ")
      return composer.lines.text(entry) + (told.isEmpty ? "" : " — \(told)")
    }
    return rows.isEmpty ? [] : [.list(rows)]
  }
}
