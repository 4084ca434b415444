/// What each letter of Latin-1 Supplement and Latin Extended-A is without its accent.
enum LatinLetters {
  /// One or two bytes of UTF-8; `second` is 0 when there is only one.
  typealias Letter = (first: UInt8, second: UInt8)

  /// The scalars the table covers, À to ſ.
  static let range: ClosedRange<UInt32> = 0x00C0...0x017F

  /// The folded letter of a scalar, if the table covers it.
  static func letter(for value: UInt32) -> Letter? {
    guard range.contains(value) else { return nil }
    let place = Int(value - range.lowerBound)
    let entry = rows[place / 16].utf8Start + place % 16 * width
    return (entry[0], entry[1] == UInt8(ascii: " ") ? 0 : entry[1])
  }

  /// The bytes that each entry of a row takes up, with the space behind it.
  private static let width = 3

  /// Sixteen scalars a row, read where they stand: a program that folds one word needs no table.
  private static let rows: [StaticString] = [
    "a  a  a  a  a  a  ae c  e  e  e  e  i  i  i  i  ",  // À
    "d  n  o  o  o  o  o  × o  u  u  u  u  y  th ss ",  // Ð
    "a  a  a  a  a  a  ae c  e  e  e  e  i  i  i  i  ",  // à
    "d  n  o  o  o  o  o  ÷ o  u  u  u  u  y  th y  ",  // ð
    "a  a  a  a  a  a  c  c  c  c  c  c  c  c  d  d  ",  // Ā
    "d  d  e  e  e  e  e  e  e  e  e  e  g  g  g  g  ",  // Đ
    "g  g  g  g  h  h  h  h  i  i  i  i  i  i  i  i  ",  // Ġ
    "i  i  ij ij j  j  k  k  k  l  l  l  l  l  l  l  ",  // İ
    "l  l  l  n  n  n  n  n  n  n  n  n  o  o  o  o  ",  // ŀ
    "o  o  oe oe r  r  r  r  r  r  s  s  s  s  s  s  ",  // Ő
    "s  s  t  t  t  t  t  t  u  u  u  u  u  u  u  u  ",  // Š
    "u  u  u  u  w  w  y  y  y  z  z  z  z  z  z  s  ",  // Ű
  ]
}
