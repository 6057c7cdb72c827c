import PolicyLintKit

/// The patterns of one `.gitignore` file, as git reads them (gitignore(5)).
struct IgnoreFile: Sendable {
  private struct Rule: Sendable {
    var glob: Glob
    var isNegated: Bool
  }

  /// The folder that the patterns are relative to, an absolute path.
  private let folder: [UInt8]
  private let rules: [Rule]

  /// The file's patterns; `nil` if it has none.
  init?(_ text: [UInt8], folder: [UInt8]) {
    let text = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text[3...] : text[...]
    let rules = text.split(separator: UInt8(ascii: "\n")).compactMap { Self.rule($0) }
    if rules.isEmpty { return nil }
    self.folder = folder
    self.rules = rules
  }

  /// Whether the file says that a path is ignored; `nil` if it says nothing of it. The last pattern that matches counts.
  func ignores(_ path: [UInt8], isFolder: Bool) -> Bool? {
    guard let relative = Path.relative(path, to: folder), !relative.isEmpty else { return nil }
    return rules.last { (isFolder || !$0.glob.isForFoldersOnly) && $0.glob.matches(relative) }.map { !$0.isNegated }
  }

  private static func rule(_ line: ArraySlice<UInt8>) -> Rule? {
    var line = line
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    if line.first == UInt8(ascii: "#") { return nil }
    // White space at the end counts only behind a backslash.
    while line.last == UInt8(ascii: " "), line.dropLast().last != UInt8(ascii: "\\") { line.removeLast() }
    let isNegated = line.first == UInt8(ascii: "!")
    if isNegated { line.removeFirst() }
    return Glob(line).map { Rule(glob: $0, isNegated: isNegated) }
  }
}

/// The ignore files that count in a folder, the outermost first.
struct IgnoreStack: Sendable {
  private var files: [IgnoreFile] = []

  mutating func push(_ file: IgnoreFile?) {
    if let file { files.append(file) }
  }

  /// Whether a path is ignored: the innermost file that says anything of it counts.
  func ignores(_ path: [UInt8], isFolder: Bool) -> Bool {
    for file in files.reversed() {
      if let isIgnored = file.ignores(path, isFolder: isFolder) { return isIgnored }
    }
    return false
  }
}
