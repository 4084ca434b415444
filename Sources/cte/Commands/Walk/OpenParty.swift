import SessionKit
import SpanishText

/// Who answers for something that is open, and for what.
struct OpenParty {
  let name: String
  private(set) var entries: [Entry]

  /// In the order of the alphabet; what nobody in particular answers for comes last.
  static func all(of entries: [Entry], in directory: Directory) -> [OpenParty] {
    var parties: [OpenParty] = []
    var places: [String: Int] = [:]
    for entry in entries {
      let name = entry.record.owners.first?.words(in: directory) ?? ""
      if let place = places[name] {
        parties[place].entries.append(entry)
      } else {
        places[name] = parties.count
        parties.append(OpenParty(name: name, entries: [entry]))
      }
    }
    let nobody = parties.filter { $0.name.isEmpty }.map {
      OpenParty(name: "Sin responsable", entries: $0.entries)
    }
    return parties.filter { !$0.name.isEmpty }.sortedInSpanish { $0.name } + nobody
  }
}
