/// The files of a workbook, or of a part of one, wherever they are.
struct JoinSource {
  /// A file that could not be taken from it is named with where it came from.
  let read: (String) throws(StoreError) -> [UInt8]?
  /// The names in one of its folders; the folder itself has none.
  let names: (String) throws(StoreError) -> [String]

  /// Where its files are, for whoever has to look at one of them; nothing where it is clear.
  let place: String
  /// Whether they lie as they are on a disk, so that lines and columns in them can be told.
  let isOnDisk: Bool

  /// The files of a folder.
  init(_ reader: StoreReader, named place: String = "") {
    self.place = place
    isOnDisk = true
    read = { path throws(StoreError) in try reader.read(path) }
    names = { folder throws(StoreError) in
      try reader.names(in: folder)
    }
  }

  /// Files that are at hand.
  init(_ files: [String: [UInt8]], named place: String = "") {
    self.place = place
    isOnDisk = false
    read = { path throws(StoreError) in files[path] }
    names = { folder throws(StoreError) in
      let prefix = folder.isEmpty ? "" : folder + "/"
      return files.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
        .filter { !$0.contains("/") }.sorted()
    }
  }

  /// What is wrong with one of its files.
  func problem(_ path: String, _ problem: FormatProblem, in bytes: [UInt8]) -> FileProblem {
    isOnDisk
      ? FileProblem(path: place + path, problem, in: bytes)
      : self.problem(path, .format(problem.kind))
  }

  /// What is wrong with one of its files as a whole.
  func problem(_ path: String, _ kind: FileProblem.Kind) -> FileProblem {
    FileProblem(path: place + path, kind: kind)
  }

  /// The paths of the files in a folder that could be of the workbook.
  func paths(in folder: String, ending: String = ".json") throws(StoreError) -> [String] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    return try names(folder).filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
      .map { prefix + $0 }
  }
}
