extension String {
  /// The same with a capital at the beginning.
  public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The same with a small letter at the beginning.
  public var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
