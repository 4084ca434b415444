/// The file with a user's settings: a flat object of texts.
public enum SettingsFile {
  /// The settings by key; nil when the file is not what it should be.
  public static func read(_ bytes: [UInt8]) -> [String: String]? {
    let result = JSONReader.read(bytes)
    var log = ReadingLog(result.problems)
    guard let json = result.value, FileFormat.settings.check(json, &log), log.problems.isEmpty
    else { return nil }
    var values: [String: String] = [:]
    for member in json.members ?? [] where !FileFormat.owns(member.key) {
      guard let text = member.value.string else { return nil }
      values[member.key] = text
    }
    return values
  }

  /// The bytes of the file.
  public static func write(_ values: [String: String]) -> [UInt8] {
    JSONWriter.write(
      .object(FileFormat.settings.members + values.map { ($0.key, JSON.string($0.value)) }))
  }
}
