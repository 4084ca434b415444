import Platform
import SessionKit

/// The commands that are killed.
enum Deed: CaseIterable {
  case agreement, commitment, guest, progress, evidence, undo

  /// The words of the command; `file` is one that can be shown.
  func words(label: String, about commitment: String, showing file: String) -> [String] {
    switch self {
    case .agreement: ["agreement", "add", label, "--responsible", "Ana López"]
    case .commitment: ["commitment", "add", label, "--person", "Ana López", "--due", "sexta"]
    // The guest goes into the workbook's file, the attendance into the session's.
    case .guest: ["session", "attendance", label, "--function", "invitada"]
    case .progress: ["progress", commitment, label]
    // The file comes into the workbook, and its name into what the person reports.
    case .evidence: ["progress", commitment, label, "--file", file]
    case .undo: ["undo"]
    }
  }

  /// What is wrong with what became of a command that was done; nil if all is right.
  ///
  /// `id` is empty when the command did not live to tell it.
  func problem(from old: Knowledge, to new: Knowledge, label: String, id: String) -> String? {
    let lost = old.texts.filter { new.texts[$0.key] != $0.value }
    if !lost.isEmpty { return "lost or changed: \(lost)" }
    let added = new.texts.filter { old.texts[$0.key] == nil }
    let people = new.people.subtracting(old.people)
    let attended = new.attended.subtracting(old.attended)
    let events = new.events.filter { old.events[$0.key] == nil }
    switch self {
    case .agreement, .commitment:
      guard added.count == 1, added.first?.value == label else { return "added: \(added)" }
      if !id.isEmpty && added[id] == nil { return "acknowledged \(id), added \(added)" }
      return people.isEmpty && attended.isEmpty ? nil : "somebody came"
    case .guest:
      guard people.count == 1, added.count == 1, added.first?.value == label else {
        return "guests: \(people), \(added)"
      }
      return attended == people ? nil : "torn: in the workbook \(people), attended \(attended)"
    case .progress, .evidence:
      guard added.isEmpty, events.count == 1, events.first?.value == label else {
        return "events: \(events)"
      }
      if self == .evidence && new.shown.count != old.shown.count + 1 {
        return "shown: \(new.shown)"
      }
      return id.isEmpty || events[id] != nil ? nil : "acknowledged \(id), told \(events)"
    case .undo: return nil
    }
  }
}

/// What a workbook is known to hold.
struct Knowledge {
  /// The words of each record, by id.
  private(set) var texts: [String: String] = [:]
  private(set) var people: Set<ID> = []
  private(set) var attended: Set<ID> = []
  /// What was reported, by the id of the event.
  private(set) var events: [String: String] = [:]
  /// The files that show something, as they lie in the workbook.
  private(set) var shown: Set<String> = []
  /// A commitment of Ana López.
  private(set) var commitment = ""
  private(set) var problems = 0

  init(of folder: String) throws {
    let workbook = workbook(at: folder)
    let book = try workbook.read()
    problems = book.problems.count
    for entry in book.entries {
      guard let id = entry.record.head.id else { continue }
      problems += texts.updateValue(text(entry.record), forKey: id.text) == nil ? 0 : 1
      if entry.record is Person { people.insert(id) }
      if entry.record is Commitment && commitment.isEmpty { commitment = id.text }
      for happening in entry.history {
        if let event = happening.event.id { events[event.text] = happening.event.note }
        for file in happening.event.files {
          let place = Path.join(folder, "adjuntos/" + file.name)
          if (try? FileSystem.read(place)) == nil { problems += 1 }
          shown.insert(file.name)
        }
      }
    }
    for file in book.sessions {
      let (session, found) = try workbook.session(file)
      problems += found.count
      attended.formUnion(session.attendance.keys)
    }
  }

  private func text(_ record: any Record) -> String { words(record) }

  private func words(_ record: some Record) -> String { record.text }
}
