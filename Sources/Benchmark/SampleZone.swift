import Platform

/// Twenty schools, each with a workbook of its own.
struct SampleZone {
  /// How many sessions all of them have held together.
  let sessions: Int

  static let schools = 20

  /// The folder of a school's workbook.
  static func school(_ number: Int, in folder: String) -> String {
    Path.join(folder, "escuela-\(number)")
  }

  func write(to folder: String) throws {
    for number in 0..<Self.schools {
      var workbook = SampleWorkbook(
        sessions: sessions / Self.schools, seed: UInt64(1000 + 77 * number))
      workbook.schoolNames = ["Escuela \(number + 1)"]
      workbook.agreements = 13
      workbook.perYear = 8
      try workbook.write(to: Self.school(number, in: folder))
    }
  }
}
