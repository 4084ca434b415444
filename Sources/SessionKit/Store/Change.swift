/// One command's change of the workbook, over as many files as it took.
public struct Change: Sendable, Equatable {
  /// What a change does to the history.
  public enum Effect: Sendable, Equatable {
    case new
    /// It takes back the change with this number.
    case undo(Int)
    /// It does again the change with this number.
    case redo(Int)
  }

  /// Its place in the history.
  public internal(set) var number = 0
  /// What it does to the history.
  public let effect: Effect
  /// The command, in words for people.
  public let command: String
  /// When, in milliseconds.
  public let at: Int
  /// The day, where the author was.
  public let date: CivilDate
  /// The time of day, where the author was.
  public let time: ClockTime
  /// Who, on which machine.
  public let author: Author
  /// The folders that it made.
  let folders: [String]
  let files: [FileChange]

  /// Who changes a workbook: as the machine knows them.
  public struct Author: Sendable, Hashable {
    /// The name of the user.
    public let user: String
    /// The name of the machine.
    public let host: String

    /// Names a user of a machine.
    public init(user: String, host: String) {
      self.user = user
      self.host = host
    }
  }

  init(
    effect: Effect, command: String, by pen: Pen, author: Author, folders: [String],
    files: [FileChange]
  ) {
    self.effect = effect
    self.command = command
    at = pen.now
    date = pen.today
    time = pen.time
    self.author = author
    self.folders = folders
    self.files = files
  }

  /// The files that it changes, from the folder of the workbook.
  public var paths: [String] { files.map(\.path) }

  /// Reads one that was written before; nil if it is not whole.
  init?(_ bytes: [UInt8], number: Int = 0) {
    let result = JSONReader.read(bytes)
    var log = ReadingLog(result.problems)
    guard let json = result.value, FileFormat.change.check(json, &log), log.problems.isEmpty,
      let at = json["at"]?.integer, let date = json["date"].flatMap(CivilDate.init(json:)),
      let time = json["time"].flatMap(ClockTime.init(json:)), let user = json["user"]?.string,
      let host = json["host"]?.string, let command = json["command"]?.string,
      let folders = json["folders"].flatMap([String].init(field:)),
      folders.allSatisfy(FileChange.isInside), let items = json["files"]?.array
    else { return nil }
    let files = items.compactMap(FileChange.init(json:))
    guard files.count == items.count else { return nil }
    let effect: Effect =
      if let target = json["undoes"]?.integer {
        .undo(target)
      } else if let target = json["redoes"]?.integer {
        .redo(target)
      } else {
        .new
      }
    self.init(
      effect: effect, command: command,
      by: Pen(now: at, today: date, time: time, name: ""),
      author: Author(user: user, host: host), folders: folders, files: files)
    self.number = number
  }

  var bytes: [UInt8] {
    var members: [(String, JSON)] =
      FileFormat.change.members + [
        ("at", .integer(at)), ("date", date.json), ("time", time.json),
        ("user", .string(author.user)), ("host", .string(author.host)),
        ("command", .string(command)), ("folders", .array(folders.map(JSON.string))),
        ("files", .array(files.map(\.json))),
      ]
    switch effect {
    case .new: break
    case .undo(let target): members.append(("undoes", .integer(target)))
    case .redo(let target): members.append(("redoes", .integer(target)))
    }
    return JSONWriter.write(.object(members))
  }
}
