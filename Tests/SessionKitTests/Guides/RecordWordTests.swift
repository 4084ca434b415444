import Testing

@testable import SessionKit

@Suite("The words of what a step asks for")
struct RecordWordTests {
  @Test("No word means two things", arguments: FormWords.records)
  func words(_ word: FormWord) {
    for text in word.words + [word.key] {
      #expect(FormWords.records.filter { $0.matches(text) } == [word], "\(text)")
    }
  }

  @Test("What is not a kind is asked for by a word of its own")
  func kinds() {
    for work in StepWork.allCases {
      #expect(FormWords.records.named(work.rawValue)?.spanish == work.words[0])
    }
    #expect(
      FormWords.records.count == Kinds.all.count + StepWork.allCases.count - 1, "team is both")
  }
}
