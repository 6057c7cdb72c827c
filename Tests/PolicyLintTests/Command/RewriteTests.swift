import Foundation
import Testing

@testable import PolicyLintCommand

/// Files are replaced as a whole or not at all.
@Suite struct RewriteTests {
  private let old = Array("old".utf8)
  private let new = Array("new contents".utf8)

  private func path(_ scratch: Scratch, _ name: String) -> [UInt8] {
    Array(scratch.folder.path.utf8) + [0x2F] + Array(name.utf8)
  }

  private func names(_ scratch: Scratch, in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.folder.appending(path: folder).path).sorted()
  }

  @Test func `mode and links stay, and nothing is left beside`() throws {
    let scratch = try Scratch(["d/a.xml": "old"])
    let file = scratch.folder.appending(path: "d/a.xml").path
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.folder.appending(path: "link.xml").path, withDestinationPath: "d/a.xml")
    try FileSystem.rewrite(path(scratch, "link.xml"), with: new, insteadOf: old)
    #expect(try scratch.read("d/a.xml") == "new contents")
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o640)
    #expect(try FileSystem.kind(of: path(scratch, "link.xml"), followingLinks: false) == .symbolicLink)
    #expect(try names(scratch) == ["d", "link.xml"] && names(scratch, in: "d") == ["a.xml"])
  }

  @Test func `a file that has changed, is read-only or is gone is left alone`() throws {
    let scratch = try Scratch(["a.xml": "other", "b.xml": "old"])
    #expect(throws: FileError("the file has changed in the meantime; nothing was written")) {
      try FileSystem.rewrite(path(scratch, "a.xml"), with: new, insteadOf: old)
    }
    let file = scratch.folder.appending(path: "b.xml").path
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file)
    #expect(throws: FileError("the file is read-only")) {
      try FileSystem.rewrite(path(scratch, "b.xml"), with: new, insteadOf: old)
    }
    #expect(throws: FileError.self) { try FileSystem.rewrite(path(scratch, "gone/c.xml"), with: new, insteadOf: old) }
    #expect(throws: FileError.self) { try FileSystem.rewrite(path(scratch, "."), with: new, insteadOf: old) }
    #expect(try scratch.read("a.xml") == "other" && scratch.read("b.xml") == "old")
    #expect(try names(scratch) == ["a.xml", "b.xml"])
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"))
  func `a disk that is full is told`() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    #expect(throws: FileError.self) { try FileSystem.write(new, to: descriptor) }
  }

  /// The command as a process, killed again and again while it rewrites.
  @Test(.enabled(if: Binary.isPresent, "needs the command built"), .timeLimit(.minutes(2)))
  func `a run that is killed leaves every file old or new`() throws {
    let statement = "<set-variable name=\"a\" value=\"@(1)\"/>\n"
    let messy = "<fragment>\n" + String(repeating: statement, count: 2000) + "</fragment>\n"
    let scratch = try Scratch()
    let count = 40
    var formatted: String?
    for round in 0..<25 {
      for index in 0..<count { try scratch.write("\(index).xml", messy) }
      let process = Process()
      process.executableURL = Binary.url
      process.currentDirectoryURL = scratch.folder
      process.arguments = ["format", "--no-config", "--quiet", "."]
      try process.run()
      if round > 0 {
        usleep(UInt32(round) * 4000)
        kill(process.processIdentifier, SIGKILL)
      }
      process.waitUntilExit()
      if round == 0 { formatted = try scratch.read("0.xml") }
      for index in 0..<count {
        let text = try scratch.read("\(index).xml")
        #expect(text == messy || text == formatted, "round \(round), file \(index)")
      }
    }
    #expect(formatted != messy && formatted?.contains("    <set-variable name=\"a\" value=\"@(1)\" />") == true)
    let rest = try names(scratch).filter { !$0.hasSuffix(".xml") }
    #expect(rest.allSatisfy { $0.hasPrefix(".policylint-") && $0.hasSuffix(".tmp") })
  }

  /// The command beside the test bundle.
  private enum Binary {
    static let url = PackageFolder.root.appending(path: ".build/debug/policylint")
    static let isPresent = FileManager.default.isExecutableFile(atPath: url.path)
  }
}
