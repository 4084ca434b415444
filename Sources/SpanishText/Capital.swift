extension String {
  /// The same with a capital at the beginning.
  public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
