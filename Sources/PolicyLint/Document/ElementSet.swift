/// A set of elements of one document.
struct ElementSet: Hashable, Sendable {
  private var words: [UInt64] = []

  init() {}

  init(_ elements: some Sequence<ElementID>) {
    for element in elements { insert(element) }
  }

  /// The elements in document order.
  var all: [ElementID] {
    words.indices.flatMap { word in
      (0..<64).lazy.map { ElementID(word << 6 | $0) }.filter { contains($0) }
    }
  }

  func contains(_ element: ElementID) -> Bool {
    let (word, bit) = Self.place(of: element)
    return word < words.count && words[word] & bit != 0
  }

  /// Whether the element was not in it before.
  @discardableResult
  mutating func insert(_ element: ElementID) -> Bool {
    let (word, bit) = Self.place(of: element)
    while words.count <= word { words.append(0) }
    defer { words[word] |= bit }
    return words[word] & bit == 0
  }

  mutating func formUnion(_ elements: some Sequence<ElementID>) {
    for element in elements { insert(element) }
  }

  func isDisjoint(with other: ElementSet) -> Bool { zip(words, other.words).allSatisfy { $0 & $1 == 0 } }

  private static func place(of element: ElementID) -> (word: Int, bit: UInt64) {
    (Int(element.index) >> 6, 1 << UInt64(element.index & 63))
  }
}
