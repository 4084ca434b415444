import Platform

/// What a close look at every file of a workbook finds.
public struct Examination: Sendable {
  /// How many files were read.
  public let files: Int
  /// What is wrong.
  public let problems: [FileProblem]
  /// Whether a change that was cut off was finished, or what it left was cleared away.
  public let isRepaired: Bool
}

extension Examination {
  /// What was found in two folders.
  public static func += (left: inout Examination, right: Examination) {
    left = Examination(
      files: left.files + right.files, problems: left.problems + right.problems,
      isRepaired: left.isRepaired || right.isRepaired)
  }
}

extension WorkbookFolder {
  /// Reads every file, finishes what was cut off, and tells what is wrong.
  public func examine() throws -> Examination {
    guard Self.isFolder(store.folder) else { throw StoreError.missing(path: store.folder) }
    let wasUnfinished = try hasLeftovers()
    let cleared = try? store.change("", by: pen) { _ in try store.clearUnclaimed() }
    return try store.read { reader in
      let book: Book?
      var problems: [FileProblem] = []
      do throws(StoreError) {
        book = try BookReader.read(reader, form, me: pen.name, .all)
      } catch {
        guard case .missing = error else { throw error }
        book = nil
        problems.append(FileProblem(path: form.fileName, kind: .format(.unexpectedEnd)))
      }
      problems += book?.problems ?? []
      let (count, strays) = try strays(reader)
      problems += strays
      let (guides, broken) = try brokenGuides(
        reader, book?.workbook.guides.mapValues(\.edition) ?? [:])
      problems += broken
      let (attachments, wrong) = try wrongAttachments(reader, book?.attachments ?? [])
      problems += wrong
      problems += try unreadableHistory()
      return Examination(
        files: count + guides + attachments, problems: problems,
        isRepaired: cleared.map { wasUnfinished || $0 } ?? false)
    }
  }

  private func hasLeftovers() throws(StoreError) -> Bool {
    do {
      return try FileSystem.names(in: store.path(Store.own)).contains {
        $0.hasPrefix("new-") || $0.hasPrefix("pending")
      }
    } catch {
      if error.reason == .notFound { return false }
      throw StoreError(error)
    }
  }

  /// What lies in the folders and is none of the workbook's files.
  private func strays(_ reader: StoreReader) throws(StoreError) -> (Int, [FileProblem]) {
    var count = 0
    var strays: [FileProblem] = []
    for folder in ["", Self.sessionsFolder, Self.progressFolder] {
      for name in try reader.names(in: folder) where !name.hasPrefix(".") {
        let path = folder.isEmpty ? name : folder + "/" + name
        let isFolder = try reader.status(of: path)?.kind == .folder
        if folder.isEmpty && isFolder { continue }
        let isCopy = folder.isEmpty && isCopy(name, reader)
        if name.hasSuffix(".json") && (folder.isEmpty ? name == form.fileName || isCopy : true) {
          count += 1
        } else {
          strays.append(FileProblem(path: path, kind: .stray))
        }
      }
    }
    return (count, strays)
  }

  private func isCopy(_ name: String, _ reader: StoreReader) -> Bool {
    ((try? reader.read(name)) ?? nil).map(Workbook.isOne) ?? false
  }

  /// What is wrong in the files of the guides, and which of them are not there.
  private func brokenGuides(
    _ reader: StoreReader, _ editions: [String: String]
  ) throws(StoreError) -> (Int, [FileProblem]) {
    var problems: [FileProblem] = []
    var missing = Set(editions.map { GuideShelf.path($0.key, $0.value) })
    var count = 0
    for name in try reader.names(in: GuideShelf.folder) where !name.hasPrefix(".") {
      let path = GuideShelf.folder + "/" + name
      missing.remove(path)
      guard name.hasSuffix(".json") else {
        problems.append(FileProblem(path: path, kind: .stray))
        continue
      }
      count += 1
      do throws(StoreError) {
        guard let bytes = try reader.read(path) else { continue }
        problems += FileProblem.list(path: path, Guide.read(bytes).problems, in: bytes)
      } catch {
        problems.append(FileProblem(path: path, kind: .notAFile))
      }
    }
    problems += missing.sorted().map { FileProblem(path: $0, kind: .format(.unexpectedEnd)) }
    return (count, problems)
  }

  /// What is wrong with the files that show what was done: missing, changed, or spoken of by nobody.
  private func wrongAttachments(
    _ reader: StoreReader, _ known: Set<Attachment>
  ) throws(StoreError) -> (Int, [FileProblem]) {
    var problems: [FileProblem] = []
    var missing = known
    let names = try reader.names(in: Attachment.folder).filter { !$0.hasPrefix(".") }
    for name in names {
      let path = Attachment.folder + "/" + name
      guard let attachment = Attachment(name), known.contains(attachment) else {
        problems.append(FileProblem(path: path, kind: .stray))
        continue
      }
      missing.remove(attachment)
      do throws(StoreError) {
        guard let bytes = try reader.read(path), !attachment.fits(bytes) else { continue }
        problems.append(FileProblem(path: path, kind: .altered))
      } catch {
        problems.append(FileProblem(path: path, error) ?? FileProblem(path: path, kind: .notAFile))
      }
    }
    problems += missing.map(\.path).sorted().map { FileProblem(path: $0, kind: .absent) }
    return (names.count, problems)
  }

  private func unreadableHistory() throws(StoreError) -> [FileProblem] {
    var problems: [FileProblem] = []
    for number in try store.numbers() {
      let path = "\(Store.history)/\(pad(number, 8)).json"
      guard let bytes = try store.optional(path), Change(bytes) == nil else { continue }
      problems.append(FileProblem(path: path, kind: .format(.unexpectedEnd)))
    }
    return problems
  }
}
