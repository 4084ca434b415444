/// The user ended the input in the middle of the questions: a pause, not a failure.
struct InputEnded: Error {}
