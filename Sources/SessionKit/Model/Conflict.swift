/// Two things said of one record that do not go together; nothing was written.
public enum Conflict: Error, Sendable, Hashable {
  /// Something is to be observed that nobody will try in a room.
  case observeWithoutRoomExperience
  /// Something was observed that nobody was going to show.
  case observedWithoutMark
}
