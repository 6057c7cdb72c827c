/// How many letters are wrong: the optimal string alignment distance (insert, delete, replace, swap neighbours).
enum EditDistance {
  /// The distance of two names by bytes, or `nil` if it is more than `limit` or the names are longer than any name is.
  static func between<Left: Collection<UInt8>, Right: Collection<UInt8>>(
    _ left: Left, _ right: Right, atMost limit: Int
  ) -> Int? {
    let (left, right) = (Array(left), Array(right))
    guard abs(left.count - right.count) <= limit, left.count <= 200, right.count <= 200 else { return nil }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      if current.allSatisfy({ $0 > limit }) { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }

  /// The candidate nearest to a misspelled name: the fewest wrong letters, no more than a third of them, then the first.
  static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let limit = max(1, name.utf8.count / 3)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      guard let distance = between(name.lowercased().utf8, candidate.lowercased().utf8, atMost: limit) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
    }
    return best?.candidate
  }
}
