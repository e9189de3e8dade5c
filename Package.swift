// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

let strictC: [CSetting] = [.treatAllWarnings(as: .error)]

/// For what is not worth speed, of a program that is to stay below its size.
let small: [SwiftSetting] = [.unsafeFlags(["-Osize"], .when(configuration: .release))]

func library(
  _ name: String, _ dependencies: [Target.Dependency] = [], _ settings: [SwiftSetting] = []
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict + settings)
}

/// A C library as C gives it.
func door(_ name: String, to library: String) -> Target {
  .target(name: name, cSettings: strictC, linkerSettings: [.linkedLibrary(library)])
}

func tests(
  of name: String, _ dependencies: [Target.Dependency], excluding files: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies + ["TestSupport"], exclude: files,
    swiftSettings: strict)
}

let package = Package(
  name: "frise",
  products: [.executable(name: "frise", targets: ["frise"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // What a text says, and what a screen is made of. These two import nothing of ours.
    library("Annotations", ["CTables"]),
    library("Screen"),

    // Articles, then articles read together, then what a reader sees of them.
    library("Articles", ["Annotations", "CExpat", "CGumbo", "CJansson", "CYAML"], small),
    library("Stories", ["Annotations", "Articles"]),
    library("Store", ["Annotations", "Articles", "CSQLite", "Stories"], small),
    library("Reader", ["Annotations", "Articles", "Screen", "Stories"], small),
    library("ReaderUI", ["Annotations", "Articles", "Reader", "Screen", "Stories"], small),

    // The terminal, and the only door to ncurses.
    library("Terminal", ["CNcurses", "CRescue", "Screen"], small),

    .executableTarget(
      name: "frise",
      dependencies: [
        "Annotations", "Articles", "Reader", "ReaderUI", "Screen", "Store", "Stories", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict + small),

    .target(
      name: "CNcurses", cSettings: strictC,
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("tinfo", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]
    ),
    .target(name: "CRescue", cSettings: strictC),
    .target(name: "CTables", exclude: ["tables"], cSettings: strictC),
    door("CExpat", to: "expat"),
    door("CGumbo", to: "gumbo"),
    door("CJansson", to: "jansson"),
    door("CSQLite", to: "sqlite3"),
    door("CYAML", to: "yaml"),

    // Tools: they make the tables that names are found by, and measure what is found.
    library("Corpora", ["Annotations"]),
    .executableTarget(
      name: "train",
      dependencies: [
        "Annotations", "Corpora",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Corpus"], swiftSettings: strict),
    .executableTarget(
      name: "score",
      dependencies: [
        "Annotations", "Corpora", "Stories",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    tests(of: "Annotations", ["Annotations"]),
    tests(of: "Corpora", ["Annotations", "Corpora"]),
    tests(of: "Screen", ["Screen"]),
    tests(of: "Terminal", ["Screen", "Terminal"]),
    tests(of: "Articles", ["Annotations", "Articles"]),
    tests(of: "Stories", ["Annotations", "Articles", "Stories"]),
    tests(of: "Store", ["Annotations", "Articles", "Store", "Stories"]),
    tests(of: "Reader", ["Annotations", "Articles", "Reader", "Screen", "Stories"]),
    tests(
      of: "ReaderUI", ["Annotations", "Articles", "Reader", "ReaderUI", "Screen", "Stories"],
      excluding: ["Frames"]),
    tests(of: "EndToEnd", ["frise", "trap"]),
    .target(
      name: "TestSupport",
      dependencies: ["Annotations", "Articles", "Reader", "Screen", "Stories"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .executableTarget(
      name: "trap", dependencies: ["Screen", "Terminal"], path: "Tests/Fixtures/Trap",
      swiftSettings: strict),
  ],
  cLanguageStandard: .gnu2x)
