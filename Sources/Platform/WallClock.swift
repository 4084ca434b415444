#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The machine's clock and its civil time zone.
public enum WallClock {
  /// A moment, and what the clock on the wall showed then.
  public struct Reading: Sendable, Hashable {
    /// Milliseconds since 1970 began in Greenwich.
    public let milliseconds: Int
    /// The local year, for example 2018.
    public let year: Int
    /// The local month, from 1.
    public let month: Int
    /// The local day of the month, from 1.
    public let day: Int
    /// The local hour, from 0.
    public let hour: Int
    /// The local minute, from 0.
    public let minute: Int
  }

  /// Reads the clock; local time comes from the C library, which knows the zone.
  public static func now() -> Reading {
    var moment = timespec()
    clock_gettime(CLOCK_REALTIME, &moment)
    var seconds = moment.tv_sec
    var local = tm()
    localtime_r(&seconds, &local)
    return Reading(
      milliseconds: Int(moment.tv_sec) * 1000 + Int(moment.tv_nsec) / 1_000_000,
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday),
      hour: Int(local.tm_hour), minute: Int(local.tm_min))
  }
}
