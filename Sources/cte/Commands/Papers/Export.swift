import CommandLineKit
import Platform
import SessionKit

/// One paper, on the screen or in a file.
struct Export {
  let desk: PaperDesk
  let paper: Paper

  private var run: Run { desk.run }

  func carryOut() throws -> ExitCode {
    let format = try format()
    let composer = try desk.composer(paper.subject, withOwn: true)
    let document = try desk.document(paper, composer)
    let bytes = try desk.render(document, format)
    let output = run.arguments.value(PaperOptions.output)?.text
    if output != nil || !format.isText {
      let name = desk.fileName(paper, composer, share: "", format)
      try save(bytes, as: place(output, name), format, document)
    } else {
      try run.context.write(String(decoding: bytes, as: UTF8.self), .output)
    }
    for remark in document.remarks { try run.say(remark) }
    try desk.warnOfInitials()
    return try run.report(desk.book.problems)
  }

  // MARK: - In which format

  /// What the option says, else the end of the file's name, else Markdown.
  private func format() throws -> DocumentFormat {
    let words = run.arguments.values(PaperOptions.format).map(\.text)
    guard words.count < 2 else {
      throw UsageProblem.contradiction(
        "un papel sale en un formato a la vez. Para varios: cte exportar todo")
    }
    if let word = words.first { return try paper.format(named: word) }
    let output = run.arguments.value(PaperOptions.output)?.text
    if let output, !isFolder(output), let ending = Self.ending(of: output) {
      return try paper.format(named: ending)
    }
    return run.isJSON && !run.arguments.has(PaperOptions.output) ? .json : .md
  }

  /// The end of a file's name, in small letters.
  private static func ending(of output: String) -> String? {
    let name = Path.name(of: output)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }

  // MARK: - Where to

  /// The file that is meant: in a folder that is there, under a name of its own.
  private func place(_ output: String?, _ name: String) -> String {
    guard let output else { return name }
    return isFolder(output) ? Path.join(output, name) : output
  }

  private func isFolder(_ output: String) -> Bool {
    WorkbookFolder.isFolder(Path.join(run.context.currentFolder, output))
  }

  private func save(
    _ bytes: [UInt8], as shown: String, _ format: DocumentFormat, _ document: Document
  ) throws {
    try OutputFile.write(
      bytes, to: Path.join(run.context.currentFolder, shown), shown: shown,
      force: run.arguments.flag(CommonOptions.force))
    if run.isJSON {
      try run.print(PaperList.view(paper, shown, format, document))
    }
    try run.say("Guardado en \(shown): \(document.title).")
  }
}

extension Paper {
  /// One of its formats, from a word for it.
  func format(named word: String) throws -> DocumentFormat {
    let format = DocumentFormat.allCases.first { $0.rawValue == word || $0.aliases.contains(word) }
    guard let format, formats.contains(format) else {
      throw UsageProblem.unknownFormat(
        word, available: DocumentFormat.allCases.filter(formats.contains).map(\.rawValue))
    }
    return format
  }
}
