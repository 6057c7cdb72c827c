import Foundation
import Testing

/// A copy of the package in which `Sources/policylint` and `Sources/PolicyLint` are one folder, as on macOS.
struct MergedPackage {
  private let folder: URL

  struct Target: Decodable {
    var name: String
    var path: String
    var sources: [String]

    var files: [String] { sources.map { path + "/" + $0 } }
  }

  private struct Description: Decodable {
    var targets: [Target]
  }

  init() throws {
    let files = FileManager.default
    folder = files.temporaryDirectory.appending(path: "merged-\(UUID().uuidString)")
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["Package.swift", "Package.resolved", "Sources", "Tests", "Tools", "Plugins", "rules", "policies"]
    where PackageFolder.exists(name) {
      try files.copyItem(at: PackageFolder.root.appending(path: name), to: folder.appending(path: name))
    }
    let sources = folder.appending(path: "Sources")
    try files.moveItem(
      at: sources.appending(path: "policylint/Command"), to: sources.appending(path: "PolicyLint/Command"))
    try files.removeItem(at: sources.appending(path: "policylint"))
    // A case-insensitive volume finds it under both spellings.
    try files.createSymbolicLink(
      atPath: sources.appending(path: "policylint").path, withDestinationPath: "PolicyLint")
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// The targets as the package manager sees them; it fails where two of them overlap.
  func describe() throws -> [Target] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.currentDirectoryURL = folder
    process.arguments = [
      "swift", "package", "--scratch-path", folder.appending(path: ".build").path, "describe", "--type", "json",
    ]
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(complaint)")
    #expect(!complaint.contains("warning:"), "\(complaint)")
    return try JSONDecoder().decode(Description.self, from: data).targets
  }
}
