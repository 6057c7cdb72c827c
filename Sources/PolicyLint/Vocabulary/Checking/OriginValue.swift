/// Origins of `cors`: `*`, or scheme, host and port and nothing else.
enum OriginValue {
  static func problem(of pattern: LiteralPattern, _ value: ArraySlice<UInt8>) -> ValueProblem? {
    let text = ValueChecker.trim(String(decoding: value, as: UTF8.self))
    if text.isEmpty { return ValueChecker.empty }
    if text == "*" || ValueChecker.isPhrase(text) { return nil }
    let shown = ValueChecker.shown(value)
    if text.first == "\"" || text.first == "'" {
      return ValueProblem("is \(shown) with quotes, which are no part of an origin")
    }
    if text.utf8.contains(where: ASCII.isSpace) || text.contains(",") || text.contains(";") {
      return ValueProblem("is \(shown)", help: "each origin has an element of its own")
    }
    if pattern.fixed.contains(where: { $0.contains(UInt8(ascii: "*")) }) {
      return ValueProblem(
        "is \(shown); a wildcard may only stand alone", help: "list the origins, or decide in an expression of your own"
      )
    }
    // `null` is what browsers send for files and sandboxes.
    if text == "null" { return nil }
    return pattern.hasHoles ? fixedPartProblem(pattern, shown) : wholeProblem(text, shown)
  }

  private static func wholeProblem(_ text: String, _ shown: String) -> ValueProblem? {
    guard let scheme = text.range(ofScheme: "://") else {
      return ValueProblem("is \(shown), which has no scheme", help: "write `https://\(text)`")
    }
    let rest = text[scheme...]
    let host = rest.prefix { !"/?#".contains($0) }
    if host.isEmpty { return ValueProblem("is \(shown), which has no host") }
    let tail = rest.dropFirst(host.count)
    // The product's own sample ends origins in a slash; it is forgiven.
    if tail.isEmpty || tail == "/" { return nil }
    let right = text.dropLast(tail.count)
    return ValueProblem(
      "is \(shown); an origin is scheme, host and port only", help: "write `\(right)`")
  }

  /// What is wrong whatever the holes become: a path behind a host that is fixed.
  private static func fixedPartProblem(_ pattern: LiteralPattern, _ shown: String) -> ValueProblem? {
    guard let last = pattern.fixed.last else { return nil }
    let tail = String(decoding: last, as: UTF8.self)
    guard let slash = tail.firstIndex(of: "/"), !tail.contains("://"), tail[slash...].count > 1 else { return nil }
    return ValueProblem("is \(shown); an origin is scheme, host and port only")
  }
}

extension String {
  /// The index behind a scheme and its mark; `nil` if the text does not start with letters and the mark.
  fileprivate func range(ofScheme mark: String) -> Index? {
    let scheme = prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    let rest = self[scheme.endIndex...]
    guard scheme.first?.isLetter == true, rest.hasPrefix(mark) else { return nil }
    return rest.index(rest.startIndex, offsetBy: mark.count)
  }
}
