import SpanishText

/// A text of one or several lines while it is being typed; it knows keys, but no terminal.
struct LineEditor: Sendable {
  /// What a key led to.
  enum Event: Sendable, Equatable {
    /// There may be something else to draw.
    case edited
    /// This is the answer.
    case accepted(String)
    /// Ctrl-C: the line is not wanted.
    case interrupted
    /// Ctrl-D on an empty line: there will be no more answers.
    case end
    /// There is more than one way to complete the word.
    case candidates([String])
    /// The line wants to stand alone on the screen.
    case clear
  }

  /// What was done last: some keys go on with what the key before them did.
  enum Deed: Sendable { case typing, killing, climbing, other }

  /// What an undo brings back.
  struct Snapshot: Sendable {
    let text: [Character]
    let cursor: Int
  }

  let prompt: String
  /// The width of the rows through which the arrows go up and down.
  var width: Int
  private let completion: LineCompletion.Source?

  var text: [Character] = []
  /// Before which character the cursor stands.
  var cursor = 0
  var killed: [Character] = []
  var deed = Deed.other
  /// The column that going up and down tries to keep.
  var goal = 0
  private var past: [Snapshot] = []
  /// The earlier answers, and last the one being typed; each keeps what was changed in it.
  private var pages: [[Character]]
  private var page: Int

  private static let longestPast = 500

  init(
    prompt: String = "", width: Int = 80, history: [String] = [],
    completion: LineCompletion.Source? = nil
  ) {
    self.prompt = prompt
    self.width = width
    self.completion = completion
    pages = history.map { Array(Self.clean($0)) } + [[]]
    page = pages.count - 1
  }

  /// The text without what could disturb the screen.
  static func clean(_ text: String) -> String {
    var lines = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" || scalar != "\n" || !wasReturn {
        lines.append(scalar == "\r" ? "\n" : scalar)
      }
      wasReturn = scalar == "\r"
    }
    return VisibleText.clean(String(lines), keepingNewlines: true)
  }

  /// Does what a key stands for.
  mutating func press(_ key: Key) -> Event {
    guard let command = LineCommand(key) else { return .edited }
    let before = deed
    deed = .other
    switch command {
    case .insert(let typed): type(typed, continuing: before == .typing)
    case .paste(let pasted):
      remember()
      replace(cursor..<cursor, with: Self.clean(pasted))
    case .newline:
      remember()
      replace(cursor..<cursor, with: "\n")
    case .accept: return accept()
    case .interrupt: return .interrupted
    case .complete: return complete()
    case .move(let motion): cursor = target(of: motion)
    case .up: climb(-1, continuing: before == .climbing)
    case .down: climb(1, continuing: before == .climbing)
    case .delete(let motion): delete(to: target(of: motion))
    case .kill(let motion): kill(motion, continuing: before == .killing)
    case .deleteOrEnd:
      if text.isEmpty { return .end }
      delete(to: target(of: .characterForward))
    case .transpose: transpose()
    case .yank:
      remember()
      replace(cursor..<cursor, with: String(killed))
    case .undo: undo()
    case .clearScreen: return .clear
    }
    return .edited
  }

  /// A backslash before the end asks for another line, as it does in a shell.
  private mutating func accept() -> Event {
    guard text.last == "\\", cursor == text.count else { return .accepted(String(text)) }
    remember()
    replace(cursor - 1..<cursor, with: "\n")
    return .edited
  }

  private mutating func complete() -> Event {
    guard let completion else { return .edited }
    let found = completion(String(text[..<cursor]))
    let common = Self.clean(found.commonStart)
    let start = max(0, cursor - max(0, found.replacing))
    let isLonger = common.count > cursor - start
    if found.candidates.count == 1 || isLonger, common != String(text[start..<cursor]) {
      remember()
      replace(start..<cursor, with: common)
      return .edited
    }
    return found.candidates.count > 1 ? .candidates(found.candidates) : .edited
  }

  // MARK: - Changing the text

  /// Replaces a part, and puts the cursor behind what is new.
  ///
  /// Accents and parts of an emoji can arrive one by one: what belongs together becomes one
  /// character with its neighbours.
  mutating func replace(_ range: Range<Int>, with new: String) {
    let lower = max(0, range.lowerBound - 1)
    let upper = min(text.count, range.upperBound + 1)
    let head = String(text[lower..<range.lowerBound]) + new
    let whole = Array(head + String(text[range.upperBound..<upper]))
    text.replaceSubrange(lower..<upper, with: whole)
    cursor = lower + min(head.count, whole.count)
  }

  private mutating func type(_ typed: String, continuing: Bool) {
    if !continuing || typed == " " { remember() }
    replace(cursor..<cursor, with: Self.clean(typed))
    deed = .typing
  }

  // MARK: - Undo

  /// Takes note of the text before it changes.
  mutating func remember() {
    past.append(Snapshot(text: text, cursor: cursor))
    if past.count > Self.longestPast { past.removeFirst() }
  }

  private mutating func undo() {
    guard let last = past.popLast() else { return }
    (text, cursor) = (last.text, last.cursor)
  }

  // MARK: - Up and down

  /// Goes through the rows of the text, and beyond them through the earlier answers.
  private mutating func climb(_ step: Int, continuing: Bool) {
    let view = LineView(prompt: prompt, text: text, cursor: cursor, width: width)
    if !continuing { goal = view.cursorColumn }
    let row = view.cursorRow + step
    if view.rows.indices.contains(row), !view.rows[row].isPrompt {
      cursor = view.index(row: row, column: goal, in: text)
      deed = .climbing
    } else if pages.indices.contains(page + step) {
      pages[page] = text
      page += step
      (text, cursor, past) = (pages[page], pages[page].count, [])
    } else {
      cursor = step < 0 ? 0 : text.count
    }
  }
}
