import Testing

@testable import SessionKit

/// Ids that are easy to tell apart.
func sampleID(_ number: Int) -> ID {
  var source = IDSource.seeded("muestra \(number)")
  return source.next { _ in false }
}

func person(_ number: Int, _ name: String) -> Person {
  var person = Person()
  person.head.id = sampleID(number)
  person.name = name
  return person
}

func school(_ number: Int, _ name: String) -> School {
  var school = School()
  school.head.id = sampleID(number)
  school.name = name
  return school
}

func team(_ number: Int, _ name: String) -> Team {
  var team = Team()
  team.head.id = sampleID(number)
  team.name = name
  return team
}

/// A third session in November 2018, and a directory that knows whoever the examples name.
struct Sample {
  let scope: InputScope

  init() throws {
    var workbook = Workbook()
    var number = 0
    func name<Kept: Record>(_ type: Kept.Type, _ text: String) {
      guard !workbook.records[type].contains(where: { $0.text == text }) else { return }
      var record = Kept()
      record.head.id = sampleID(1000 + number)
      record.text = text
      workbook.records.put(record)
      number += 1
    }
    func take<Root: Declared>(_ fields: [Field<Root>]) {
      for field in fields {
        switch field.shape {
        case .reference(let kind):
          if let type = Kinds.named(kind) { name(type, field.example) }
        case .party: name(Person.self, field.example)
        default: break
        }
      }
    }
    func takeKind<Kept: Record>(_ type: Kept.Type) { take(Kept.fields) }
    for type in Kinds.all { takeKind(type) }
    take(Head.fields)
    take(SessionCard.fields)
    self.scope = InputScope(
      moment: try Self.moment(), directory: Directory(workbook, me: ""))
  }

  static func moment() throws -> Due.Moment {
    guard let date = CivilDate(2018, 11, 30), let cycle = SchoolYear("2018-2019") else {
      throw InputProblem.notADate("")
    }
    return Due.Moment(date: date, cycle: cycle, ordinal: 3)
  }

  /// A value with each field filled from its own example.
  func filled<Root: Declared>(_ type: Root.Type, of fields: [Field<Root>]) throws -> Root {
    var root = Root()
    for field in fields { try field.set([field.example], in: &root, scope: scope) }
    return root
  }

  func filledRecord<Kept: Record>(_ type: Kept.Type) throws -> Kept {
    var record = try filled(type, of: type.fields)
    record.head = try filled(Head.self, of: Head.fields)
    return record
  }
}

/// The kinds as arguments of tests, with names that people can read.
struct KindCase: Sendable, CustomTestStringConvertible {
  let type: any Record.Type
  var testDescription: String { type.kind.name }

  static let all = Kinds.all.map(KindCase.init(type:))
}
