/// What came of joining a workbook with another.
public struct JoinReport: Sendable, Equatable {
  /// How many things came in, by the key of their list in the files.
  public internal(set) var added: [String: Int] = [:]
  /// How many things say something else now.
  public internal(set) var changed = 0
  /// How many things were taken away.
  public internal(set) var removed = 0
  /// How many sessions came in.
  public internal(set) var sessions = 0
  /// How many files that show what was done came in.
  public internal(set) var attachments = 0
  /// How many guides came in.
  public internal(set) var guides = 0
  /// How many files are not as they were.
  public internal(set) var files = 0
  /// How many copies of files were joined with what they had been copied from.
  public internal(set) var copies = 0
  /// Of how many things there are two versions now, among which somebody has to choose.
  public internal(set) var conflicts = 0

  /// The sessions that were closed here, and into which something came all the same.
  public internal(set) var reclosed: [String] = []

  /// Whether nothing came of it.
  public var isEmpty: Bool { self == JoinReport() }

  /// Counts what is different in a file.
  mutating func count(_ before: FileParts?, _ after: FileParts) {
    for (address, lineage) in after.lineages {
      // That a session began or ended is no news of its own.
      if address[0] == "events", lineage.current.json["of"] == after.owner { continue }
      guard let old = before?.lineages[address] else {
        if !lineage.current.isGone { added[address[0], default: 0] += 1 }
        conflicts += lineage.others.count
        continue
      }
      switch (old.current.isGone, lineage.current.isGone) {
      case (true, false): added[address[0], default: 0] += 1
      case (false, true): removed += 1
      case (false, false):
        if old.current.json != lineage.current.json,
          old.current.digest != lineage.current.digest
        {
          changed += 1
        }
      case (true, true): break
      }
      conflicts += max(0, lineage.others.count - old.others.count)
    }
  }
}
