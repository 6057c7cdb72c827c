/// A pattern of a configuration: what `Glob` knows and `{a,b}`, relative to a folder.
struct PathPattern: Sendable {
  /// As it was written.
  let text: String
  /// The folder that it is relative to, an absolute path.
  let base: [UInt8]
  private let globs: [Glob]

  /// More alternatives than this are a mistake.
  private static let alternativeLimit = 256

  /// The pattern of a text below the folder `base`, an absolute path without a slash at its end; `nil` if it matches nothing.
  init?(_ text: String, base: [UInt8]) {
    guard let alternatives = Self.alternatives(of: Array(text.utf8)) else { return nil }
    let globs = alternatives.compactMap { Glob($0) }
    guard globs.count == alternatives.count else { return nil }
    self.text = text
    self.base = base == [ASCII.slash] ? [] : base
    self.globs = globs
  }

  /// Whether the pattern matches an absolute path.
  func matches(_ path: [UInt8], isFolder: Bool) -> Bool {
    guard path.count > base.count + 1, path.starts(with: base), path[base.count] == ASCII.slash else { return false }
    let relative = path[(base.count + 1)...]
    return globs.contains { (isFolder || !$0.isForFoldersOnly) && $0.matches(relative) }
  }

  /// The folder, an absolute path, below which everything lies that the pattern can match.
  var folder: [UInt8] {
    var folder = base
    let names = text.utf8.split(separator: ASCII.slash)
    // A name alone matches at any depth.
    guard text.dropLast().contains("/") else { return folder }
    for name in names.dropLast() {
      if name.contains(where: { "*?[]{}\\".utf8.contains($0) }) { break }
      folder += [ASCII.slash] + Array(name)
    }
    return folder.isEmpty ? [ASCII.slash] : folder
  }

  /// The texts that `{a,b}` stands for; a brace that is never closed, or holds no comma, stands for itself.
  private static func alternatives(of pattern: [UInt8]) -> [[UInt8]]? {
    var finished: [[UInt8]] = []
    var pending = [pattern]
    while let next = pending.popLast() {
      guard let (open, close, commas) = firstChoice(in: next) else {
        finished.append(next)
        continue
      }
      let bounds = [open] + commas + [close]
      for (start, end) in zip(bounds, bounds.dropFirst()) {
        let choice: [UInt8] = Array(next[(start + 1)..<end])
        pending.append(Array(next[..<open]) + choice + Array(next[(close + 1)...]))
      }
      if finished.count + pending.count > alternativeLimit { return nil }
    }
    return finished
  }

  private static func firstChoice(in pattern: [UInt8]) -> (open: Int, close: Int, commas: [Int])? {
    // Innermost first, so that nested ones need no recursion.
    var open: Int?
    var commas: [Int] = []
    for (index, byte) in pattern.enumerated() {
      if byte == ASCII.openBrace {
        open = index
        commas = []
      } else if byte == UInt8(ascii: ","), open != nil {
        commas.append(index)
      } else if byte == ASCII.closeBrace, let start = open {
        if !commas.isEmpty { return (start, index, commas) }
        open = nil
      }
    }
    return nil
  }
}
