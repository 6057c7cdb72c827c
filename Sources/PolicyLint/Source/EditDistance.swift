/// How many letters are wrong: the optimal string alignment distance (insert, delete, replace, swap neighbours).
enum EditDistance {
  /// The distance of two names by bytes, or `nil` if it is more than `limit` or the names are longer than any name is.
  static func between<Left: Collection<UInt8>, Right: Collection<UInt8>>(
    _ left: Left, _ right: Right, atMost limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit, left.count <= 200, right.count <= 200 else { return nil }
    let (left, right) = (Array(left), Array(right))
    // The last three rows of the table, one behind the other.
    let width = right.count + 1
    var rows = [Int](repeating: 0, count: 3 * width)
    for column in 0..<width { rows[column] = column }
    for (row, letter) in left.enumerated() {
      let (current, last, beforeLast) = ((row + 1) % 3 * width, row % 3 * width, (row + 2) % 3 * width)
      rows[current] = row + 1
      var least = row + 1
      for (column, other) in right.enumerated() {
        var cost = min(rows[last + column + 1] + 1, rows[current + column] + 1)
        cost = min(cost, rows[last + column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, rows[beforeLast + column - 1] + 1)
        }
        rows[current + column + 1] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
    }
    let distance = rows[left.count % 3 * width + right.count]
    return distance <= limit ? distance : nil
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
