import Foundation
import PolicyLintKit
import Testing

@testable import PolicyLintCommand

@Suite struct FileWalkTests {
  private func found(_ scratch: Scratch, _ arguments: String...) -> [String] {
    scratch.run(["--show-files"] + arguments).output.split(separator: "\n").map(String.init)
  }

  @Test func `hidden folders and those of tools are passed over unless they are named`() throws {
    let scratch = try Scratch()
    for path in [
      "a.xml", "b.XML", ".hidden.xml", ".git/c.xml", ".github/d.xml", "node_modules/e.xml", ".terraform/f.xml",
    ] {
      try scratch.write(path, Sample.good)
    }
    #expect(found(scratch) == [".hidden.xml", "a.xml", "b.XML"])
    #expect(found(scratch, ".github") == [".github/d.xml"])
    #expect(found(scratch, "node_modules/e.xml") == ["node_modules/e.xml"])
  }

  @Test func `files of several kinds are read, others only by name`() throws {
    let scratch = try Scratch(["a.xml": Sample.good, "b.txt": Sample.good, "c.md": "```\n\(Sample.good)```\n"])
    #expect(found(scratch) == ["a.xml", "c.md"])
    #expect(found(scratch, "b.txt") == ["b.txt"])
  }

  @Test func `links to files are read, links to folders are not followed`() throws {
    let scratch = try Scratch(["real/a.xml": Sample.good])
    let manager = FileManager.default
    func link(_ name: String, _ target: String) throws {
      try manager.createSymbolicLink(
        atPath: scratch.folder.appending(path: name).path, withDestinationPath: target)
    }
    try link("link.xml", "real/a.xml")
    try link("real/loop", "..")
    try link("nowhere.xml", "absent.xml")
    #expect(found(scratch) == ["link.xml", "real/a.xml"])
    #expect(found(scratch, "real/loop") == ["real/loop/link.xml", "real/loop/real/a.xml"])
  }

  @Test func `paths are printed as given, relative where they lie below`() throws {
    let scratch = try Scratch(["a/b.xml": Sample.good])
    #expect(found(scratch, "./a//b.xml") == ["a/b.xml"])
    #expect(found(scratch, scratch.folder.path) == ["a/b.xml"])
    let parent = "../" + scratch.folder.lastPathComponent
    #expect(found(scratch, parent) == ["a/b.xml"])
    let other = try Scratch(["c.xml": Sample.good])
    #expect(found(scratch, other.folder.path + "/c.xml") == [other.folder.path + "/c.xml"])
  }

  @Test func `gitignore files count as git has them`() throws {
    let scratch = try Scratch([
      ".gitignore": "# comment\n/build/\n*.gen.xml\n!keep.gen.xml\nlogs/**/x.xml\r\ntrailing.xml   \n\\#odd.xml\n",
      "sub/.gitignore": "!special.gen.xml\nlocal.xml\n",
      ".git/info/exclude": "excluded.xml\n",
    ])
    let paths = [
      "a.xml", "build/b.xml", "sub/build/c.xml", "d.gen.xml", "keep.gen.xml", "sub/special.gen.xml", "logs/x.xml",
      "logs/1/2/x.xml", "trailing.xml", "#odd.xml", "local.xml", "sub/local.xml", "excluded.xml",
    ]
    for path in paths { try scratch.write(path, Sample.good) }
    #expect(found(scratch) == ["a.xml", "keep.gen.xml", "local.xml", "sub/build/c.xml", "sub/special.gen.xml"])
    // The folders above count too, and what is named is read.
    #expect(found(scratch, "sub") == ["sub/build/c.xml", "sub/special.gen.xml"])
    #expect(found(scratch, "build", "d.gen.xml") == ["build/b.xml", "d.gen.xml"])
  }

  @Test func `a repository inside a repository has ignore rules of its own`() throws {
    let scratch = try Scratch([".gitignore": "x.xml\n", ".git/HEAD": "", "inner/.git": "gitdir: elsewhere\n"])
    for path in ["x.xml", "outer/x.xml", "inner/x.xml"] { try scratch.write(path, Sample.good) }
    #expect(found(scratch) == ["inner/x.xml"])
    #expect(found(scratch, "inner") == ["inner/x.xml"])
  }

  @Test func `a configuration includes and excludes files below it`() throws {
    let scratch = try Scratch([
      "p/.policylint.yml": "files: {include: ['**/*.{policy,xml}'], exclude: [old/, '*.draft.xml', /top/x.xml]}"
    ])
    for path in [
      "p/a.policy", "p/b.xml", "p/c.md", "p/old/d.xml", "p/sub/old/e.xml", "p/f.draft.xml", "p/top/x.xml",
      "p/sub/top/x.xml", "q.policy", "old/r.xml",
    ] {
      try scratch.write(path, Sample.good)
    }
    #expect(found(scratch) == ["old/r.xml", "p/a.policy", "p/b.xml", "p/sub/top/x.xml"])
    #expect(found(scratch, "p/old/d.xml") == ["p/old/d.xml"])
    #expect(found(scratch, "--no-config", "p/old") == ["p/old/d.xml"])
  }

  @Test func `the folders around a policy and beside it tell its scope`() throws {
    let scratch = try Scratch()
    for path in [
      "policy.xml", "apis/a/policy.xml", "apis/a/operations/b/policy.xml", "products/p/policy.xml", "other/policy.xml",
      "c.xml",
    ] {
      try scratch.write(path, Sample.good)
    }
    func scopes(_ folder: String, _ path: String) -> [String: PolicyScope?] {
      let absolute = scratch.folder.path + (folder.isEmpty ? "" : "/" + folder)
      let world = World(
        environment: [:], workingDirectory: Array(absolute.utf8), pathPrefix: Array((absolute + "/").utf8),
        processorCount: 1, readInput: { _ throws(FileError) in [] }, output: ByteSink { _ throws(FileError) in },
        errors: ByteSink { _ throws(FileError) in })
      let finder = ConfigurationFinder(.found, world: world, rules: [])
      var walk = FileWalk(world: world, finder: finder, scope: nil)
      walk.add(Array(path.utf8))
      return Dictionary(uniqueKeysWithValues: walk.finish().map { (PathText.encode($0.path), $0.scope) })
    }
    #expect(
      scopes("", ".") == [
        "policy.xml": .global, "apis/a/policy.xml": .api, "apis/a/operations/b/policy.xml": .operation,
        "products/p/policy.xml": .product, "other/policy.xml": nil, "c.xml": nil,
      ])
    #expect(scopes("apis/a/operations/b", "policy.xml") == ["policy.xml": .operation])
    #expect(scopes("apis", "../policy.xml").values.first == .global)
  }
}
