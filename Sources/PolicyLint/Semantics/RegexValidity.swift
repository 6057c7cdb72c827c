/// Reads a regular expression of .NET as far as it takes to know whether it can be compiled.
///
/// What is wrong is found for certain; a pattern that is accepted here may still be refused for a reason that is not
/// looked at (a group that a reference names, the name of a Unicode category).
struct RegexValidity {
  private let units: [UInt8]
  private var index = 0
  /// The groups that are open.
  private var depth = 0
  private var problem: String?

  /// Why a pattern cannot be compiled; `nil` if it can, as far as is known.
  static func problem(of pattern: String) -> String? {
    var syntax = RegexValidity(units: Array(pattern.utf8))
    syntax.scan()
    return syntax.problem
  }

  private init(units: [UInt8]) { self.units = units }

  private var current: UInt8? { index < units.count ? units[index] : nil }

  private func byte(_ character: Unicode.Scalar) -> UInt8 { UInt8(ascii: character) }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard current == byte(character) else { return false }
    index += 1
    return true
  }

  private mutating func scan() {
    // Whether something stands here that can be repeated, and whether it is repeated already.
    var canRepeat = false
    var isRepeated = false
    var repeatable: [Bool] = []
    while problem == nil, let unit = current {
      index += 1
      switch unit {
      case byte("\\"):
        scanEscape(inClass: false)
        (canRepeat, isRepeated) = (true, false)
      case byte("["):
        scanClass()
        (canRepeat, isRepeated) = (true, false)
      case byte("("):
        guard let isGroup = scanGroupStart() else { return }
        if isGroup {
          repeatable.append(true)
          depth += 1
          (canRepeat, isRepeated) = (false, false)
        }
      case byte(")"):
        guard depth > 0 else { return problem = "`)` closes nothing" }
        depth -= 1
        repeatable.removeLast()
        (canRepeat, isRepeated) = (true, false)
      case byte("|"): (canRepeat, isRepeated) = (false, false)
      case byte("*"), byte("+"), byte("?"):
        quantify(&canRepeat, &isRepeated, spelled: String(UnicodeScalar(unit)))
      case byte("{"):
        if scanBounds() {
          quantify(&canRepeat, &isRepeated, spelled: "{…}")
        } else {
          (canRepeat, isRepeated) = (true, false)
        }
      case byte("^"), byte("$"): (canRepeat, isRepeated) = (true, false)
      default: (canRepeat, isRepeated) = (true, false)
      }
    }
    if problem == nil, depth > 0 { problem = "a `(` is never closed" }
  }

  private mutating func quantify(_ canRepeat: inout Bool, _ isRepeated: inout Bool, spelled: String) {
    if isRepeated { return problem = "`\(spelled)` repeats what is repeated already" }
    if !canRepeat { return problem = "`\(spelled)` stands behind nothing that it could repeat" }
    _ = take("?")
    isRepeated = true
  }

  /// `{n}`, `{n,}` or `{n,m}` behind its bracket; anything else is plain text.
  private mutating func scanBounds() -> Bool {
    let start = index
    guard let low = scanNumber() else { index = start; return false }
    var high: Int? = low
    if take(",") { high = scanNumber() }
    guard take("}") else { index = start; return false }
    if let high, high < low { problem = "the bounds `{\(low),\(high)}` are in the wrong order" }
    return true
  }

  private mutating func scanNumber() -> Int? {
    var value: Int?
    while let unit = current, unit >= byte("0"), unit <= byte("9") {
      value = min((value ?? 0) &* 10 &+ Int(unit - byte("0")), 1_000_000_000)
      index += 1
    }
    return value
  }

  // MARK: Escapes and classes

  private mutating func scanEscape(inClass: Bool) {
    guard let unit = current else { return problem = "`\\` stands at the end" }
    index += 1
    switch unit {
    case byte("x"): scanHex(2)
    case byte("u"): scanHex(4)
    case byte("c"):
      guard current != nil else { return problem = "`\\c` needs a letter" }
      index += 1
    case byte("p"), byte("P"):
      guard take("{") else { return problem = "`\\p` needs a name in braces" }
      while let next = current, next != byte("}") { _ = next; index += 1 }
      if !take("}") { problem = "`\\p{` is never closed" }
    case byte("k") where !inClass:
      guard let open = current, open == byte("<") || open == byte("'") || open == byte("{") else {
        return problem = "`\\k` needs a name in angle brackets"
      }
    default:
      let isLetter = unit >= byte("a") && unit <= byte("z") || unit >= byte("A") && unit <= byte("Z")
      let known: StaticString = inClass ? "abtrvfnewWdDsS" : "abtrvfnewWdDsSAZzGB"
      let isKnown = known.withUTF8Buffer { $0.contains(unit) }
      if isLetter || unit == byte("_"), !isKnown {
        problem = "`\\\(UnicodeScalar(unit))` is no escape"
      }
    }
  }

  private mutating func scanHex(_ count: Int) {
    for _ in 0..<count {
      guard let unit = current, UnicodeScalar(unit).properties.isASCIIHexDigit else {
        return problem = "an escape lacks hexadecimal digits"
      }
      index += 1
    }
  }

  private mutating func scanClass() {
    _ = take("^")
    var isFirst = true
    while problem == nil {
      guard let unit = current else { return problem = "a `[` is never closed" }
      index += 1
      switch unit {
      case byte("]"): if !isFirst { return }
      case byte("\\"): scanEscape(inClass: true)
      case byte("-"):
        // `[a-z-[aeiou]]` takes the inner ones away.
        if !isFirst, take("[") { scanClass() }
      default:
        // `a-z`, both ends plain characters.
        let next = index + 1
        if current == byte("-"), next < units.count, unit < 0x80, units[next] < 0x80, units[next] != byte("]"),
          units[next] != byte("["), units[next] != byte("\\")
        {
          if units[next] < unit {
            problem = "the range `\(UnicodeScalar(unit))-\(UnicodeScalar(units[next]))` is in the wrong order"
          }
          index = next + 1
        }
      }
      isFirst = false
    }
  }

  // MARK: Groups

  /// What stands behind `(`: whether a group begins, or only options or a comment stood there; `nil` if nothing more can be
  /// said of the pattern.
  private mutating func scanGroupStart() -> Bool? {
    guard take("?") else { return true }
    guard let unit = current else { problem = "`(?` stands at the end"; return nil }
    index += 1
    switch unit {
    case byte(":"), byte("="), byte("!"), byte(">"): return true
    case byte("<"), byte("'"):
      if take("=") || take("!") { return true }
      return scanGroupName(closing: unit == byte("<") ? byte(">") : unit)
    case byte("#"):
      while let next = current, next != byte(")") { _ = next; index += 1 }
      if !take(")") { problem = "a comment is never closed" }
      return false
    // A choice by a group or a look-ahead.
    case byte("("): return nil
    default:
      index -= 1
      return scanOptions()
    }
  }

  private mutating func scanGroupName(closing: UInt8) -> Bool? {
    let start = index
    while let next = current, next != closing, next != byte(")") { _ = next; index += 1 }
    guard current == closing, index > start else { problem = "a group has no name"; return nil }
    index += 1
    return true
  }

  private mutating func scanOptions() -> Bool? {
    while let unit = current {
      index += 1
      switch unit {
      // White space and comments do not count any more.
      case byte("x"), byte("X"): return nil
      case byte("i"), byte("m"), byte("n"), byte("s"), byte("I"), byte("M"), byte("N"), byte("S"), byte("-"), byte("+"):
        continue
      case byte(":"): return true
      case byte(")"): return false
      default:
        problem = "`(?` is followed by something that is no kind of group"
        return nil
      }
    }
    problem = "a `(` is never closed"
    return nil
  }
}
