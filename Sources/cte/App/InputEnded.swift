/// The user ended the input in the middle of the questions: a pause, not a failure.
struct InputEnded: Error {}

/// The user does not want to go on: Ctrl-C in the middle of the questions.
struct InputInterrupted: Error {}
