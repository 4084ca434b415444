import FoundationEssentials
import Testing

@testable import SessionKit

@Suite("Every kind of record, in files")
struct KindRoundTripTests {
  private let sample: Sample

  init() throws { sample = try Sample() }

  @Test("With every field filled it is read as it was written", arguments: KindCase.all)
  func file(each: KindCase) throws {
    func check<Kept: Record>(_ type: Kept.Type) throws {
      let record = try sample.filledRecord(type)
      for field in type.fields { #expect(!field.isEmpty(in: record), "\(field.key)") }
      for field in Head.fields { #expect(!field.isEmpty(in: record.head), "\(field.key)") }
      let result = JSONReader.read(JSONWriter.write(record.json))
      var log = ReadingLog(result.problems)
      let again = Kept(json: try #require(result.value), log: &log)
      #expect(log.problems.isEmpty)
      #expect(again == record)
      #expect(JSONWriter.write(again.json) == JSONWriter.write(record.json))
    }
    try check(each.type)
  }

  @Test("Foundation's encoder and decoder give the same", arguments: KindCase.all)
  func codable(each: KindCase) throws {
    func check<Kept: Record>(_ type: Kept.Type) throws {
      let record = try sample.filledRecord(type)
      let data = try JSONEncoder().encode(record)
      #expect(try JSONDecoder().decode(Kept.self, from: data) == record)
      let read = try #require(JSONReader.read(Array(data)).value)
      #expect(read.ordered == record.json.ordered)
      let ours = JSONWriter.write(record.json)
      #expect(try JSONDecoder().decode(Kept.self, from: Data(ours)) == record)
    }
    try check(each.type)
  }

  @Test("Keys that are missing are as nobody filled them", arguments: KindCase.all)
  func missingKeys(each: KindCase) throws {
    func check<Kept: Record>(_ type: Kept.Type) throws {
      let id = sampleID(1)
      var log = ReadingLog()
      let record = Kept(json: .object([("id", id.json)]), log: &log)
      var expected = Kept()
      expected.head.id = id
      #expect(log.problems.isEmpty)
      #expect(record == expected)
      #expect(record.json == .object([("id", id.json)]))
    }
    try check(each.type)
  }

  @Test("Each field alone is kept, and nothing else with it", arguments: KindCase.all)
  func eachAlone(each: KindCase) throws {
    func check<Kept: Record>(_ type: Kept.Type) throws {
      for field in type.fields {
        var record = Kept()
        record.head.id = sampleID(1)
        try field.set([field.example], in: &record, scope: sample.scope)
        var log = ReadingLog()
        #expect(Kept(json: record.json, log: &log) == record, "\(field.key)")
        let filled = type.fields.filter { !$0.isEmpty(in: record) }.map(\.key)
        #expect(filled == [field.key])
      }
    }
    try check(each.type)
  }

  @Test("A key that nobody declared is noted at its place", arguments: KindCase.all)
  func unknownKey(each: KindCase) throws {
    func check<Kept: Record>(_ type: Kept.Type) throws {
      let text = "{\"id\": \"\(sampleID(1).text)\",\n \"inventada\": 1}"
      var log = ReadingLog()
      let record = Kept(json: try #require(readJSON(text)), log: &log)
      #expect(log.problems.map(\.kind) == [.unknownKey("inventada")])
      #expect(log.problems.first.map { text.utf8.count - $0.offset } == 15)
      #expect(record.head.id == sampleID(1))
      let data = Data(text.utf8)
      #expect(throws: DecodingError.self) { try JSONDecoder().decode(Kept.self, from: data) }
    }
    try check(each.type)
  }

  @Test(
    "A value of the wrong type is noted with its key and what it should be", arguments: KindCase.all
  )
  func wrongType(each: KindCase) throws {
    func check<Kept: Record>(_ type: Kept.Type) throws {
      let wrong = JSON.object([("nada", .integer(1))])
      for (key, shape) in type.fields.map({ ($0.key, $0.shape) })
        + Head.fields.map({ ($0.key, $0.shape) }) where key != "id"
      {
        let parts = key.split(separator: ".").map(String.init)
        let value = parts.count == 1 ? wrong : .object([(parts[1], wrong)])
        var log = ReadingLog()
        let json = JSON.object([("id", sampleID(1).json), (parts[0], value)])
        let record = Kept(json: json, log: &log)
        #expect(log.problems.map(\.kind) == [.wrongType(key: key, expected: shape)])
        #expect(record.json == .object([("id", sampleID(1).json)]))
      }
    }
    try check(each.type)
  }

  @Test("A record without an id, and what is no object, is noted", arguments: KindCase.all)
  func noID(each: KindCase) throws {
    func check<Kept: Record>(_ type: Kept.Type) throws {
      var log = ReadingLog()
      _ = Kept(json: .object([]), log: &log)
      #expect(log.problems.map(\.kind) == [.missingKey("id")])
      log = ReadingLog()
      _ = Kept(json: .array([]), log: &log)
      #expect(log.problems.map(\.kind) == [.wrongType(key: type.kind.name, expected: .object)])
    }
    try check(each.type)
  }

  @Test(
    "What is expected and empty is missing, and no more once it is filled", arguments: KindCase.all)
  func missing(each: KindCase) throws {
    func check<Kept: Record>(_ type: Kept.Type) throws {
      #expect(try sample.filledRecord(type).missing.isEmpty)
      let expected = Set(type.fields.filter(\.isExpected).map(\.key))
      #expect(expected.isSubset(of: Kept().missing.map(\.key)))
    }
    try check(each.type)
  }
}
