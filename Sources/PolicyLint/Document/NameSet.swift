/// A set of names; `Name.unknown` is in none.
struct NameSet: Sendable, ExpressibleByArrayLiteral {
  private var words: [UInt64] = []

  init(_ names: some Sequence<Name>) {
    for name in names where name != .unknown { insert(name) }
  }

  init(arrayLiteral names: Name...) { self.init(names) }

  func contains(_ name: Name) -> Bool {
    let word = Int(name.id >> 6)
    return word < words.count && words[word] & (1 << UInt64(name.id & 63)) != 0
  }

  private mutating func insert(_ name: Name) {
    let word = Int(name.id >> 6)
    while words.count <= word { words.append(0) }
    words[word] |= 1 << UInt64(name.id & 63)
  }
}
