import Foundation
import Testing

/// A program that judges, and that may be missing on this machine.
enum Tool: Sendable {
  /// A program on the path.
  case program(String)
  /// Modules of Python, by the names with which they are imported.
  case python([String])

  /// Whether it can be asked here.
  var isThere: Bool {
    switch self {
    case .program(let name):
      (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
        FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
      }
    case .python(let modules):
      (try? Bench.run(["python3", "-c", "import " + modules.joined(separator: ", ")]))?.code == 0
    }
  }

  private var name: String {
    switch self {
    case .program(let name): name
    case .python(let modules): modules.joined(separator: " or ") + " for python3"
    }
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips what cannot be judged here, and says for want of which program.
  static func judged(by tool: Tool) -> Self {
    .enabled("\(tool) is not installed; .ci/run installs it") { tool.isThere }
  }
}

extension Tool: CustomStringConvertible {
  var description: String { name }
}
