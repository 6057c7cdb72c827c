/// What a token is, by Roslyn's names.
enum TokenKind: UInt8, Sendable {
  /// No kind: what `Token.contextualKind` says of a plain identifier.
  case none
  case endOfFileToken
  /// A character or a run of characters that no token starts with.
  case badToken

  case identifierToken, numericLiteralToken, characterLiteralToken, stringLiteralToken
  case interpolatedStringStartToken, interpolatedStringTextToken, interpolatedStringEndToken
  /// `{{name}}` in code: text that the service puts there before the code is compiled.
  case namedValueToken
  /// `${…}`, `%{…}` or `#{…}#` in code: text that a template engine puts there.
  case templateHoleToken

  case tildeToken, exclamationToken, percentToken, caretToken, ampersandToken, asteriskToken
  case openParenToken, closeParenToken, openBraceToken, closeBraceToken, openBracketToken, closeBracketToken
  case minusToken, plusToken, equalsToken, barToken, colonToken, semicolonToken, lessThanToken, commaToken
  case greaterThanToken, dotToken, questionToken, slashToken, barBarToken, ampersandAmpersandToken
  case minusMinusToken, plusPlusToken, colonColonToken, questionQuestionToken, minusGreaterThanToken
  case exclamationEqualsToken, equalsEqualsToken, equalsGreaterThanToken, lessThanEqualsToken, lessThanLessThanToken
  case lessThanLessThanEqualsToken, greaterThanEqualsToken, slashEqualsToken, asteriskEqualsToken, barEqualsToken
  case ampersandEqualsToken, plusEqualsToken, minusEqualsToken, caretEqualsToken, percentEqualsToken
  case dotDotToken, questionQuestionEqualsToken

  // Reserved words.
  case abstractKeyword, asKeyword, baseKeyword, boolKeyword, breakKeyword, byteKeyword, caseKeyword, catchKeyword
  case charKeyword, checkedKeyword, classKeyword, constKeyword, continueKeyword, decimalKeyword, defaultKeyword
  case delegateKeyword, doKeyword, doubleKeyword, elseKeyword, enumKeyword, eventKeyword, explicitKeyword
  case externKeyword, falseKeyword, finallyKeyword, fixedKeyword, floatKeyword, forKeyword, foreachKeyword
  case gotoKeyword, ifKeyword, implicitKeyword, inKeyword, intKeyword, interfaceKeyword, internalKeyword, isKeyword
  case lockKeyword, longKeyword, namespaceKeyword, newKeyword, nullKeyword, objectKeyword, operatorKeyword
  case outKeyword, overrideKeyword, paramsKeyword, privateKeyword, protectedKeyword, publicKeyword, readonlyKeyword
  case refKeyword, returnKeyword, sbyteKeyword, sealedKeyword, shortKeyword, sizeofKeyword, stackallocKeyword
  case staticKeyword, stringKeyword, structKeyword, switchKeyword, thisKeyword, throwKeyword, trueKeyword
  case tryKeyword, typeofKeyword, uintKeyword, ulongKeyword, uncheckedKeyword, unsafeKeyword, ushortKeyword
  case usingKeyword, virtualKeyword, voidKeyword, volatileKeyword, whileKeyword

  // Words that mean something in certain places only; a token of these has the kind `identifierToken`.
  case andKeyword, ascendingKeyword, asyncKeyword, awaitKeyword, byKeyword, descendingKeyword, dynamicKeyword
  case equalsKeyword, fromKeyword, groupKeyword, intoKeyword, joinKeyword, letKeyword, nameofKeyword, notKeyword
  case onKeyword, orKeyword, orderbyKeyword, recordKeyword, selectKeyword, underscoreKeyword, varKeyword
  case whenKeyword, whereKeyword, withKeyword, yieldKeyword

  /// Whether it is `{{name}}` or a template's hole.
  var isPlaceholder: Bool { self == .namedValueToken || self == .templateHoleToken }

  /// Whether it is a reserved word.
  var isReservedWord: Bool {
    rawValue >= TokenKind.abstractKeyword.rawValue && rawValue <= TokenKind.whileKeyword.rawValue
  }

  /// Whether it is a word that names a type: `int`, `string`, `object`, `void`, …
  var isPredefinedType: Bool {
    switch self {
    case .boolKeyword, .byteKeyword, .charKeyword, .decimalKeyword, .doubleKeyword, .floatKeyword, .intKeyword,
      .longKeyword, .objectKeyword, .sbyteKeyword, .shortKeyword, .stringKeyword, .uintKeyword, .ulongKeyword,
      .ushortKeyword, .voidKeyword:
      true
    default: false
    }
  }
}

/// One token of C#.
struct Token: Sendable {
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// There is a line end between the token before and this one.
    static let startsLine = Flags(rawValue: 1)
    /// The lexer has reported something about it.
    static let hasError = Flags(rawValue: 2)
    /// Its value is not the text between its quotes, or of its name, as it stands.
    static let hasEscapes = Flags(rawValue: 4)
    /// It starts with `@`, or is text of a string that does.
    static let isVerbatim = Flags(rawValue: 8)
    /// A raw string literal of C# 11.
    static let isRaw = Flags(rawValue: 16)
    /// The text behind the colon in the hole of an interpolated string.
    static let isFormat = Flags(rawValue: 32)
  }

  var kind: TokenKind
  /// For an identifier that is a word of the language in certain places: which one.
  var contextualKind: TokenKind = .none
  var flags: Flags = []
  /// Offsets of the code.
  var start: UInt32
  var end: UInt32
  /// For a bracket the index of its partner, -1 if it has none. (The parser also keeps the partner of `<` here.)
  var match: Int32 = -1

  var range: ByteRange { ByteRange(Int(start), Int(end)) }
}

/// A comment, or a line for the preprocessor, between two tokens.
struct Trivia: Sendable, Hashable {
  enum Kind: UInt8, Sendable {
    /// `// …` up to the end of the line, which is not part of it.
    case singleLineComment
    /// `/* … */`
    case multiLineComment
    /// `#if …` up to the end of the line.
    case directive
    /// `<!-- … -->`, which is no C# at all.
    case markupComment
  }

  var kind: Kind
  var range: ByteRange
}
