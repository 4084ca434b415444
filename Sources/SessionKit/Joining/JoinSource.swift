/// The files of a workbook, or of a part of one, wherever they are.
struct JoinSource {
  /// A file that could not be taken from it is named with where it came from.
  let read: (String) throws(StoreError) -> [UInt8]?
  /// The names in one of its folders; the folder itself has none.
  let names: (String) throws(StoreError) -> [String]

  /// The files of a folder.
  init(_ reader: StoreReader) {
    read = { path throws(StoreError) in try reader.read(path) }
    names = { folder throws(StoreError) in
      try reader.names(in: folder)
    }
  }

  /// Files that are at hand.
  init(_ files: [String: [UInt8]]) {
    read = { path throws(StoreError) in files[path] }
    names = { folder throws(StoreError) in
      let prefix = folder.isEmpty ? "" : folder + "/"
      return files.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
        .filter { !$0.contains("/") }.sorted()
    }
  }

  /// The paths of the files in a folder that could be of the workbook.
  func paths(in folder: String, ending: String = ".json") throws(StoreError) -> [String] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    return try names(folder).filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
      .map { prefix + $0 }
  }
}
