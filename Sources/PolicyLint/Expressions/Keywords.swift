/// The words of the language.
enum Keywords {
  /// The kind of the word that `bytes` are; `none` for an ordinary name.
  static func kind(of bytes: UnsafeBufferPointer<UInt8>.SubSequence) -> TokenKind {
    let count = bytes.count
    guard count <= longest, count > 0 else { return .none }
    var slot = hash(first: bytes[bytes.startIndex], last: bytes[bytes.endIndex &- 1], count: count)
    while true {
      let entry = table[slot]
      if entry.kind == .none { return .none }
      if entry.count == count, matches(entry, bytes) { return entry.kind }
      slot = (slot &+ 1) & (tableSize &- 1)
    }
  }

  /// How a word or a punctuator is written; empty for kinds that are written in many ways.
  static func text(of kind: TokenKind) -> String {
    if let word = words.first(where: { $0.kind == kind }) { return word.text }
    return punctuation.first { $0.kind == kind }?.text ?? ""
  }

  private struct Entry {
    var kind = TokenKind.none
    var count = 0
    /// Up to sixteen bytes of the word, the first byte lowest.
    var low: UInt64 = 0
    var high: UInt64 = 0
  }

  private static let tableSize = 512
  private static let longest = 10

  private static let table: [Entry] = {
    var table = [Entry](repeating: Entry(), count: tableSize)
    for word in words {
      let bytes = Array(word.text.utf8)
      var entry = Entry(kind: word.kind, count: bytes.count)
      for (index, byte) in bytes.enumerated() {
        if index < 8 {
          entry.low |= UInt64(byte) << (8 * index)
        } else {
          entry.high |= UInt64(byte) << (8 * (index - 8))
        }
      }
      guard let first = bytes.first, let last = bytes.last else { continue }
      var slot = hash(first: first, last: last, count: bytes.count)
      while table[slot].kind != .none { slot = (slot + 1) & (tableSize - 1) }
      table[slot] = entry
    }
    return table
  }()

  private static func hash(first: UInt8, last: UInt8, count: Int) -> Int {
    (Int(first) &* 31 &+ Int(last) &* 7 &+ count &* 61) & (tableSize &- 1)
  }

  private static func matches(_ entry: Entry, _ bytes: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var index = 0
    for byte in bytes {
      if index < 8 { low |= UInt64(byte) &<< (8 &* index) } else { high |= UInt64(byte) &<< (8 &* (index &- 8)) }
      index &+= 1
    }
    return low == entry.low && high == entry.high
  }
}

extension Keywords {
  fileprivate static let words: [(text: String, kind: TokenKind)] = [
    ("abstract", .abstractKeyword), ("as", .asKeyword), ("base", .baseKeyword), ("bool", .boolKeyword),
    ("break", .breakKeyword), ("byte", .byteKeyword), ("case", .caseKeyword), ("catch", .catchKeyword),
    ("char", .charKeyword), ("checked", .checkedKeyword), ("class", .classKeyword), ("const", .constKeyword),
    ("continue", .continueKeyword), ("decimal", .decimalKeyword), ("default", .defaultKeyword),
    ("delegate", .delegateKeyword), ("do", .doKeyword), ("double", .doubleKeyword), ("else", .elseKeyword),
    ("enum", .enumKeyword), ("event", .eventKeyword), ("explicit", .explicitKeyword), ("extern", .externKeyword),
    ("false", .falseKeyword), ("finally", .finallyKeyword), ("fixed", .fixedKeyword), ("float", .floatKeyword),
    ("for", .forKeyword), ("foreach", .foreachKeyword), ("goto", .gotoKeyword), ("if", .ifKeyword),
    ("implicit", .implicitKeyword), ("in", .inKeyword), ("int", .intKeyword), ("interface", .interfaceKeyword),
    ("internal", .internalKeyword), ("is", .isKeyword), ("lock", .lockKeyword), ("long", .longKeyword),
    ("namespace", .namespaceKeyword), ("new", .newKeyword), ("null", .nullKeyword), ("object", .objectKeyword),
    ("operator", .operatorKeyword), ("out", .outKeyword), ("override", .overrideKeyword), ("params", .paramsKeyword),
    ("private", .privateKeyword), ("protected", .protectedKeyword), ("public", .publicKeyword),
    ("readonly", .readonlyKeyword), ("ref", .refKeyword), ("return", .returnKeyword), ("sbyte", .sbyteKeyword),
    ("sealed", .sealedKeyword), ("short", .shortKeyword), ("sizeof", .sizeofKeyword),
    ("stackalloc", .stackallocKeyword), ("static", .staticKeyword), ("string", .stringKeyword),
    ("struct", .structKeyword), ("switch", .switchKeyword), ("this", .thisKeyword), ("throw", .throwKeyword),
    ("true", .trueKeyword), ("try", .tryKeyword), ("typeof", .typeofKeyword), ("uint", .uintKeyword),
    ("ulong", .ulongKeyword), ("unchecked", .uncheckedKeyword), ("unsafe", .unsafeKeyword),
    ("ushort", .ushortKeyword), ("using", .usingKeyword), ("virtual", .virtualKeyword), ("void", .voidKeyword),
    ("volatile", .volatileKeyword), ("while", .whileKeyword), ("and", .andKeyword), ("ascending", .ascendingKeyword),
    ("async", .asyncKeyword), ("await", .awaitKeyword), ("by", .byKeyword), ("descending", .descendingKeyword),
    ("dynamic", .dynamicKeyword), ("equals", .equalsKeyword), ("from", .fromKeyword), ("group", .groupKeyword),
    ("into", .intoKeyword), ("join", .joinKeyword), ("let", .letKeyword), ("nameof", .nameofKeyword),
    ("not", .notKeyword), ("on", .onKeyword), ("or", .orKeyword), ("orderby", .orderbyKeyword),
    ("record", .recordKeyword), ("select", .selectKeyword), ("_", .underscoreKeyword), ("var", .varKeyword),
    ("when", .whenKeyword), ("where", .whereKeyword), ("with", .withKeyword), ("yield", .yieldKeyword),
  ]

  fileprivate static let punctuation: [(text: String, kind: TokenKind)] = [
    ("~", .tildeToken), ("!", .exclamationToken), ("%", .percentToken), ("^", .caretToken), ("&", .ampersandToken),
    ("*", .asteriskToken), ("(", .openParenToken), (")", .closeParenToken), ("{", .openBraceToken),
    ("}", .closeBraceToken), ("[", .openBracketToken), ("]", .closeBracketToken), ("-", .minusToken),
    ("+", .plusToken), ("=", .equalsToken), ("|", .barToken), (":", .colonToken), (";", .semicolonToken),
    ("<", .lessThanToken), (",", .commaToken), (">", .greaterThanToken), (".", .dotToken), ("?", .questionToken),
    ("/", .slashToken), ("||", .barBarToken), ("&&", .ampersandAmpersandToken), ("=>", .equalsGreaterThanToken),
  ]
}
