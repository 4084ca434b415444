/// The paper or the slide on which a document stands, in twentieths of a point.
struct DocxSheet: Sendable {
  let width: Int
  let height: Int
  /// The room left free on every side.
  let margin: Int

  /// The sheet for a way of looking at a document.
  init(_ layout: Document.Layout) {
    switch layout {
    case .page: (width, height, margin) = (12_240, 15_840, 1134)
    case .slides: (width, height, margin) = (19_200, 10_800, 1134)
    case .wall: (width, height, margin) = (15_840, 12_240, 1134)
    }
  }

  /// How wide a line of text is.
  var textWidth: Int { width - 2 * margin }

  /// How high the text of a page is.
  var textHeight: Int { height - 2 * margin }
}
