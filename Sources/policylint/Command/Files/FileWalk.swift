import PolicyLintKit

/// A file to lint.
struct InputFile: Sendable {
  /// The path to open.
  var location: [UInt8]
  /// The path to print.
  var path: [UInt8]
  /// The index of its configuration among the finder's outcomes.
  var configuration: Int
  /// Its scope, where options or configuration tell it.
  var scope: PolicyScope?
  /// Whether the user named it, so that it must be a policy.
  var isNamed: Bool
  /// Where it is, to tell whether it was met before.
  var absolute: [UInt8]
  /// Where it is, for standard input too: the absolute path.
  var place: [UInt8]
  /// Whether it may be a symbolic link; those that a walk met are known.
  var mayBeLink: Bool
}

/// Finds the files to lint: those that are named, and in folders those that may hold policies.
struct FileWalk {
  /// A path that leads nowhere.
  struct Failure {
    var path: [UInt8]
    var reason: String
  }

  private let world: World
  private let scope: PolicyScope?
  /// Whether files that the user names are treated as if they were found in a folder.
  var forcesExclusions = false
  private(set) var finder: ConfigurationFinder
  private(set) var files: [InputFile] = []
  /// How many paths were added; of one, nothing is found twice.
  private var additions = 0
  private(set) var failures: [Failure] = []
  /// What was passed over in folders.
  private(set) var passedOver = PassedOver()

  /// How much was passed over in folders, and why.
  struct PassedOver: Equatable {
    /// Files whose names do not end as those of policies do.
    var otherFiles = 0
    /// Hidden folders and those of tools.
    var hiddenFolders = 0
    /// Files and folders that an ignore file names.
    var ignored = 0
    /// Files and folders that the configuration excludes.
    var excluded = 0
  }

  /// The endings of files that a walk reads, in lower case.
  private static let endings = DocumentKind.allCases.flatMap { kind in kind.endings.map { Array($0.utf8) } }
  /// Folders of tools, never of people.
  private static let foreignFolders: Set<[UInt8]> = [Array("node_modules".utf8)]
  /// The name that the tools of APIM give to every policy.
  private static let policyFile = Array("policy.xml".utf8)
  private static let git = Array(".git".utf8)
  private static let ignoreFile = Array(".gitignore".utf8)
  /// More than this is no ignore file.
  private static let ignoreFileLimit = 1 << 22

  /// A folder on the way.
  private struct Folder {
    var location: [UInt8]
    var path: [UInt8]
    var absolute: [UInt8]
    var ignored: IgnoreStack
  }

  init(world: World, finder: ConfigurationFinder, scope: PolicyScope?) {
    self.world = world
    self.finder = finder
    self.scope = scope
  }

  /// Adds a path that the user named: a file, or everything below a folder.
  mutating func add(_ given: [UInt8]) {
    additions += 1
    guard !given.contains(0), !given.isEmpty else {
      return fail(given, given.isEmpty ? "the path is empty" : "a path cannot hold a NUL byte")
    }
    let location = world.location(of: given)
    let absolute = Path.absolute(given, in: world.workingDirectory)
    let shown = Path.relative(absolute, to: world.workingDirectory).map { Array($0) } ?? given
    do {
      switch try FileSystem.kind(of: location) {
      case .folder:
        walk(Folder(location: location, path: shown, absolute: absolute, ignored: ignored(above: absolute)))
      default:
        // What is no file is refused when it is read, with the reason.
        let parent = Path.folder(of: absolute) ?? [Path.slash]
        let index = finder.index(for: parent)
        if forcesExclusions, isExcluded(absolute, in: index) { return }
        take(
          location, shown, absolute, configuration: index, isNamed: !forcesExclusions, mayBeLink: true,
          hasSibling: { Self.hasFolder($0, beside: absolute) })
      }
    } catch {
      fail(shown.isEmpty ? given : shown, error.reason)
    }
  }

  /// Whether the configuration keeps a walk from a file, or from a folder around it.
  private func isExcluded(_ file: [UInt8], in index: Int) -> Bool {
    guard case .valid(let configuration) = finder.outcomes[index] else { return false }
    guard configuration.includes(file) ?? Self.mayHoldPolicies(Array(Path.name(of: file))) else { return true }
    var next = Path.folder(of: file)
    while let folder = next {
      if configuration.excludes(folder, isFolder: true) { return true }
      next = Path.folder(of: folder)
    }
    return configuration.excludes(file, isFolder: false)
  }

  /// Adds standard input, which is taken to be the file `name`; `key` stands for its place. One that is not named is
  /// treated as if it was found in a folder.
  mutating func addStandardInput(as name: [UInt8], key: [UInt8], isNamed: Bool) {
    additions += 1
    let absolute = Path.absolute(name, in: world.workingDirectory)
    let index = finder.index(for: Path.folder(of: absolute) ?? [Path.slash])
    if !isNamed, isExcluded(absolute, in: index) { return }
    take(
      [], name, absolute, configuration: index, isNamed: isNamed, mayBeLink: true,
      hasSibling: { Self.hasFolder($0, beside: absolute) })
    files[files.count - 1].absolute = key
  }

  /// The files in the order of a report, each once.
  mutating func finish() -> [InputFile] {
    files.sort { Path.precedes($0.path, $1.path) }
    if additions == 1 { return files }
    let named = Set(files.lazy.filter(\.isNamed).map(\.absolute))
    var seen = Set<[UInt8]>(minimumCapacity: files.count)
    files.removeAll { !seen.insert($0.absolute).inserted }
    if !named.isEmpty {
      for index in files.indices where named.contains(files[index].absolute) { files[index].isNamed = true }
    }
    return files
  }

  private mutating func walk(_ root: Folder) {
    var pending = [root]
    while let folder = pending.popLast() { read(folder, &pending) }
  }

  private mutating func read(_ folder: Folder, _ pending: inout [Folder]) {
    var folder = folder
    var entries: [(name: [UInt8], kind: FileSystem.Kind)]
    do {
      entries = try FileSystem.entries(of: folder.location)
    } catch {
      return fail(folder.path.isEmpty ? [UInt8(ascii: ".")] : folder.path, error.reason)
    }
    // In order, so that little is left to sort in the end.
    entries.sort { Path.precedes($0.name, $1.name) }
    let index = finder.index(for: folder.absolute)
    // A repository inside a repository has rules of its own.
    if entries.contains(where: { $0.name == Self.git }) { folder.ignored = repositoryIgnores(folder) }
    if entries.contains(where: { $0.name == Self.ignoreFile && $0.kind != .folder }) {
      folder.ignored.push(ignoreFile(Self.ignoreFile, in: folder.location, absolute: folder.absolute))
    }
    var configuration = Configuration()
    if case .valid(let found) = finder.outcomes[index] { configuration = found }
    let folders = { [entries] (name: String) in
      entries.contains { $0.kind == .folder && $0.name.elementsEqual(name.utf8) }
    }
    let isAbsolute = (location: folder.location == folder.absolute, path: folder.path == folder.absolute)
    let firstPending = pending.count
    for entry in entries {
      let absolute = Path.join(folder.absolute, entry.name)
      if entry.kind == .folder {
        guard entry.name.first != UInt8(ascii: "."), !Self.foreignFolders.contains(entry.name) else {
          passedOver.hiddenFolders += 1
          continue
        }
        if passesOver(absolute, isFolder: true, folder.ignored, configuration) { continue }
        pending.append(
          Folder(
            location: Path.join(folder.location, entry.name), path: Path.join(folder.path, entry.name),
            absolute: absolute, ignored: folder.ignored))
      } else if entry.kind != .other {
        guard configuration.includes(absolute) ?? Self.mayHoldPolicies(entry.name) else {
          passedOver.otherFiles += 1
          continue
        }
        if passesOver(absolute, isFolder: false, folder.ignored, configuration) { continue }
        let location = isAbsolute.location ? absolute : Path.join(folder.location, entry.name)
        if entry.kind == .symbolicLink, !leadsToFile(location) { continue }
        let path = isAbsolute.path ? absolute : Path.join(folder.path, entry.name)
        take(
          location, path, absolute, configuration: index, isNamed: false, mayBeLink: entry.kind == .symbolicLink,
          hasSibling: folders)
      }
    }
    pending[firstPending...].reverse()
  }

  /// Whether a file or folder is ignored or excluded; counts it then.
  private mutating func passesOver(
    _ absolute: [UInt8], isFolder: Bool, _ ignored: IgnoreStack, _ configuration: Configuration
  ) -> Bool {
    if ignored.ignores(absolute, isFolder: isFolder) {
      passedOver.ignored += 1
      return true
    }
    guard configuration.excludes(absolute, isFolder: isFolder) else { return false }
    passedOver.excluded += 1
    return true
  }

  /// Whether a symbolic link leads to a file: one to a folder is not followed, so that there are no loops, and one that
  /// leads nowhere is none of ours.
  private func leadsToFile(_ location: [UInt8]) -> Bool {
    (try? FileSystem.kind(of: location)) == .file
  }

  private mutating func take(
    _ location: [UInt8], _ path: [UInt8], _ absolute: [UInt8], configuration: Int, isNamed: Bool,
    mayBeLink: Bool, hasSibling: (String) -> Bool
  ) {
    var found: PolicyScope?
    if case .valid(let configuration) = finder.outcomes[configuration] { found = configuration.scope(of: absolute) }
    // What the printed path tells, the engine sees by itself; the folders around it and beside it are known only here.
    if found == nil, scope == nil, Path.name(of: absolute).elementsEqual(Self.policyFile) {
      found = DocumentOrigin.scope(ofPath: PathText.encode(absolute), hasSibling: hasSibling)
    }
    files.append(
      InputFile(
        location: location, path: path, configuration: configuration, scope: scope ?? found, isNamed: isNamed,
        absolute: absolute, place: absolute, mayBeLink: mayBeLink))
  }

  private static func hasFolder(_ name: String, beside file: [UInt8]) -> Bool {
    let folder = Path.folder(of: file) ?? [Path.slash]
    return (try? FileSystem.kind(of: Path.join(folder, Array(name.utf8)))) == .folder
  }

  private mutating func fail(_ path: [UInt8], _ reason: String) {
    failures.append(Failure(path: path, reason: reason))
  }

  /// Whether a file of that name is read in a walk.
  private static func mayHoldPolicies(_ name: [UInt8]) -> Bool {
    endings.contains { ending in
      guard name.count >= ending.count else { return false }
      return zip(name.suffix(ending.count), ending).allSatisfy { byte, expected in
        byte == expected || (byte &- 0x41 < 26 && byte | 0x20 == expected)
      }
    }
  }

  // MARK: - Ignore files

  /// The ignore files that count in a folder because of the folders around it: up to the root of the repository, or, where
  /// there is none, up to the working directory.
  private func ignored(above folder: [UInt8]) -> IgnoreStack {
    var outer: [[UInt8]] = []
    var next: [UInt8]? = folder
    var hasRepository = false
    while let candidate = next {
      outer.append(candidate)
      hasRepository = (try? FileSystem.kind(of: Path.join(candidate, Self.git))) != nil
      if hasRepository { break }
      next = Path.folder(of: candidate)
    }
    if !hasRepository { outer.removeAll { Path.relative($0, to: world.workingDirectory) == nil } }
    var stack = IgnoreStack()
    // The folder's own files come when it is read.
    for candidate in outer.reversed() where candidate != folder {
      if hasRepository, candidate == outer.last { stack = exclusions(of: candidate, at: candidate) }
      stack.push(ignoreFile(Self.ignoreFile, in: candidate, absolute: candidate))
    }
    return stack
  }

  private func repositoryIgnores(_ folder: Folder) -> IgnoreStack {
    exclusions(of: folder.location, at: folder.absolute)
  }

  /// `.git/info/exclude` of a repository. A worktree's own `.git` is a file; its exclusions lie elsewhere and are left out.
  private func exclusions(of repository: [UInt8], at absolute: [UInt8]) -> IgnoreStack {
    var stack = IgnoreStack()
    stack.push(ignoreFile(Array(".git/info/exclude".utf8), in: repository, absolute: absolute))
    return stack
  }

  private func ignoreFile(_ name: [UInt8], in location: [UInt8], absolute: [UInt8]) -> IgnoreFile? {
    guard let text = try? FileSystem.read(Path.join(location, name), limit: Self.ignoreFileLimit) else { return nil }
    return IgnoreFile(text, folder: absolute)
  }
}
