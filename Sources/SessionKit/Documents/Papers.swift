import SpanishText

/// The table of all papers: a new one is one file, and one line here.
public enum Papers {
  /// Those that every session or book has, in the order in which help lists them.
  public static let all: [Paper] = [
    MeetingNotice.paper, AgendaSheet.paper, AttendanceList.paper, Acta.paper, book,
    Register.agreements, Register.commitments, CommitmentLetter.paper, handover,
    WallChart.paper, Presentation.paper, ZoneNote.paper, ZoneReport.paper, CalendarSheet.paper,
    GuideSheet.paper,
    MeetingReport.paper, MeetingReport.book, StoryBook.paper,
  ]

  /// The book of a school.
  public static let book = Bitacora.paper

  /// What a team agreed on, for directors.
  public static let handover = HandoverLetter.paper

  /// The papers of the products to which a session contributes.
  public static func products(of held: HeldSession) -> [Paper] {
    held.products.map { product($0, of: held) }
  }

  /// The paper of one of them.
  public static func product(_ product: GuideProduct, of held: HeldSession) -> Paper {
    ProductSheet.paper(product, of: held.guide)
  }

  /// A paper by its name, accents and case optional.
  public static func named(_ name: String) -> Paper? {
    let folded = Folding.fold(trim(name))
    return all.first { Folding.fold($0.name) == folded }
  }
}

extension Guide {
  /// The products of a session: those of its meeting, else all.
  public func products(of card: SessionCard) -> [GuideProduct] {
    guard let named = meeting(of: card)?.products else { return products }
    return products.filter { named.contains($0.id) }
  }
}
