import PolicyLintKit

/// What has changed in a git repository since a revision, as the files stand now.
struct GitChanges {
  private let changes: [[UInt8]: LineChanges]
  private let tracked: Set<[UInt8]>
  /// The top of the repository, as the working directory is written and without symbolic links.
  private let roots: [[UInt8]]

  /// Asks git about the repository of the working directory.
  init(since revision: String, in world: World) throws(CommandError) {
    let git = Git(folder: world.workingDirectory)
    let prefix = try git.line(
      ["rev-parse", "--show-prefix"], onFailure: "--since needs a git repository, and this is none")
    let top = try git.line(["rev-parse", "--show-toplevel"], onFailure: "--since needs a git repository with files")
    let commit = try git.line(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"],
      onFailure: "--since: git knows no revision `\(revision)`")
    var written = world.workingDirectory
    for _ in prefix.split(separator: Path.slash) { written = Path.folder(of: written) ?? [Path.slash] }
    roots = [written, top]

    var diff = DiffReader()
    // Fixed arguments: what the repository's own settings would change is said here.
    try git.run(
      [
        "diff", "--unified=0", "--inter-hunk-context=0", "--no-prefix", "--no-color", "--no-ext-diff", "--no-textconv",
        "--no-relative", "--find-renames", "--ignore-submodules=all", PathText.encode(commit), "--",
      ], onFailure: "--since: git cannot compare with `\(revision)`"
    ) { diff.add($0) }
    changes = diff.changes

    var names = ListReader()
    // From the top: below it git tells only of what lies there.
    try Git(folder: top).run(["ls-files", "-z"], onFailure: "--since: git cannot list its files") { names.add($0) }
    tracked = names.names
  }

  /// The changed lines of a file, by its absolute path and the path to open; `nil` if there are none.
  ///
  /// A file that git does not know is new.
  func changes(of absolute: [UInt8], at location: [UInt8]) -> LineChanges? {
    let isLink = (try? FileSystem.kind(of: location, followingLinks: false)) == .symbolicLink
    if !isLink, let name = name(of: absolute), tracked.contains(name) { return changes[name] }
    // Behind a symbolic link lies another file.
    guard let real = try? FileSystem.realPath(location), let name = name(of: real), tracked.contains(name) else {
      return .all
    }
    return changes[name]
  }

  private func name(of path: [UInt8]) -> [UInt8]? {
    for root in roots {
      if let name = Path.relative(path, to: root) { return Array(name) }
    }
    return nil
  }
}

/// Names that end with NUL.
private struct ListReader {
  private(set) var names: Set<[UInt8]> = []
  private var name: [UInt8] = []

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while let end = rest.firstIndex(of: 0) {
      names.insert(name + rest[..<end])
      name = []
      rest = rest[(end + 1)...]
    }
    name += rest
  }
}

/// The program `git`.
private struct Git {
  let folder: [UInt8]

  func run(
    _ arguments: [String], onFailure complaint: String, _ receive: (ArraySlice<UInt8>) -> Void
  ) throws(CommandError) {
    let ending: Subprocess.Ending
    do throws(FileError) {
      ending = try Subprocess(
        arguments: [
          "git", "--no-pager", "--no-optional-locks", "--literal-pathspecs", "-C", PathText.encode(folder), "-c",
          "core.fsmonitor=false", "-c", "core.quotePath=false",
        ] + arguments
      ).run(receive)
    } catch {
      throw CommandError(message: "--since: \(error.reason)")
    }
    guard ending.status == 0 else { throw CommandError(message: complaint + Self.reason(ending.errors)) }
  }

  /// The first line that git writes.
  func line(_ arguments: [String], onFailure complaint: String) throws(CommandError) -> [UInt8] {
    var output: [UInt8] = []
    try run(arguments, onFailure: complaint) { output += $0 }
    if output.last == UInt8(ascii: "\n") { output.removeLast() }
    return output
  }

  /// Git's own words, on one line.
  private static func reason(_ errors: [UInt8]) -> String {
    guard let line = errors.split(separator: UInt8(ascii: "\n")).first else { return "" }
    let prefix = Array("fatal: ".utf8)
    let words = line.starts(with: prefix) ? line.dropFirst(prefix.count) : line
    return " (git: \(PathText.encode(words)))"
  }
}
