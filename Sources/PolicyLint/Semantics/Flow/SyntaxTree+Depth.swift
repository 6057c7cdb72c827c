extension SyntaxTree {
  /// Whether some node has more than `limit` nodes around it.
  func isDeeper(than limit: Int) -> Bool {
    guard nodes.count > limit else { return false }
    var depths = [Int32](repeating: 0, count: nodes.count)
    for index in nodes.indices.reversed() {
      let parent = Int(nodes[index].parent)
      guard parent >= 0 else { continue }
      depths[index] = depths[parent] + 1
      if depths[index] > limit { return true }
    }
    return false
  }
}
