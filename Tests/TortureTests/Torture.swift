import Testing

/// The real program in bad hands: killed, crowded, without room, without permission.
///
/// One after the other: they are about moments, and would disturb each other.
@Suite(.serialized) struct Torture {}
