import Platform
import SessionKit

/// What only the command line can get wrong, as data.
enum UsageProblem: Error, Sendable {
  case badMoment(String)
  case noWorkbook
  case noHome
  case brokenSettings(path: String)
  case cannotWrite(SystemError)
  case cannotRead(SystemError)
  case notText(path: String)
  case unknownGuide(String, suggestion: String?)
  case unknownPartOfGuide(what: String, String, suggestion: String?, available: [String])
  case guideOfTheProgram(String)
  case unknownVariant(String, available: [String])
  case unknownMeeting(String, suggestion: String?, available: [String])
  case unknownSetting(String, suggestion: String?)
  case unknownSchema(String)
  case badSetting(String, allowed: [String])
  case missing(what: String, example: String)
  case unknownPaper(String, suggestion: String?, products: [String])
  case unknownFormat(String, available: [String])
  case fileExists(String)
  case noEditor
  case editorFailed(Int32)
  case nothingToEdit
  case contradiction(String)
  case emptyInput
}
