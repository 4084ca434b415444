/// A refusal of the operating system, with what was tried and on which path.
public struct SystemError: Error, Sendable, Hashable {
  /// The refusals that callers tell apart.
  public enum Reason: Sendable, Hashable {
    case notFound, exists, denied, readOnly, full, isFolder, notFolder, notAFile, notEmpty, loop,
      nameTooLong
    case other
  }

  /// What the system said, in the terms that callers tell apart.
  public let reason: Reason
  /// The system's own number for it.
  public let code: Int32
  /// The file or folder it was about.
  public let path: String

  /// Describes a refusal that no system call reported.
  public init(_ reason: Reason, code: Int32 = 0, path: String) {
    self.reason = reason
    self.code = code
    self.path = path
  }
}
