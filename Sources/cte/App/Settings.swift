import Platform
import SessionKit

/// What a user has told the program about themselves, on this machine and for every workbook.
struct Settings: Sendable, Equatable {
  /// What can be set, by name.
  enum Key: String, CaseIterable, Sendable {
    case me, color, plain, guide, editor

    var spanish: String {
      switch self {
      case .me: "soy"
      case .color: "color"
      case .plain: "plano"
      case .guide: "guía"
      case .editor: "editor"
      }
    }

    var summary: String {
      switch self {
      case .me: "su nombre, tal como está en el cuaderno"
      case .color: "cuándo usar colores: auto, siempre o nunca"
      case .plain: "solo texto, sin barras ni colores: sí o no"
      case .guide: "la guía de las sesiones nuevas"
      case .editor: "el programa para textos largos"
      }
    }
  }

  private var values: [String: String] = [:]

  subscript(key: Key) -> String? {
    get { values[key.rawValue] }
    set { values[key.rawValue] = newValue }
  }

  static let fileName = "cte/ajustes.json"

  /// Reads the settings; without a file there are none.
  static func read(in folder: String?) throws -> Settings {
    guard let folder else { return Settings() }
    let path = Path.join(folder, fileName)
    let bytes: [UInt8]
    do { bytes = try FileSystem.read(path, followingLinks: true) } catch {
      if error.reason == .notFound || error.reason == .notFolder { return Settings() }
      throw StoreError.system(error)
    }
    guard let members = SettingsFile.read(bytes) else {
      throw UsageProblem.brokenSettings(path: path)
    }
    var settings = Settings()
    settings.values = members
    return settings
  }

  /// Writes the settings, whole or not at all.
  func write(in folder: String?) throws {
    guard let folder else { throw UsageProblem.noHome }
    let path = Path.join(folder, Self.fileName)
    let draft = path + ".tmp"
    do {
      if let parent = Path.parent(of: path) {
        try FileSystem.makeFolder(parent, ownerOnly: true)
      }
      try FileSystem.remove(draft)
      try FileSystem.create(draft, SettingsFile.write(values), ownerOnly: true)
      try FileSystem.rename(draft, to: path)
    } catch {
      throw UsageProblem.cannotWrite(error)
    }
  }
}
