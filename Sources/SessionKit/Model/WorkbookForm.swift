/// Whose a folder of records is: it says in which file it keeps them, and which kinds.
public enum WorkbookForm: Sendable, Hashable {
  /// The workbook that everybody shares.
  case shared
  /// What one person keeps to themselves, outside of every workbook.
  case personal

  /// The file with what is not one session's.
  public var fileName: String {
    switch self {
    case .shared: "cuaderno.json"
    case .personal: "privado.json"
    }
  }

  var format: FileFormat {
    switch self {
    case .shared: .workbook
    case .personal: .personal
    }
  }

  var layout: FileLayout {
    switch self {
    case .shared: .workbook
    case .personal: .personal
    }
  }

  /// The homes whose records that file keeps.
  var homes: [Kind.Home] {
    switch self {
    case .shared: [.workbook]
    case .personal: [.person, .adviser]
    }
  }

  var kinds: [any Record.Type] { Kinds.all.filter { homes.contains($0.kind.home) } }
}
