/// The brackets that are open at a token of C#, and what that means for the lines between them.
struct CodeNesting {
  /// What stands between two brackets.
  private enum Kind {
    /// Statements, that end in `;` and `}`.
    case block
    /// Arguments, elements or parts of an expression, between commas.
    case list
  }

  /// An open bracket.
  private struct Frame {
    var kind: Kind
    /// The level of the line on which the bracket stands.
    var openLevel: Int
    /// The level of the line on which the statement or argument that is being read starts.
    var itemLevel: Int
    /// Whether that starts its line.
    var itemStartsLine = false
    /// Whether the next token starts one.
    var expectsItem = true
    /// Whether a `}` was just closed that may have ended a statement.
    var mayHaveEnded = false
    /// Whether labels of a `switch` stand in it, so that statements are one level deeper.
    var hasLabels = false
    /// Whether a label is being read, whose colon is to come.
    var isInLabel = false
    /// Whether the next token starts a statement that belongs to an `if`, `else` or loop.
    var expectsEmbedded = false
    /// The keyword of the statement whose parenthesis is awaited.
    var isHeader = false
    var contentLevel: Int { openLevel + 1 }
  }

  private var frames: [Frame] = []
  /// The level of the line that is being printed.
  var lineLevel: Int
  /// The level of the line on which the bracket stands that was closed last.
  private var closedLevel: Int
  private var previous: TokenKind = .none
  /// Whether the token that is being taken is the first of its line.
  private var startsLine = false
  /// How many interpolated strings are open: brackets in their holes indent nothing.
  private var openStrings = 0

  init(isBlock: Bool, level: Int) {
    lineLevel = level
    closedLevel = level
    frames = [Frame(kind: isBlock ? .block : .list, openLevel: level, itemLevel: level)]
  }

  private var top: Frame { frames[frames.count - 1] }

  // MARK: Levels

  /// The level of a line that starts with a token.
  func level(ofLineAt index: Int, _ tokens: [Token]) -> Int {
    let token = tokens[index].kind
    let frame = top
    if Self.isCloser(token), frames.count > 1 { return frame.openLevel }
    let startsItem = startsItem(token, frame)
    if token == .openBraceToken, !startsItem { return levelOfBrace }
    switch frame.kind {
    case .block:
      if frame.expectsEmbedded { return frame.itemLevel + 1 }
      guard startsItem else { return token == .semicolonToken ? frame.itemLevel : frame.itemLevel + 1 }
      return frame.contentLevel + (frame.hasLabels && !isLabel(index, tokens) ? 1 : 0)
    case .list:
      guard !startsItem, frame.itemStartsLine else { return frame.contentLevel }
      return frame.itemLevel + (Self.continuesDeeper(token, previous) ? 1 : 0)
    }
  }

  /// The level of a line that starts with a comment; `index` is the next token.
  func level(ofCommentBefore index: Int, _ tokens: [Token]) -> Int {
    let kind = tokens[index].kind
    if kind == .endOfFileToken || Self.isCloser(kind) {
      return top.contentLevel + (top.kind == .block && top.hasLabels ? 1 : 0)
    }
    return level(ofLineAt: index, tokens)
  }

  /// An opening brace on a line of its own stands below the start of what it belongs to.
  private var levelOfBrace: Int {
    if Self.isCloser(previous) { return closedLevel }
    return lineLevel
  }

  // MARK: Going on

  /// Goes past a token, which stands on the line of `lineLevel`, maybe as its first.
  mutating func take(_ index: Int, _ tokens: [Token], startsLine: Bool) {
    self.startsLine = startsLine
    let token = tokens[index].kind
    switch token {
    case .interpolatedStringStartToken:
      startItemIfAwaited(index, tokens)
      openStrings += 1
    case .interpolatedStringEndToken: openStrings -= 1
    default:
      if openStrings > 0 { return }
      take(token, index, tokens)
    }
    previous = token
  }

  private mutating func take(_ token: TokenKind, _ index: Int, _ tokens: [Token]) {
    if Self.isCloser(token) { return close(token) }
    startItemIfAwaited(index, tokens)
    let last = frames.count - 1
    switch token {
    case .openParenToken, .openBracketToken: open(.list)
    case .openBraceToken: open(isBlockBrace(index, tokens) ? .block : .list)
    case .semicolonToken: frames[last].expectsItem = true
    case .commaToken where frames[last].kind == .list: frames[last].expectsItem = true
    case .colonToken where frames[last].isInLabel:
      frames[last].isInLabel = false
      frames[last].expectsItem = true
    case .elseKeyword, .doKeyword: frames[last].expectsEmbedded = frames[last].kind == .block
    case .ifKeyword, .whileKeyword, .forKeyword, .foreachKeyword, .usingKeyword, .lockKeyword:
      frames[last].isHeader = frames[last].kind == .block
      frames[last].expectsEmbedded = false
    default: break
    }
  }

  private mutating func open(_ kind: Kind) {
    frames[frames.count - 1].expectsEmbedded = false
    if kind == .block { frames[frames.count - 1].isHeader = false }
    // A body hangs from the start of its header, wherever that ends.
    let level = kind == .block && previous == .closeParenToken ? closedLevel : lineLevel
    frames.append(Frame(kind: kind, openLevel: level, itemLevel: level))
  }

  private mutating func close(_ token: TokenKind) {
    guard frames.count > 1 else { return }
    let closed = frames.removeLast()
    closedLevel = closed.openLevel
    let last = frames.count - 1
    if token == .closeBraceToken {
      frames[last].mayHaveEnded = true
    } else if token == .closeParenToken, frames[last].isHeader {
      frames[last].isHeader = false
      frames[last].expectsEmbedded = true
    }
  }

  private mutating func startItemIfAwaited(_ index: Int, _ tokens: [Token]) {
    let token = tokens[index].kind
    let last = frames.count - 1
    if frames[last].expectsEmbedded, token != .openBraceToken {
      if startsLine { frames[last].itemLevel = lineLevel }
      frames[last].expectsEmbedded = false
    }
    guard startsItem(token, frames[last]) else {
      frames[last].mayHaveEnded = false
      return
    }
    frames[last].mayHaveEnded = false
    frames[last].expectsItem = false
    frames[last].itemLevel = lineLevel
    frames[last].itemStartsLine = startsLine
    if frames[last].kind == .block, isLabel(index, tokens) {
      frames[last].hasLabels = true
      frames[last].isInLabel = true
    }
  }

  // MARK: Looking at tokens

  private func startsItem(_ token: TokenKind, _ frame: Frame) -> Bool {
    if frame.expectsItem { return true }
    return frame.kind == .block && frame.mayHaveEnded && !Self.goesOnBehindBrace(token)
  }

  private func isLabel(_ index: Int, _ tokens: [Token]) -> Bool {
    switch tokens[index].kind {
    case .caseKeyword: true
    case .defaultKeyword: index + 1 < tokens.count && tokens[index + 1].kind == .colonToken
    default: false
    }
  }

  static func isCloser(_ token: TokenKind) -> Bool {
    token == .closeParenToken || token == .closeBracketToken || token == .closeBraceToken
  }

  /// Whether a token behind a `}` belongs to the same statement still.
  private static func goesOnBehindBrace(_ token: TokenKind) -> Bool {
    switch token {
    case .semicolonToken, .commaToken, .dotToken, .questionToken, .colonToken, .questionQuestionToken,
      .openBracketToken,
      .equalsToken, .plusToken, .minusToken, .asteriskToken, .slashToken, .equalsEqualsToken,
      .exclamationEqualsToken, .barBarToken, .ampersandAmpersandToken, .asKeyword, .isKeyword, .endOfFileToken:
      true
    default: false
    }
  }

  /// Whether a line in the middle of an argument is one level deeper than the line on which the argument starts.
  private static func continuesDeeper(_ token: TokenKind, _ previous: TokenKind) -> Bool {
    switch token {
    case .dotToken, .questionToken, .colonToken, .questionQuestionToken: return true
    default: break
    }
    switch previous {
    case .equalsGreaterThanToken, .equalsToken, .questionToken, .colonToken, .dotToken: return true
    default: return false
    }
  }

  /// Whether a brace opens statements rather than the elements of an initializer.
  private func isBlockBrace(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index > 0 else { return true }
    switch tokens[index - 1].kind {
    case .semicolonToken, .closeBraceToken, .colonToken, .equalsGreaterThanToken, .elseKeyword, .doKeyword, .tryKeyword,
      .finallyKeyword, .catchKeyword, .checkedKeyword, .uncheckedKeyword, .unsafeKeyword, .delegateKeyword:
      return true
    case .openBraceToken: return top.kind == .block
    case .closeParenToken: return !closesCreation(index - 1, tokens)
    default: return false
    }
  }

  /// Whether the parenthesis closed at `index` holds the arguments of a `new`.
  private func closesCreation(_ index: Int, _ tokens: [Token]) -> Bool {
    var next = Int(tokens[index].match) - 1
    let lowest = max(0, next - 64)
    while next >= lowest {
      switch tokens[next].kind {
      case .newKeyword: return true
      case .identifierToken, .dotToken, .lessThanToken, .greaterThanToken, .commaToken, .questionToken,
        .colonColonToken,
        .openBracketToken, .closeBracketToken:
        next -= 1
      default:
        guard tokens[next].kind.isPredefinedType else { return false }
        next -= 1
      }
    }
    return false
  }
}
