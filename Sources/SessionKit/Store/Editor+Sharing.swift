/// What somebody shows to everybody of what they keep to themselves.
extension Editor {
  /// Copies a private record into the workbook, as its owner's; a copy that is there is replaced.
  public mutating func share<Shared: Record>(_ record: Shared, in file: SessionFile?) throws {
    let me = try directory.writer(pen.name)
    var (progress, path) = try progress(of: me)
    var copy = record
    copy.head.session = file?.id ?? record.head.session
    copy.head.by = me.text
    progress.shared.put(copy)
    save(progress, at: path)
  }

  /// Takes such a copy away again; the record itself stays with its owner.
  public mutating func unshare(_ id: ID, kind: Kind) throws {
    let me = try directory.writer(pen.name)
    var (progress, path) = try progress(of: me)
    let before = progress.shared
    progress.shared.remove(id)
    guard progress.shared != before else {
      throw RecordProblem.none(kind: kind.name, text: id.text)
    }
    save(progress, at: path)
  }
}
