/// Names that are declared elsewhere, and patterns of such names: `*` stands for any run of characters.
///
/// Upper and lower case count as one, as they do for the names of resources.
public struct DeclaredNames: Sendable, Equatable {
  private var names: Set<String> = []
  private var patterns: [[[UInt8]]] = []
  /// As they were written, for suggestions.
  private var spellings: Set<String> = []

  /// No name at all.
  public init() {}

  /// Adds a name or a pattern.
  public mutating func insert(_ name: String) {
    let folded = name.lowercased()
    if folded.utf8.contains(ASCII.star) {
      patterns.append(folded.utf8.split(separator: ASCII.star, omittingEmptySubsequences: false).map { Array($0) })
    } else {
      names.insert(folded)
      spellings.insert(name)
    }
  }

  /// Whether a name is one of them, or is like a pattern.
  public func contains(_ name: String) -> Bool {
    let folded = name.lowercased()
    return names.contains(folded) || patterns.contains { Self.matches(Array(folded.utf8), $0) }
  }

  /// The name that was probably meant; `nil` if none is near.
  func nearest(to name: String) -> String? {
    let near = EditDistance.nearest(to: name.lowercased(), among: names.sorted())
    return near.flatMap { near in spellings.filter { $0.lowercased() == near }.min() }
  }

  /// Whether the parts of a pattern stand in a name in order, the first at its start and the last at its end.
  private static func matches(_ name: [UInt8], _ parts: [[UInt8]]) -> Bool {
    guard let first = parts.first, let last = parts.last, name.count >= first.count + last.count,
      name.starts(with: first), name.suffix(last.count).elementsEqual(last)
    else { return false }
    var rest = name[first.count..<(name.count - last.count)]
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      var found: Int?
      var start = rest.startIndex
      while start + part.count <= rest.endIndex {
        if rest[start..<(start + part.count)].elementsEqual(part) {
          found = start
          break
        }
        start += 1
      }
      guard let found else { return false }
      rest = rest[(found + part.count)...]
    }
    return true
  }
}

/// What a repository, or its configuration, declares for policies to use.
public struct DeclaredResources: Sendable {
  /// The named values; `nil` if nothing tells which there are.
  public var namedValues: DeclaredNames?
  /// The ids of policy fragments; `nil` if nothing tells which there are.
  public var fragments: DeclaredNames?

  /// Nothing is known unless it is given.
  public init(namedValues: DeclaredNames? = nil, fragments: DeclaredNames? = nil) {
    self.namedValues = namedValues
    self.fragments = fragments
  }
}
