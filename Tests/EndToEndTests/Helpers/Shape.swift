import Testing

/// Expects that an object has at least the promised keys, each with a value of its type.
///
/// `name:text` must be a string, `name:text?` may be null, `name:[text]` is an array of strings.
func expect(
  _ value: Value, fits shape: String, location: SourceLocation = #_sourceLocation
) {
  for promise in shape.split(separator: " ") {
    let parts = promise.split(separator: ":").map(String.init)
    let (key, type) = (parts[0], parts[1])
    guard let found = value[key] else {
      Issue.record("«\(key)» is missing in \(value)", sourceLocation: location)
      continue
    }
    #expect(
      isOfType(found, type), "«\(key)» should be \(type), it is \(found)", sourceLocation: location)
  }
}

private func isOfType(_ value: Value, _ type: String) -> Bool {
  if type.hasSuffix("?") { return value == .null || isOfType(value, String(type.dropLast())) }
  if type.hasPrefix("[") {
    guard case .array(let items) = value else { return false }
    return items.allSatisfy { isOfType($0, String(type.dropFirst().dropLast())) }
  }
  return switch (value, type) {
  case (.string, "text"), (.bool, "flag"), (.object, "object"): true
  case (.number(let number), "number"): number == number.rounded()
  default: false
  }
}
