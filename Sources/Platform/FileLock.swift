#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A lock on a file, held until it is released or the process ends, however it ends.
public final class FileLock: Sendable {
  private let descriptor: Int32

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    // Closing an open file also gives up its lock.
    close(descriptor)
  }

  /// Takes the lock, trying again for a while; nil when somebody else keeps it.
  public static func acquire(
    _ path: String, waiting milliseconds: Int, ownerOnly: Bool = false
  ) throws(SystemError) -> FileLock? {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, ownerOnly ? 0o600 : 0o666)
    guard descriptor >= 0 else { throw SystemError(path: path) }
    var waited = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        let error = SystemError(path: path)
        close(descriptor)
        throw error
      }
      guard waited < milliseconds else {
        close(descriptor)
        return nil
      }
      // Uneven pauses, so that two who wait do not keep meeting.
      let pause = Int.random(in: 1...8)
      usleep(UInt32(pause * 1000))
      waited += pause
    }
    return FileLock(descriptor: descriptor)
  }
}
