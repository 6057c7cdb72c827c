/// A regular expression of .NET, taken apart as far as its shape matters.
indirect enum RegexNode: Equatable, Sendable {
  case set(RegexSet)
  case sequence([RegexNode])
  case alternation([RegexNode])
  /// `isUnbounded` is also said of bounds so high that it makes no difference.
  case repetition(RegexNode, least: Int, isUnbounded: Bool)
  case start, end
  /// What matches no sign of its own: `\b`, or a look around.
  case empty
  /// `(?>…)`: what it has matched is not tried again.
  case atomic(RegexNode)

  /// Whether it matches the empty text.
  var isNullable: Bool {
    switch self {
    case .set: false
    case .sequence(let parts): parts.allSatisfy(\.isNullable)
    case .alternation(let parts): parts.contains(where: \.isNullable)
    case .repetition(let inner, let least, _): least == 0 || inner.isNullable
    case .start, .end, .empty: true
    case .atomic(let inner): inner.isNullable
    }
  }
}

/// Signs that one place of a regular expression matches: those of ASCII one by one, all others together.
struct RegexSet: Equatable, Sendable {
  var low: UInt64 = 0
  var high: UInt64 = 0
  var hasOthers = false

  static let all = RegexSet(low: .max, high: .max, hasOthers: true)
  static let digits = RegexSet("0"..."9")
  static let words = RegexSet("0"..."9").union(RegexSet("A"..."Z")).union(RegexSet("a"..."z")).union(RegexSet("_"))
  static let spaces = RegexSet(" ").union(RegexSet("\t"..."\r"))

  init(low: UInt64 = 0, high: UInt64 = 0, hasOthers: Bool = false) {
    self.low = low
    self.high = high
    self.hasOthers = hasOthers
  }

  init(_ scalar: Unicode.Scalar) { self.init(scalar...scalar) }

  init(_ range: ClosedRange<Unicode.Scalar>) {
    for value in range.lowerBound.value...min(range.upperBound.value, max(range.lowerBound.value, 128)) {
      if value < 64 { low |= 1 << UInt64(value) } else if value < 128 { high |= 1 << UInt64(value - 64) }
    }
    hasOthers = range.upperBound.value >= 128
  }

  func union(_ other: RegexSet) -> RegexSet {
    RegexSet(low: low | other.low, high: high | other.high, hasOthers: hasOthers || other.hasOthers)
  }

  func intersection(_ other: RegexSet) -> RegexSet {
    RegexSet(low: low & other.low, high: high & other.high, hasOthers: hasOthers && other.hasOthers)
  }

  var inverted: RegexSet { RegexSet(low: ~low, high: ~high, hasOthers: !hasOthers) }
  var isEmpty: Bool { low == 0 && high == 0 && !hasOthers }

  /// A sign of it, a letter if there is one.
  var sample: Character {
    func contains(_ value: Int) -> Bool { value < 64 ? low & (1 << value) != 0 : high & (1 << (value - 64)) != 0 }
    let wanted = Array(0x61...0x7A) + Array(0x30...0x39) + Array(0x21...0x7E) + [0x20, 0x0A, 0x09]
    let found = wanted.first(where: contains)
    return found.flatMap { Unicode.Scalar(UInt32($0)) }.map { Character($0) } ?? "ä"
  }
}

/// Reads regular expressions. What is rare, or depends on options, gives nothing.
struct RegexParser {
  private let text: [Unicode.Scalar]
  private var index = 0
  private var depth = 0

  private static let longest = 500
  private static let deepest = 40
  /// From so many repetitions on an upper bound is none.
  private static let many = 12

  static func parse(_ pattern: String) -> RegexNode? {
    let text = Array(pattern.unicodeScalars)
    guard text.count <= longest else { return nil }
    var parser = RegexParser(text: text)
    guard let node = parser.alternation(), parser.index == text.count else { return nil }
    return node
  }

  private init(text: [Unicode.Scalar]) { self.text = text }

  private var next: Unicode.Scalar? { index < text.count ? text[index] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    index += 1
    return true
  }

  private mutating func alternation() -> RegexNode? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { return nil }
    var parts: [RegexNode] = []
    repeat {
      guard let part = sequence() else { return nil }
      parts.append(part)
    } while take("|")
    return parts.count == 1 ? parts[0] : .alternation(parts)
  }

  private mutating func sequence() -> RegexNode? {
    var parts: [RegexNode] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      guard let atom = atom(), let part = quantified(atom) else { return nil }
      parts.append(part)
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func quantified(_ atom: RegexNode) -> RegexNode? {
    let least: Int
    var most: Int?
    switch next {
    case "*": (least, most) = (0, nil)
    case "+": (least, most) = (1, nil)
    case "?": (least, most) = (0, 1)
    case "{":
      guard let bounds = bounds() else { return atom }
      (least, most) = bounds
      index -= 1
    default: return atom
    }
    index += 1
    _ = take("?")
    if next == "*" || next == "+" { return nil }
    return .repetition(atom, least: least, isUnbounded: most.map { $0 >= Self.many } ?? true)
  }

  /// `{n}`, `{n,}` or `{n,m}`; moves behind it.
  private mutating func bounds() -> (Int, Int?)? {
    var end = index + 1
    var numbers: [String] = [""]
    while end < text.count, text[end] != "}" {
      if text[end] == ",", numbers.count == 1 {
        numbers.append("")
      } else if ("0"..."9").contains(text[end]), numbers[numbers.count - 1].count < 6 {
        numbers[numbers.count - 1].unicodeScalars.append(text[end])
      } else {
        return nil
      }
      end += 1
    }
    guard end < text.count, let least = Int(numbers[0]) else { return nil }
    index = end + 1
    return (least, numbers.count == 1 ? least : Int(numbers[1]))
  }

  private mutating func atom() -> RegexNode? {
    guard let scalar = next else { return nil }
    switch scalar {
    case "(": return group()
    case "[": return set().map { .set($0) }
    case "\\": return escape()
    case "*", "+", "?": return nil
    default: break
    }
    index += 1
    switch scalar {
    case ".": return .set(RegexSet("\n").inverted)
    case "^": return .start
    case "$": return .end
    default: return .set(RegexSet(scalar))
    }
  }

  private mutating func group() -> RegexNode? {
    index += 1
    var isAtomic = false
    var isLook = false
    if take("?") {
      switch next {
      case ":": index += 1
      case "=", "!":
        index += 1
        isLook = true
      case ">":
        index += 1
        isAtomic = true
      case "<", "'":
        let isBehind = index + 1 < text.count && (text[index + 1] == "=" || text[index + 1] == "!")
        isLook = isBehind
        if isBehind {
          index += 2
        } else {
          let close: Unicode.Scalar = next == "<" ? ">" : "'"
          index += 1
          while let scalar = next, scalar != close { index += 1 }
          index += 1
        }
      case "i", "s", "m", "n":
        while let scalar = next, scalar.properties.isLowercase || scalar == "-" {
          if scalar == "x" { return nil }
          index += 1
        }
        if take(")") { return .empty }
        guard take(":") else { return nil }
      default: return nil
      }
    }
    guard let inner = alternation(), take(")") else { return nil }
    return isLook ? .empty : isAtomic ? .atomic(inner) : inner
  }

  private mutating func escape() -> RegexNode? {
    index += 1
    guard let scalar = next else { return nil }
    switch scalar {
    case "A", "G": index += 1; return .start
    case "z", "Z": index += 1; return .end
    case "b", "B": index += 1; return .empty
    case "k", "1"..."9": return nil
    default: return escapedSet().map { .set($0) }
    }
  }

  /// What `\d`, `\.` or `\x41` stands for; `index` is behind the backslash.
  private mutating func escapedSet() -> RegexSet? {
    guard let scalar = next else { return nil }
    index += 1
    switch scalar {
    case "d": return .digits
    case "D": return RegexSet.digits.inverted
    case "w": return RegexSet.words.union(RegexSet(hasOthers: true))
    case "W": return RegexSet.words.inverted
    case "s": return .spaces
    case "S": return RegexSet.spaces.inverted
    case "t": return RegexSet("\t")
    case "n": return RegexSet("\n")
    case "r": return RegexSet("\r")
    case "x": return number(digits: 2)
    case "u": return number(digits: 4)
    case "p", "P", "c", "0", "a", "e", "f", "v": return nil
    default: return RegexSet(scalar)
    }
  }

  private mutating func number(digits: Int) -> RegexSet? {
    guard index + digits <= text.count else { return nil }
    let written = String(String.UnicodeScalarView(text[index..<index + digits]))
    index += digits
    return UInt32(written, radix: 16).flatMap(Unicode.Scalar.init).map { RegexSet($0) }
  }

  private mutating func set() -> RegexSet? {
    index += 1
    let isInverted = take("^")
    var set = RegexSet()
    var isFirst = true
    while let scalar = next, scalar != "]" || isFirst {
      isFirst = false
      var start: Unicode.Scalar? = scalar
      if scalar == "\\" {
        index += 1
        let isLiteral = next.map { !"dDwWsStnrxu".unicodeScalars.contains($0) } ?? false
        start = isLiteral ? next : nil
        guard let escaped = escapedSet() else { return nil }
        set = set.union(escaped)
      } else {
        index += 1
        set = set.union(RegexSet(scalar))
      }
      guard let low = start, next == "-", index + 1 < text.count, text[index + 1] != "]" else { continue }
      // Classes that are taken away from others are rare.
      if text[index + 1] == "[" || text[index + 1] == "\\" { return nil }
      guard text[index + 1] >= low else { return nil }
      set = set.union(RegexSet(low...text[index + 1]))
      index += 2
    }
    guard take("]") else { return nil }
    return isInverted ? set.inverted : set
  }
}
