import SpanishText
import Testing

@testable import SessionKit

@Suite("Every kind of record, in words")
struct KindWordsTests {
  private func fields<Kept: Record>(
    _ type: Kept.Type
  ) -> [(key: String, words: Set<String>)] {
    type.fields.map { ($0.key, [Folding.fold($0.spanish), Folding.fold($0.english)]) }
  }

  private func keys<Kept: Record>(_ type: Kept.Type) -> [String] { type.fields.map(\.key) }

  @Test("No key is declared twice, nor one of the head's", arguments: KindCase.all)
  func uniqueKeys(each: KindCase) {
    let all = keys(each.type) + Head.fields.map(\.key)
    #expect(Set(all).count == all.count)
    let first = Set(all.map { $0.prefix { $0 != "." } })
    #expect(!all.contains { $0.contains(".") && all.contains(String($0.prefix { $0 != "." })) })
    #expect(!first.isEmpty)
  }

  @Test("No option means two things, in either language or in both", arguments: KindCase.all)
  func uniqueOptions(each: KindCase) {
    var owners = ["session": "head", "sesion": "head", "school": "head", "escuela": "head"]
    owners["step"] = "head"
    owners["paso"] = "head"
    for (key, words) in fields(each.type) {
      for word in words {
        #expect(owners[word] == nil, "\(word): \(owners[word] ?? "") and \(key)")
        owners[word] = key
      }
    }
  }

  @Test("Options are words that can be typed", arguments: KindCase.all)
  func typedOptions(each: KindCase) {
    for (key, words) in fields(each.type) {
      for word in words {
        #expect(!word.isEmpty, "\(key)")
        #expect(word.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") }, "\(word)")
      }
    }
  }

  @Test("Every example is understood by its own field, and shown again", arguments: KindCase.all)
  func examples(each: KindCase) throws {
    let sample = try Sample()
    func check<Kept: Record>(_ type: Kept.Type) throws {
      for field in type.fields {
        var record = Kept()
        try field.set([field.example], in: &record, scope: sample.scope)
        #expect(!field.texts(of: record, in: sample.scope.directory).isEmpty, "\(field.key)")
      }
    }
    try check(each.type)
  }

  private func examples<Root: Declared>(_ type: Root.Type) throws {
    let sample = try Sample()
    for field in Root.fields {
      var root = Root()
      do { try field.set([field.example], in: &root, scope: sample.scope) } catch {
        Issue.record("\(Root.self).\(field.key): \(error)")
        continue
      }
      #expect(!field.isEmpty(in: root), "\(Root.self).\(field.key)")
    }
  }

  @Test("So are those of what is no record")
  func otherExamples() throws {
    try examples(Head.self)
    try examples(Event.self)
    try examples(Erratum.self)
    try examples(Attendance.self)
    try examples(Signature.self)
    try examples(SessionCard.self)
  }

  @Test("No two kinds share a noun, an alias or a list in files")
  func uniqueNouns() {
    var owners: [String: String] = [:]
    for kind in Kinds.all.map({ $0.kind }) {
      let words = [kind.name, kind.noun, kind.plural, kind.collection] + kind.aliases
      for word in Set(words.map { Folding.fold($0) }) {
        #expect(owners[word] == nil, "\(word): \(owners[word] ?? "") and \(kind.name)")
        owners[word] = kind.name
      }
    }
  }

  @Test("Labels, questions and summaries are there", arguments: KindCase.all)
  func words(each: KindCase) {
    func check<Kept: Record>(_ type: Kept.Type) {
      for field in type.fields {
        #expect(!field.label.isEmpty && !field.placeholder.isEmpty, "\(field.key)")
        #expect(field.question.hasPrefix("¿") && field.question.hasSuffix("?"), "\(field.key)")
      }
      #expect(!type.kind.summary.isEmpty && !type.kind.example.isEmpty)
    }
    check(each.type)
  }

  @Test("A choice has no word for two of its values", arguments: KindCase.all)
  func choices(each: KindCase) {
    func check<Kept: Record>(_ type: Kept.Type) {
      for field in type.fields {
        guard case .choice(let choices) = field.shape else { continue }
        var owners: [String: String] = [:]
        for choice in choices {
          for word in Set(([choice.value, choice.spanish] + choice.aliases).map(Folding.fold)) {
            #expect(owners[word] == nil, "\(field.key): \(word)")
            owners[word] = choice.value
          }
        }
      }
    }
    check(each.type)
  }

  @Test("The main field names a record of its kind", arguments: KindCase.all)
  func mainField(each: KindCase) {
    func check<Kept: Record>(_ type: Kept.Type) {
      var record = Kept()
      record.text = "palabras"
      let filled = type.fields.filter { !$0.isEmpty(in: record) }.map(\.key)
      #expect(filled.count == 1)
      #expect(record.text == "palabras")
    }
    check(each.type)
  }
}
