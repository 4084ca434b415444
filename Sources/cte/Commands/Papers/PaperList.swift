import CommandLineKit
import SessionKit

/// `cte exportar lista`: which papers there are, and in what formats.
struct PaperList {
  let run: Run

  func carryOut() throws -> ExitCode {
    let papers = Papers.all + products
    if run.isJSON {
      try run.print(.array(papers.map(Self.view)))
    } else {
      let listing = Listing(
        headings: ["Documento", "Qué es", "Formatos"],
        rows: papers.map { paper in
          [
            .init(paper.name), .init(paper.summary),
            .init(Self.formats(of: paper).joined(separator: " "), .dim),
          ]
        }, flexible: 1)
      try run.print(listing.render(width: run.width, style: run.style))
    }
    return .done
  }

  /// The products of the session that is on, where there is one.
  private var products: [Paper] {
    guard let desk = try? PaperDesk(run) else { return [] }
    return ((try? desk.heldSession(.session)) ?? nil).map(Papers.products) ?? []
  }

  private static func formats(of paper: Paper) -> [String] {
    DocumentFormat.allCases.filter(paper.formats.contains).map(\.rawValue)
  }

  private static func view(_ paper: Paper) -> JSON {
    .object([
      ("name", .string(paper.name)), ("title", .string(paper.title)),
      ("summary", .string(paper.summary)),
      ("formats", .array(formats(of: paper).map(JSON.string))),
    ])
  }

  /// What a program is told of a paper that went into a file.
  static func view(
    _ paper: Paper, _ path: String, _ format: DocumentFormat, _ document: Document
  ) -> JSON {
    .object([
      ("document", .string(paper.name)), ("title", .string(document.title)),
      ("format", .string(format.rawValue)), ("file", .string(path)),
    ])
  }
}
