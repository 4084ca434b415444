extension Commitment {
  /// The commitment as it is read aloud: its text, and the three parts as far as they were given.
  public func sentence(in words: Vocabulary) -> String {
    let isOne = person != nil
    var parts: [String] = []
    if !text.isEmpty { parts.append(text) }
    if !need.isEmpty {
      parts.append((isOne ? words.say("Mis {alumnos} necesitan: ") : "Se necesita: ") + need)
    }
    if !actions.isEmpty {
      parts.append((isOne ? "Haré: " : "Haremos: ") + actions.joined(separator: "; "))
    }
    if !evidence.isEmpty {
      parts.append((isOne ? "Lo mostraré con: " : "Lo mostraremos con: ") + evidence)
    }
    return parts.count == 1 && !text.isEmpty
      ? text : parts.map(ended).joined(separator: " ")
  }
}

/// A sentence with its full stop.
func ended(_ sentence: String) -> String {
  sentence.last.map { ".!?…".contains($0) } == true ? sentence : sentence + "."
}
