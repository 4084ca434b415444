// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "cte",
  products: [
    .library(name: "SessionKit", targets: ["SessionKit"]),
    .library(name: "CommandLineKit", targets: ["CommandLineKit"]),
    .executable(name: "cte", targets: ["cte"]),
  ],
  targets: [
    .target(name: "Platform", swiftSettings: strict),
    .target(name: "SpanishText", swiftSettings: strict),
    .target(name: "CommandLineKit", dependencies: ["SpanishText"], swiftSettings: strict),
    .target(name: "SessionKit", dependencies: ["Platform", "SpanishText"], swiftSettings: strict),
    .executableTarget(
      name: "cte",
      dependencies: ["CommandLineKit", "Platform", "SessionKit", "SpanishText"],
      swiftSettings: strict),
    .executableTarget(name: "Bare", swiftSettings: strict),
    .executableTarget(
      name: "Benchmark", dependencies: ["Platform", "SessionKit"], swiftSettings: strict),
    .testTarget(name: "PlatformTests", dependencies: ["Platform"], swiftSettings: strict),
    .testTarget(name: "SpanishTextTests", dependencies: ["SpanishText"], swiftSettings: strict),
    .testTarget(
      name: "CommandLineKitTests", dependencies: ["CommandLineKit", "SpanishText"],
      swiftSettings: strict),
    .testTarget(
      name: "CTETests", dependencies: ["CommandLineKit", "Platform", "SessionKit", "cte"],
      exclude: ["Walk/Screens"], swiftSettings: strict),
    .testTarget(
      name: "SessionKitTests", dependencies: ["Platform", "SessionKit", "SpanishText"],
      swiftSettings: strict),
    // The tests run the program, so it has to be built before them.
    .testTarget(
      name: "EndToEndTests", dependencies: ["SessionKit", "cte"], swiftSettings: strict),
    // Independent programs judge what the program exports.
    .testTarget(
      name: "JudgeTests", dependencies: ["SessionKit", "cte"], exclude: ["Scripts"],
      swiftSettings: strict),
    .testTarget(
      name: "TortureTests", dependencies: ["Platform", "SessionKit", "cte"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
