// swift-tools-version: 6.1
// The modules of Treaty, each importing only those above it. CONTRIBUTING.md says what each holds.
import PackageDescription

let strict: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny")]

func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(of name: String, _ more: [Target.Dependency] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: [.byName(name: name)] + more, swiftSettings: strict)
}

let package = Package(
  name: "treaty",
  products: [.executable(name: "treaty", targets: ["treaty"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: [
    library(
      "TreatyModel",
      [
        .product(name: "BitCollections", package: "swift-collections"),
        .product(name: "HashTreeCollections", package: "swift-collections"),
        .product(name: "BigInt", package: "BigInt"),
      ]),
    library("TreatyLaw", ["TreatyModel"]),
    library("TreatyAnalysis", ["TreatyModel", "TreatyLaw", .product(name: "BigInt", package: "BigInt")]),
    library("TreatySyntax", ["TreatyModel"]),
    library(
      "TreatyLanguage",
      [
        "TreatyModel", "TreatyLaw", "TreatyAnalysis", "TreatySyntax", .product(name: "BigInt", package: "BigInt"),
        .product(name: "HashTreeCollections", package: "swift-collections"),
      ]),
    .target(name: "CRegister", exclude: ["register"]),
    library(
      "TreatyRegister",
      ["TreatyModel", "TreatyLaw", "TreatySyntax", "TreatyLanguage", "CRegister"]),
    library("TreatyReport", ["TreatyModel", "TreatyLaw", "TreatyLanguage"]),
    .target(name: "CEditLine", linkerSettings: [.linkedLibrary("edit")]),
    library(
      "TreatyShell",
      ["TreatyModel", "TreatySyntax", "TreatyLanguage", "TreatyRegister", "TreatyReport", "CEditLine"]),
    .executableTarget(
      name: "treaty",
      dependencies: [
        "TreatyModel", "TreatyReport", "TreatyShell",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    tests(of: "TreatyModel", [.product(name: "BigInt", package: "BigInt")]),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests(of: "TreatyLaw", ["TreatyModel", "TestSupport"]),
    tests(
      of: "TreatyAnalysis", ["TestSupport", "TreatyModel", "TreatyLaw", .product(name: "BigInt", package: "BigInt")]),
    tests(of: "TreatySyntax", ["TreatyModel"]),
    tests(of: "TreatyLanguage", ["TestSupport", "TreatyModel", "TreatySyntax", "TreatyRegister"]),
    tests(of: "TreatyRegister", ["TreatyModel", "TreatyLaw", "TreatySyntax"]),
    tests(of: "TreatyReport", ["TreatyModel", "TreatyLaw", "TreatyLanguage"]),
    .testTarget(
      name: "TreatyCommandTests",
      dependencies: ["treaty", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),
    tests(of: "TreatyShell", ["TreatyModel", "TreatySyntax", "TreatyRegister"]),
  ]
)
