/// Looks through an expression of XPath 1.0 for what libxml2 would find out only when it runs, and only on some documents:
/// functions that there are not, with too many or too few arguments, variables, and prefixes.
struct XPathScanner {
  /// What is wrong, in order.
  private(set) var problems: [RulePageProblem] = []

  private let source: PageText
  private let text: [UInt8]
  private var index = 0
  /// Whether an operand was just read, so that `and`, `or`, `div`, `mod` and `*` are operators.
  private var isBehindOperand = false
  /// The brackets that are open.
  private var open: [Bracket] = []

  private struct Bracket {
    /// The function whose arguments they hold; `nil` for other brackets.
    var function: String?
    var start: Int
    var commas = 0
    var isEmpty = true
  }

  private static let sizeLimit = 10_000
  private static let depthLimit = 100

  /// How many arguments each function takes.
  static let functions: [String: ClosedRange<Int>] = [
    "last": 0...0, "position": 0...0, "count": 1...1, "local-name": 0...1, "name": 0...1, "string": 0...1,
    "concat": 2...100, "starts-with": 2...2, "contains": 2...2, "substring-before": 2...2, "substring-after": 2...2,
    "substring": 2...3, "string-length": 0...1, "normalize-space": 0...1, "translate": 3...3, "boolean": 1...1,
    "not": 1...1, "true": 0...0, "false": 0...0, "number": 0...1, "sum": 1...1, "floor": 1...1, "ceiling": 1...1,
    "round": 1...1, "pl:is-expression": 1...1, "pl:calls": 2...2, "pl:reads": 2...2, "pl:type": 1...1,
  ]
  private static let nodeTypes: Set<String> = ["comment", "text", "node", "processing-instruction"]
  private static let operators: Set<String> = ["and", "or", "div", "mod"]

  init(_ source: PageText) {
    self.source = source
    text = Array(source.text.utf8)
    if text.count > Self.sizeLimit {
      report(0, "the expression is longer than \(Self.sizeLimit) bytes")
    } else {
      while index < text.count, problems.count < 20 { step() }
    }
  }

  private mutating func step() {
    let byte = text[index]
    switch byte {
    case ASCII.quote, ASCII.apostrophe:
      noteOperand()
      let end = text[(index + 1)...].firstIndex(of: byte)
      if end == nil { report(index, "this text is never closed") }
      index = (end ?? text.count - 1) + 1
      isBehindOperand = true
    case ASCII.openParenthesis, ASCII.openBracket:
      noteOperand()
      push(nil)
    case ASCII.closeParenthesis, ASCII.closeBracket:
      pop()
      index += 1
      isBehindOperand = true
    case UInt8(ascii: ","):
      if !open.isEmpty { open[open.count - 1].commas += 1 }
      index += 1
      isBehindOperand = false
    case UInt8(ascii: "$"):
      report(index, "there are no variables here")
      index += 1
    case _ where ASCII.isSpace(byte): index += 1
    case _ where Self.isNameStart(byte):
      readName()
    case _ where ASCII.isDigit(byte) || byte == UInt8(ascii: "."):
      noteOperand()
      index += 1
      isBehindOperand = true
    case ASCII.star:
      noteOperand()
      isBehindOperand.toggle()
      index += 1
    default:
      noteOperand()
      index += 1
      isBehindOperand = false
    }
  }

  private mutating func readName() {
    let start = index
    var name = takeName()
    if !isBehindOperand || !Self.operators.contains(name) {
      var prefix: String?
      if index + 1 < text.count, text[index] == ASCII.colon,
        Self.isNameStart(text[index + 1]) || text[index + 1] == ASCII.star
      {
        index += 1
        prefix = name
        name = text[index] == ASCII.star ? "*" : takeName()
        if name == "*" { index += 1 }
      }
      noteOperand()
      let isCall = next() == ASCII.openParenthesis
      if isCall, prefix == nil, Self.nodeTypes.contains(name) {
        index = skipSpace()
        push(nil)
      } else if isCall {
        checkFunction(prefix.map { $0 + ":" + name } ?? name, at: start)
      } else {
        if let prefix { report(start, "no element or attribute of a policy has a prefix `\(prefix):`") }
        isBehindOperand = true
      }
    } else {
      isBehindOperand = false
    }
  }

  private mutating func checkFunction(_ name: String, at start: Int) {
    if Self.functions[name] == nil {
      let hint =
        Suggestion.text(for: name, among: Self.functions.keys.sorted())
        ?? Self.functions.keys.sorted().first { $0.hasSuffix(":" + name) }.map { "; did you mean `\($0)`?" }
      report(start, "XPath 1.0 has no function `\(name)`" + (hint ?? ""))
    }
    index = skipSpace()
    push(name, at: start)
  }

  private mutating func push(_ function: String?, at start: Int? = nil) {
    open.append(Bracket(function: function, start: start ?? index))
    if open.count == Self.depthLimit { report(index, "the expression is nested too deeply") }
    index += 1
    isBehindOperand = false
  }

  private mutating func pop() {
    guard let bracket = open.popLast(), let name = bracket.function, let allowed = Self.functions[name] else { return }
    let count = bracket.isEmpty ? 0 : bracket.commas + 1
    if allowed.contains(count) { return }
    let wanted =
      allowed.lowerBound == allowed.upperBound
      ? "\(allowed.lowerBound)"
      : allowed.upperBound > 9 ? "at least \(allowed.lowerBound)" : "\(allowed.lowerBound) or \(allowed.upperBound)"
    report(bracket.start, "`\(name)` takes \(wanted) argument\(wanted == "1" ? "" : "s"), and not \(count)")
  }

  private mutating func noteOperand() {
    if !open.isEmpty { open[open.count - 1].isEmpty = false }
  }

  // MARK: Characters

  private mutating func takeName() -> String {
    let start = index
    while index < text.count, Self.isNameByte(text[index]) { index += 1 }
    return String(decoding: text[start..<index], as: UTF8.self)
  }

  private func skipSpace() -> Int {
    var place = index
    while place < text.count, ASCII.isSpace(text[place]) { place += 1 }
    return place
  }

  private func next() -> UInt8? {
    let place = skipSpace()
    return place < text.count ? text[place] : nil
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || byte == ASCII.underscore || byte >= 0x80
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isNameStart(byte) || ASCII.isDigit(byte) || byte == ASCII.hyphen || byte == 0x2E
  }

  private mutating func report(_ offset: Int, _ message: String) {
    let place = source.position(ofByte: offset)
    problems.append(RulePageProblem(line: place.line, column: place.column, message: message))
  }
}
