import CommandLineKit
import Platform
import SessionKit
import SpanishText

/// `cte exportar todo`: all the papers of a session, in a folder.
struct ExportAll {
  private let desk: PaperDesk
  private let composer: Composer

  init(_ desk: PaperDesk) throws {
    self.desk = desk
    composer = try desk.composer(.session, withOwn: false)
  }

  private var run: Run { desk.run }

  /// A paper that goes into files.
  private struct Planned {
    let paper: Paper
    let composer: Composer
    let files: [File]
  }

  /// One of them.
  private struct File {
    let format: DocumentFormat
    let path: String
  }

  /// What was written.
  private struct Written {
    let paper: Paper
    let file: File
    let document: Document
  }

  func carryOut() throws -> ExitCode {
    let planned = try self.planned()
    let folder = Path.join(run.context.currentFolder, place)
    do { try FileSystem.makeFolder(folder) } catch {
      throw UsageProblem.cannotWrite(SystemError(error.reason, code: error.code, path: place))
    }
    var written: [Written] = []
    var progress = ExportProgress(total: planned.reduce(0) { $0 + $1.files.count }, run: run)
    for one in planned {
      let document = try composed(one)
      for file in one.files {
        // So is a calendar without a day.
        if let document, let bytes = try? desk.render(document, file.format) {
          try OutputFile.write(
            bytes, to: Path.join(run.context.currentFolder, file.path), shown: file.path,
            force: run.arguments.flag(CommonOptions.force))
          written.append(Written(paper: one.paper, file: file, document: document))
        }
        try progress.advance()
      }
    }
    try report(written)
    return try run.report(desk.book.problems)
  }

  /// A paper of which there is nothing to say is left out.
  private func composed(_ one: Planned) throws -> Document? {
    do { return try desk.document(one.paper, one.composer) } catch is PaperProblem { return nil }
  }

  // MARK: - What is made

  private var place: String {
    run.arguments.value(PaperOptions.output)?.text
      ?? composer.scope.sessions.first.map { "papeles-" + PaperDesk.name(of: $0) } ?? "papeles"
  }

  /// Every paper in every format that is wanted; a file that exists is told before anything is
  /// written.
  private func planned() throws -> [Planned] {
    let wanted = run.arguments.values(PaperOptions.format).map(\.text)
    let papers =
      Papers.all.filter(\.goesWithSession) + (composer.heldSession.map(Papers.products) ?? [])
    var taken: Set<String> = []
    let planned = papers.flatMap { paper in
      paper.shares(of: composer).map { share in
        let files = Self.formats(of: paper, wanted).map { format in
          let name = desk.fileName(paper, share.composer, share: share.name, format)
          return File(format: format, path: Path.join(place, Self.free(name, &taken)))
        }
        return Planned(paper: paper, composer: share.composer, files: files)
      }
    }
    guard !run.arguments.flag(CommonOptions.force) else { return planned }
    for file in planned.flatMap(\.files) {
      let full = Path.join(run.context.currentFolder, file.path)
      if (try? FileSystem.status(of: full)) ?? nil != nil {
        throw UsageProblem.fileExists(file.path)
      }
    }
    return planned
  }

  private static func formats(of paper: Paper, _ wanted: [String]) -> [DocumentFormat] {
    wanted.isEmpty ? paper.handed : paper.formats.filter { wanted.contains($0.rawValue) }
  }

  /// Two people may have the same name: the second file gets a number.
  private static func free(_ name: String, _ taken: inout Set<String>) -> String {
    var free = name
    var number = 2
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    while !taken.insert(free).inserted {
      free = name[..<dot] + "-\(number)" + name[dot...]
      number += 1
    }
    return free
  }

  // MARK: - What is said

  private func report(_ written: [Written]) throws {
    if run.isJSON {
      try run.print(
        .array(written.map { PaperList.view($0.paper, $0.file.path, $0.file.format, $0.document) }))
    } else {
      for one in written { try run.print(one.file.path) }
    }
    let count = written.count
    try run.say(
      "\(count == 1 ? "Se guardó 1 papel" : "Se guardaron \(count) papeles") en «\(place)».")
    for one in written {
      for remark in one.document.remarks {
        try run.say("\(Path.name(of: one.file.path)): \(remark)")
      }
    }
    try desk.warnOfInitials()
  }
}
