import PolicyLintKit

/// What the folders around policies tell of the fragments that there are.
///
/// The folder `policy fragments` of a tree as APIOps writes it holds all that a policy of the tree can include; and a
/// configuration may name files of fragments.
struct FragmentFolders {
  private static let name = Array("policy fragments".utf8)
  /// The folders of a tree that lie beside the fragments and hold policies some levels down.
  private static let siblings: Set<[UInt8]> = [Array("apis".utf8), Array("products".utf8), name]

  /// Nobody has so many files among those of fragments.
  private static let entryLimit = 100_000

  private var known: [[UInt8]: Bool] = [:]
  private var last: (folder: [UInt8], fragments: [UInt8]?)?
  private var listed: [[UInt8]: [String]] = [:]

  /// The folder of the fragments of the tree that a file lies in, by the file's absolute path; `nil` if there is none.
  mutating func folder(for file: [UInt8]) -> [UInt8]? {
    guard let folder = Path.folder(of: file) else { return nil }
    // Files of one folder come one behind the other.
    if let last, last.folder == folder { return last.fragments }
    let fragments = fragments(beside: folder)
    last = (folder, fragments)
    return fragments
  }

  private mutating func fragments(beside folder: [UInt8]) -> [UInt8]? {
    var folder = folder
    // `apis/A/operations/O/policy.xml` is the deepest place of a policy.
    for _ in 0..<5 {
      guard let parent = Path.folder(of: folder) else { return nil }
      if Self.siblings.contains(Array(Path.name(of: folder))) {
        let candidate = Path.join(parent, Self.name)
        return exists(candidate) ? candidate : nil
      }
      folder = parent
    }
    return nil
  }

  /// The ids of the fragments in such a folder: one folder each.
  mutating func names(in folder: [UInt8]) -> [String] {
    if let known = listed[folder] { return known }
    let entries = (try? FileSystem.entries(of: folder)) ?? []
    let names = entries.filter { $0.kind == .folder }.map { PathText.encode($0.name) }.sorted()
    listed[folder] = names
    return names
  }

  /// The fragments whose files a configuration names: id and absolute path, by path.
  static func files(in configuration: Configuration) -> [(id: String, path: [UInt8])] {
    var files: [(id: String, path: [UInt8])] = []
    var open = configuration.fragmentFolders
    var seen = Set(open)
    var count = 0
    while let folder = open.popLast(), count < Self.entryLimit {
      for entry in (try? FileSystem.entries(of: folder)) ?? [] where entry.name.first != UInt8(ascii: ".") {
        count += 1
        let path = Path.join(folder, entry.name)
        if entry.kind == .folder {
          if seen.insert(path).inserted { open.append(path) }
        } else if configuration.isFragmentFile(path),
          let id = FragmentLibrary.id(ofPath: PathText.encode(path), isFragment: true)
        {
          files.append((id, path))
        }
      }
    }
    return files.sorted { Path.precedes($0.path, $1.path) }
  }

  private mutating func exists(_ folder: [UInt8]) -> Bool {
    if let answer = known[folder] { return answer }
    let answer = (try? FileSystem.kind(of: folder)) == .folder
    known[folder] = answer
    return answer
  }
}
