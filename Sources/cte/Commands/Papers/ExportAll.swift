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
    composer = try desk.composer(.session)
  }

  private var run: Run { desk.run }

  /// A paper that goes into a file.
  private struct Planned {
    let paper: Paper
    let composer: Composer
    let format: DocumentFormat
    let path: String
  }

  func carryOut() throws -> ExitCode {
    let planned = try self.planned()
    let folder = Path.join(run.context.currentFolder, place)
    do { try FileSystem.makeFolder(folder) } catch {
      throw UsageProblem.cannotWrite(SystemError(error.reason, code: error.code, path: place))
    }
    var written: [(Planned, Document)] = []
    var progress = Progress(total: planned.count, run: run)
    for one in planned {
      guard let document = try composed(one) else { continue }
      try OutputFile.write(
        one.format.render(document), to: Path.join(run.context.currentFolder, one.path),
        shown: one.path, force: run.arguments.flag(CommonOptions.force))
      written.append((one, document))
      try progress.advance()
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
    let papers = Papers.all + (composer.heldSession.map(Papers.products) ?? [])
    var taken: Set<String> = []
    let planned = papers.flatMap { paper in
      paper.shares(of: composer).flatMap { share in
        Self.formats(of: paper, wanted).map { format in
          let name = desk.fileName(paper, share.composer, share: share.name, format)
          return Planned(
            paper: paper, composer: share.composer, format: format,
            path: Path.join(place, Self.free(name, &taken)))
        }
      }
    }
    guard !run.arguments.flag(CommonOptions.force) else { return planned }
    for one in planned {
      let full = Path.join(run.context.currentFolder, one.path)
      if (try? FileSystem.status(of: full)) ?? nil != nil {
        throw UsageProblem.fileExists(one.path)
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

  private func report(_ written: [(Planned, Document)]) throws {
    if run.isJSON {
      try run.print(
        .array(written.map { PaperList.view($0.paper, $0.path, $0.format, $1) }))
    } else {
      for (one, _) in written { try run.print(one.path) }
    }
    let count = written.count
    try run.say(
      "\(count == 1 ? "Se guardó 1 papel" : "Se guardaron \(count) papeles") en «\(place)».")
    for (one, document) in written {
      for remark in document.remarks { try run.say("\(Path.name(of: one.path)): \(remark)") }
    }
    try desk.warnOfInitials()
  }
}

/// How far a long work has come, said from time to time where somebody watches.
struct Progress {
  private let total: Int
  private let run: Run
  private var done = 0
  private var last: Int

  init(total: Int, run: Run) {
    self.total = total
    self.run = run
    last = run.context.clock().now
  }

  /// A moment, in milliseconds.
  private static let moment = 1000

  mutating func advance() throws {
    done += 1
    let now = run.context.clock().now
    guard run.context.screen.messagesAreTerminal, now - last >= Self.moment, done < total else {
      return
    }
    last = now
    try run.say("Van \(done) de \(total)…")
  }
}
