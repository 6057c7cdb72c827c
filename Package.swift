// swift-tools-version: 6.2
import Foundation
import PackageDescription

// `Sources/PolicyLint` and `Sources/policylint` are one folder on a case-insensitive volume (macOS).
// Three things keep that harmless:
//   1. no module and no product share a name once lower-cased (PolicyLintKit, PolicyLintCommand, policylint);
//   2. the command owns exactly one sub-folder, `Command`, and its target points straight at it;
//   3. the library leaves that sub-folder out where the two folders have become one.
let foldersAreMerged = FileManager.default.fileExists(
  atPath: Context.packageDirectory + "/Sources/PolicyLint/Command")

let houseStyle: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "PolicyLint",
  platforms: [.macOS(.v13)],
  products: [
    .library(name: "PolicyLintKit", targets: ["PolicyLintKit"]),
    .executable(name: "policylint", targets: ["PolicyLintCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(
      name: "PolicyLintKit",
      dependencies: ["CLibXML2", .product(name: "Yams", package: "Yams")],
      path: "Sources/PolicyLint",
      // `Catalog/Documents` is a link to `rules/`: it makes SwiftPM notice documents that come and go.
      exclude: ["Catalog/Documents"] + (foldersAreMerged ? ["Command"] : []),
      swiftSettings: houseStyle,
      // Elsewhere pkg-config says how to link, so that a release can link the static library (Tools/static-libxml2.sh).
      linkerSettings: [.linkedLibrary("xml2", .when(platforms: [.macOS]))],
      plugins: ["EmbedCatalog"]),
    .executableTarget(
      name: "PolicyLintCommand",
      dependencies: [
        "PolicyLintKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/policylint/Command", swiftSettings: houseStyle),
    .testTarget(
      name: "PolicyLintTests",
      dependencies: ["PolicyLintKit", "PolicyLintCommand", "embed-policies", .product(name: "Yams", package: "Yams")],
      exclude: ["Formatting/Golden"],
      swiftSettings: houseStyle),

    .plugin(name: "EmbedCatalog", capability: .buildTool(), dependencies: ["embed-catalog"]),
    .executableTarget(name: "embed-catalog", path: "Tools/embed-catalog", swiftSettings: houseStyle),
    .executableTarget(
      name: "embed-policies", dependencies: [.product(name: "Yams", package: "Yams")], path: "Tools/embed-policies",
      swiftSettings: houseStyle),
  ]
)
