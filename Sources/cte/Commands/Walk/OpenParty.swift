import SessionKit
import SpanishText

/// Who answers for something that is open, and for what.
struct OpenParty {
  let name: String
  private(set) var entries: [Entry]
  /// How one answers, where that is not as for agreements.
  var hint: String?

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

  /// All that a session takes up and has not answered: who answers for agreements and commitments,
  /// then what is shown, what was left, and what was asked for.
  static func all(of carried: Carried, in session: SessionFile, _ book: Book) -> [OpenParty] {
    let others = [
      (Carried.Part.toObserve, "Responda: observada: lo que se vio."),
      (.topics, "Responda: resuelto; retomar: pasa a la agenda de hoy."),
      (.requests, "Responda: atendida: cómo."),
    ].map { part, hint in
      OpenParty(name: part.spanish, entries: carried.left(part, in: session), hint: hint)
    }
    return all(of: carried.left(.toReview, in: session), in: book.directory)
      + others.filter { !$0.entries.isEmpty }
  }

  /// The same with some of it only; nil when nothing is left.
  func keeping(_ keeps: (Entry) -> Bool) -> OpenParty? {
    let kept = entries.filter(keeps)
    return kept.isEmpty ? nil : OpenParty(name: name, entries: kept, hint: hint)
  }
}
