/// A pattern for paths, as in a line of `.gitignore`: `*`, `?` and `[…]` within a name, `**` for any number of folders.
///
/// Matching takes time in proportion to pattern times path, whatever the pattern.
package struct Glob: Sendable {
  /// Whether it is for folders only (the pattern ends in `/`).
  package let isForFoldersOnly: Bool
  private let segments: [Segment]
  /// Whether it is one name that may stand at any depth.
  private let isNameOnly: Bool

  private enum Segment: Sendable {
    /// `**`: any number of folders, also none.
    case anyDepth
    case name([Token])
  }

  private enum Token: Sendable {
    case byte(UInt8)
    case anyByte
    case anyRun
    case oneOf(ByteSet)
  }

  /// The pattern of these bytes; `nil` if it can match nothing: it is empty, or a `[` is never closed.
  ///
  /// A pattern with a `/` at its start or inside is relative to the folder that it belongs to; any other matches a name
  /// at any depth.
  package init?(_ pattern: some Collection<UInt8>) {
    var bytes = Array(pattern)
    let isForFoldersOnly = bytes.last == ASCII.slash && bytes.count > 1
    if isForFoldersOnly { bytes.removeLast() }
    let isAnchored = bytes.contains(ASCII.slash)
    if bytes.first == ASCII.slash { bytes.removeFirst() }
    guard !bytes.isEmpty, bytes.count <= 4096 else { return nil }

    var segments: [Segment] = isAnchored ? [] : [.anyDepth]
    let names = bytes.split(separator: ASCII.slash, omittingEmptySubsequences: true)
    for (index, name) in names.enumerated() {
      if name.elementsEqual("**".utf8) {
        segments.append(.anyDepth)
        // At the end it stands for what is inside the folder, not for the folder itself.
        if index == names.count - 1 { segments.append(.name([.anyRun])) }
      } else {
        guard let tokens = Self.tokens(of: name) else { return nil }
        segments.append(.name(tokens))
      }
    }
    self.isForFoldersOnly = isForFoldersOnly
    self.segments = segments
    isNameOnly = !isAnchored
  }

  /// Whether the pattern matches a path relative to its folder, without a slash in front.
  package func matches(_ path: ArraySlice<UInt8>) -> Bool {
    if isNameOnly, case .name(let tokens)? = segments.last {
      let start = path.lastIndex(of: ASCII.slash).map { $0 + 1 } ?? path.startIndex
      return Self.matches(path[start...], tokens)
    }
    var segment = 0
    var position: Int? = path.startIndex
    var retry: (segment: Int, position: Int)?
    while let start = position {
      let end = path[start...].firstIndex(of: ASCII.slash)
      let next = end.map { $0 + 1 }
      if segment < segments.count {
        switch segments[segment] {
        case .anyDepth:
          retry = (segment + 1, start)
          segment += 1
          continue
        case .name(let tokens):
          if Self.matches(path[start..<(end ?? path.endIndex)], tokens) {
            segment += 1
            position = next
            continue
          }
        }
      }
      // Let the last `**` take one more folder. Earlier ones need not: what they could take, it can.
      guard let last = retry else { return false }
      guard let slash = path[last.position...].firstIndex(of: ASCII.slash) else { return false }
      retry = (last.segment, slash + 1)
      segment = last.segment
      position = slash + 1
    }
    return segment == segments.count
  }

  private static func matches(_ name: ArraySlice<UInt8>, _ tokens: [Token]) -> Bool {
    var token = 0
    var index = name.startIndex
    var retry: (token: Int, index: Int)?
    while index < name.endIndex {
      if token < tokens.count {
        if case .anyRun = tokens[token] {
          token += 1
          retry = (token, index)
          continue
        }
        if accepts(tokens[token], name[index]) {
          token += 1
          index += 1
          continue
        }
      }
      guard let last = retry else { return false }
      retry = (last.token, last.index + 1)
      token = last.token
      index = last.index + 1
    }
    while token < tokens.count, case .anyRun = tokens[token] { token += 1 }
    return token == tokens.count
  }

  private static func accepts(_ token: Token, _ byte: UInt8) -> Bool {
    switch token {
    case .byte(let expected): expected == byte
    case .anyByte, .anyRun: true
    case .oneOf(let set): set.contains(byte)
    }
  }

  private static func tokens(of name: ArraySlice<UInt8>) -> [Token]? {
    var tokens: [Token] = []
    var index = name.startIndex
    while index < name.endIndex {
      switch name[index] {
      case ASCII.star:
        if case .anyRun? = tokens.last {} else { tokens.append(.anyRun) }
      case ASCII.question:
        tokens.append(.anyByte)
      case ASCII.openBracket:
        guard let (set, end) = ByteSet.parse(name, from: index) else { return nil }
        tokens.append(.oneOf(set))
        index = end
      case ASCII.backslash:
        index += 1
        guard index < name.endIndex else { return nil }
        tokens.append(.byte(name[index]))
      default:
        tokens.append(.byte(name[index]))
      }
      index += 1
    }
    return tokens
  }
}
