/// What makes a regular expression try the same text in very many ways before it gives up.
struct RegexAmbiguity: Equatable {
  /// The sign that is to be repeated.
  var pump: String
  /// Whether each further sign doubles the work; else the work grows with the third power of the length.
  var isExponential: Bool

  /// The worst in a pattern; `nil` if there is nothing of the kind.
  static func worst(in root: RegexNode) -> RegexAmbiguity? {
    if let pump = exponential(root, canFailBehind: false) { return RegexAmbiguity(pump: pump, isExponential: true) }
    return cubic(root).map { RegexAmbiguity(pump: $0, isExponential: false) }
  }

  /// The pump of a loop that can go through a text in two ways. Where nothing behind the loop can fail, nothing is tried twice.
  private static func exponential(_ node: RegexNode, canFailBehind: Bool) -> String? {
    switch node {
    case .set, .start, .end, .empty, .atomic: return nil
    case .alternation(let parts): return firstPump(parts) { exponential($0, canFailBehind: canFailBehind) }
    case .sequence(let parts):
      var canFail = canFailBehind
      for part in parts.reversed() {
        if let pump = exponential(part, canFailBehind: canFail) { return pump }
        if part == .end || !part.isNullable { canFail = true }
      }
      return nil
    case .repetition(let inner, _, let isUnbounded):
      if isUnbounded, canFailBehind, let set = ambiguousLoop(inner) { return String(set.sample) }
      return exponential(inner, canFailBehind: canFailBehind || !inner.isNullable)
    }
  }

  private static func firstPump(_ parts: [RegexNode], _ pump: (RegexNode) -> String?) -> String? {
    for part in parts { if let found = pump(part) { return found } }
    return nil
  }

  /// The signs that a loop over `body` can share out among its turns in more than one way.
  private static func ambiguousLoop(_ body: RegexNode) -> RegexSet? {
    switch body {
    case .repetition(let inner, _, true): return common(inner)
    case .repetition(let inner, _, false): return ambiguousLoop(inner)
    case .sequence(let parts):
      // One part repeats, and all others can be of the same signs: then a turn can take over the next one's text.
      for (index, part) in parts.enumerated() {
        guard case .repetition(let inner, _, true) = part, let set = common(inner) else { continue }
        let others = parts.enumerated().filter { $0.offset != index }.map(\.element)
        guard others.allSatisfy({ $0.isNullable || common($0).map { !$0.intersection(set).isEmpty } ?? false }) else {
          continue
        }
        let needed = others.filter { !$0.isNullable }.compactMap(common)
        let shared = needed.reduce(set) { $0.intersection($1) }
        return shared.isEmpty ? set : shared
      }
      return nil
    case .alternation(let parts):
      for (index, first) in parts.enumerated() {
        if let set = ambiguousLoop(first) { return set }
        guard let set = common(first) else { continue }
        for second in parts.dropFirst(index + 1) {
          if let other = common(second), !set.intersection(other).isEmpty { return set.intersection(other) }
        }
      }
      return nil
    case .set, .start, .end, .empty, .atomic: return nil
    }
  }

  /// The signs `c` of which alone a text can be made that the node matches: `c`, `cc`, …
  private static func common(_ node: RegexNode) -> RegexSet? {
    switch node {
    case .set(let set): return set.isEmpty ? nil : set
    case .repetition(let inner, _, _): return common(inner)
    case .sequence(let parts):
      var shared = RegexSet.all
      var isEmpty = true
      for part in parts where !part.isNullable {
        guard let set = common(part) else { return nil }
        shared = shared.intersection(set)
        isEmpty = false
      }
      return shared.isEmpty || isEmpty ? nil : shared
    case .alternation(let parts):
      let sets = parts.compactMap(common)
      return sets.isEmpty ? nil : sets.dropFirst().reduce(sets[0]) { $0.union($1) }
    case .start, .end, .empty, .atomic: return nil
    }
  }

  /// The pump of three repetitions in a row, nothing between them but what the signs of all can be, and a part behind them
  /// that can fail.
  private static func cubic(_ node: RegexNode) -> String? {
    switch node {
    case .alternation(let parts): return firstPump(parts, cubic)
    case .repetition(let inner, _, _): return cubic(inner)
    case .sequence(let parts):
      if let found = firstPump(parts, cubic) { return found }
      var shared: RegexSet?
      var count = 0
      for (index, part) in parts.enumerated() {
        guard let set = common(part) else {
          (shared, count) = (nil, 0)
          continue
        }
        let overlap = shared.map { $0.intersection(set) } ?? set
        if case .repetition(_, _, true) = part {
          count = overlap.isEmpty ? 1 : count + 1
          shared = overlap.isEmpty ? set : overlap
        } else if count > 0, !part.isNullable {
          if overlap.isEmpty { (shared, count) = (nil, 0) } else { shared = overlap }
        }
        let canFail = parts[(index + 1)...].contains { $0 == .end || !$0.isNullable }
        if count >= 3, canFail, let shared { return String(shared.sample) }
      }
      return nil
    case .set, .start, .end, .empty, .atomic: return nil
    }
  }
}
