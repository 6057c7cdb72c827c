extension SyntaxParser {
  /// Reports at the current token, unless something was reported there or nobody can know.
  mutating func report(_ code: String, _ message: String, at range: ByteRange? = nil) {
    guard !isSuppressed else { return }
    lastErrorPosition = position
    diagnostics.append(
      SyntaxDiagnostic(kind: .error, code: code, message: message, range: range ?? currentRange))
  }

  /// Whether a mistake at the current token is likely to be the consequence of something else.
  var isSuppressed: Bool {
    if isAbandoned { return true }
    // One token behind a mistake says little: what follows it was read under wrong assumptions.
    if lastErrorPosition >= 0, position == lastErrorPosition || position == lastErrorPosition + 1 { return true }
    if tokens[position].kind.isPlaceholder || tokens[position].flags.contains(.hasError) { return true }
    guard position > 0 else { return false }
    let previous = tokens[position - 1]
    return previous.kind.isPlaceholder || previous.flags.contains(.hasError)
  }

  /// The current token; at the end the place behind the last token.
  var currentRange: ByteRange { isAtEnd ? .at(previousEnd) : tokens[position].range }

  /// The current token in words.
  var currentText: String { isAtEnd ? "end of the expression" : "`\(spelled(position))`" }

  func spelled(_ token: Int) -> String {
    let range = tokens[token].range
    let text = code.string(ByteRange(range.start, min(range.end, range.start + 40)))
    return String(text.unicodeScalars.prefix { !CharacterClass.isLineEnd(UInt8(truncatingIfNeeded: $0.value)) })
  }

  /// Reports C# of a later version. It is no mistake, so nothing is suppressed after it.
  mutating func reportTooNew(_ version: Int, _ what: String, at range: ByteRange, code: String = "CS8652") {
    guard !isAbandoned else { return }
    diagnostics.append(
      SyntaxDiagnostic(
        kind: .tooNew(version: version), code: code, message: "C# \(version)'s \(what) is not known to C# 7",
        range: range))
  }

  mutating func reportNotAllowed(_ what: String, at range: ByteRange, code: String) {
    // All the pointers of one place come from one decision.
    guard !isAbandoned, diagnostics.last.map({ $0.kind != .notAllowed || $0.code != code }) ?? true else { return }
    diagnostics.append(
      SyntaxDiagnostic(
        kind: .notAllowed, code: code, message: "\(what) cannot stand in a policy expression", range: range))
  }

  /// Counts one level of nesting; false once there are too many, and then the rest of the code is skipped.
  mutating func enter() -> Bool {
    if depth < SyntaxParser.maximumDepth {
      depth += 1
      return true
    }
    if !isAbandoned {
      diagnostics.append(
        SyntaxDiagnostic(
          kind: .error, code: "CS8078",
          message: "nested deeper than \(SyntaxParser.maximumDepth) levels", range: currentRange))
      isAbandoned = true
      position = tokens.count - 1
    }
    return false
  }

  mutating func leave() { depth -= 1 }

  /// The token expected here. Where it is missing, the mistake is behind the token before.
  mutating func expect(_ kind: TokenKind, _ code: String) -> SyntaxElement {
    if current == kind { return take() }
    report(code, "`\(Keywords.text(of: kind))` expected", at: .at(previousEnd))
    return .missing
  }

  /// The name of something that is declared.
  mutating func expectName() -> SyntaxElement {
    if current == .identifierToken { return take() }
    if current.isReservedWord, peek() == .equalsToken || peek() == .semicolonToken || peek() == .inKeyword {
      report("CS1041", "name expected; \(currentText) is a word of the language")
      skip(to: position + 1)
    } else {
      report("CS1001", "name expected", at: .at(previousEnd))
    }
    return .missing
  }

  /// The closing bracket to the one at `open`. If it has none, the mistake is at the opening one; what stands between here
  /// and the partner is skipped after one error.
  mutating func expectClosing(_ kind: TokenKind, of open: SyntaxElement, _ code: String) -> SyntaxElement {
    if current == kind { return take() }
    guard let index = open.token else { return .missing }
    let match = Int(tokens[index].match)
    if match > position {
      report(code, "`\(Keywords.text(of: kind))` expected, not \(currentText)")
      skip(to: match)
      return current == kind ? take() : .missing
    }
    reportUnclosed(index)
    return .missing
  }

  /// Says that the bracket at a token is never closed.
  mutating func reportUnclosed(_ open: Int) {
    let kind = tokens[open].kind
    let (closing, code) =
      switch kind {
      case .openParenToken: (TokenKind.closeParenToken, "CS1026")
      case .openBracketToken: (.closeBracketToken, "CS1003")
      default: (.closeBraceToken, "CS1513")
      }
    let text = Keywords.text(of: kind)
    report(
      code, "`\(Keywords.text(of: closing))` expected: this `\(text)` is never closed", at: tokens[open].range)
  }

  /// Goes on at a later token; nothing is reported there, since what was skipped may be the reason.
  mutating func skip(to index: Int) {
    guard index > position else { return }
    position = min(index, tokens.count - 1)
    lastErrorPosition = position
  }

  /// After a mistake in a statement: passes what is left of it, as far as that can be told.
  mutating func skipToStatementEnd() {
    let start = position
    while !isAtEnd {
      switch current {
      case .semicolonToken:
        position += 1
        return
      case .closeBraceToken: return
      case .openParenToken, .openBracketToken, .openBraceToken:
        if current == .openBraceToken, position == start { return }
        let match = Int(tokens[position].match)
        position = match > position ? match + 1 : position + 1
        continue
      default:
        if position > start, tokens[position].flags.contains(.startsLine), startsStatementPlainly { return }
        if position > start, current.isReservedWord, startsStatementPlainly { return }
      }
      position += 1
    }
  }

  /// Whether a statement starts here beyond doubt.
  var startsStatementPlainly: Bool {
    switch current {
    case .ifKeyword, .forKeyword, .foreachKeyword, .whileKeyword, .doKeyword, .switchKeyword, .tryKeyword,
      .returnKeyword, .breakKeyword, .continueKeyword, .gotoKeyword, .usingKeyword, .lockKeyword, .constKeyword,
      .elseKeyword, .catchKeyword, .finallyKeyword, .caseKeyword:
      true
    case .throwKeyword: tokens[position].flags.contains(.startsLine)
    case .identifierToken: true
    default: current.isPredefinedType
    }
  }
}
