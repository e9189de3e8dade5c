// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

// A package of its own: it knows of Frise what anybody can see, and nobody who builds Frise builds this.
let package = Package(
  name: "benchmarks",
  products: [.executable(name: "benchmark", targets: ["benchmark"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    .executableTarget(
      name: "benchmark",
      dependencies: [
        "CPseudoterminal", "StoryWriting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Makes stories. It imports nothing but Swift, so that a seed gives the same story everywhere.
    .target(name: "StoryWriting", swiftSettings: strict),

    .target(name: "CPseudoterminal", cSettings: [.treatAllWarnings(as: .error)]),
  ],
  cLanguageStandard: .gnu2x)
