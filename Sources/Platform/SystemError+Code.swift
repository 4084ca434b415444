#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension SystemError {
  /// Takes the reason from `errno`, right after the call that failed.
  init(path: String) {
    self.init(code: errno, path: path)
  }

  init(code: Int32, path: String) {
    self.init(SystemError.reason(of: code), code: code, path: path)
  }

  /// Whether nobody reads any more what is written: `cte guía mostrar cap | head`.
  public var isClosedPipe: Bool { code == EPIPE }

  private static func reason(of code: Int32) -> Reason {
    switch code {
    case ENOENT: .notFound
    case EEXIST: .exists
    case EACCES, EPERM: .denied
    case EROFS: .readOnly
    case ENOSPC, EDQUOT, EFBIG: .full
    case EISDIR: .isFolder
    case ENOTDIR: .notFolder
    case ENOTEMPTY: .notEmpty
    case ELOOP: .loop
    case ENAMETOOLONG: .nameTooLong
    default: .other
    }
  }
}
