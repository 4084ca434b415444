// swift-tools-version: 6.2
import PackageDescription

// A package of its own: a fuzzer needs everything built in its own way. See `run`.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "cte", path: "../..")],
  targets: [
    .target(name: "FuzzDriver"),
    .executableTarget(
      name: "FuzzJSON",
      dependencies: ["FuzzDriver", .product(name: "SessionKit", package: "cte")]),
    .executableTarget(name: "FuzzArguments", dependencies: ["FuzzDriver", "Program"]),
    // The program itself but for its entry, so that its own table of commands is tried.
    .target(
      name: "Program",
      dependencies: [
        .product(name: "CommandLineKit", package: "cte"),
        .product(name: "SessionKit", package: "cte"),
      ],
      exclude: ["CTE.swift"]),
  ],
  swiftLanguageModes: [.v6]
)
