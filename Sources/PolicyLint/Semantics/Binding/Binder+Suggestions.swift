extension Binder {
  /// The name that somebody most likely meant; `nil` if none is near.
  func closest(to name: SymbolName, among candidates: [SymbolName]) -> SymbolName? {
    let wanted = Array(spelling(name).utf8)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    let limit = max(1, wanted.count / 3)
    var best: (name: SymbolName, distance: Int)?
    for candidate in candidates where candidate != name {
      let other = Array(spelling(candidate).utf8)
      guard abs(other.count - wanted.count) <= limit else {
        // `Header` for `Headers`, `Host` for `HostName`: one begins with the other.
        continue
      }
      let distance = Self.distance(wanted, other, limit: limit)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// How many letters have to be put in, left out, replaced or swapped; letters in another case count for nothing much.
  private static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row] + [Int](repeating: 0, count: right.count)
      for column in stride(from: 1, through: right.count, by: 1) {
        let isSame = ASCII.lowercased(left[row - 1]) == ASCII.lowercased(right[column - 1])
        var cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current[column] = cost
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }

  /// A name with its article, as one says it: an `int`, a `uint`, an `IResponse`.
  func article(_ name: String) -> String {
    let saysYou = name.hasPrefix("u") || name.hasPrefix("U")
    let isVowel = name.first.map { "aeioAEIO".contains($0) } ?? false
    return isVowel && !saysYou ? "an `\(name)`" : "a `\(name)`"
  }

  /// `; did you mean …?` for a member's name, or nothing.
  mutating func memberAdvice(_ name: SymbolName, in type: TypeID) -> String {
    var candidates = universe.memberNames(of: type)
    let info = universe.info(type)
    if info.form == .tuple || info.form == .anonymous { candidates += universe.shapes[Int(info.detail)] }
    candidates += extensionNames
    guard let close = closest(to: name, among: candidates) else { return "" }
    return "; did you mean `\(spelling(close))`?"
  }

  /// The names of the extension methods of the context object model.
  private var extensionNames: [SymbolName] {
    universe.members.lazy.filter { $0.flags.contains(.isExtension) }.map(\.name)
  }
}
