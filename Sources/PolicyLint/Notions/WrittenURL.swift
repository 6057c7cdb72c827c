/// An address that is written out in a policy: as a value, or as a string of its expression.
struct WrittenURL: Sendable {
  /// `http` or `https` as it stands in the document.
  let scheme: ByteRange
  /// Whether it is `http`.
  let isPlain: Bool
  /// The host in lower case, without a port; empty if it is filled in later.
  let host: String
  /// The host's place in the document.
  let hostRange: ByteRange

  /// Whether the host is this machine, or one that only its own network knows.
  var isLocal: Bool {
    if host == "localhost" || host.hasPrefix("127.") || host == "::1" || host.hasPrefix("10.") { return true }
    if host.hasPrefix("192.168.") || host.hasPrefix("169.254.") || !host.contains(".") { return true }
    let labels = host.split(separator: ".")
    if labels.count == 4, labels[0] == "172", let second = Int(labels[1]), (16...31).contains(second) { return true }
    return Self.privateEndings.contains(labels.last.map(String.init) ?? "") || labels.contains("svc")
  }

  /// Ends of names that no public server has.
  private static let privateEndings: Set<String> = ["internal", "local", "localhost", "lan", "test", "invalid"]

  /// Reads one at the start of a range; `nil` if there is none.
  init?(at range: ByteRange, in text: [UInt8]) {
    guard range.start < text.count, text[range.start] | 0x20 == UInt8(ascii: "h") else { return nil }
    let bytes = text[range.start..<min(range.end, text.count)]
    let name = bytes.prefix { ASCII.isLetter($0) }
    let spelling = name.lazy.map { $0 | 0x20 }
    guard spelling.elementsEqual("http".utf8) || spelling.elementsEqual("https".utf8),
      bytes[name.endIndex...].starts(with: "://".utf8)
    else { return nil }
    var start = name.endIndex + 3
    var end = start
    while end < bytes.endIndex, !Self.endsAuthority(bytes[end]) {
      if bytes[end] == ASCII.at { start = end + 1 }
      end += 1
    }
    scheme = ByteRange(name.startIndex, name.endIndex)
    isPlain = name.count == 4
    // A name that goes on with a hole, or is followed by nothing, is not known as a whole.
    let isCut = end < bytes.endIndex && (bytes[end] == ASCII.openBrace || bytes[end] == ASCII.dollar)
    host = isCut ? "" : Self.host(in: bytes[start..<end])
    hostRange = ByteRange(start, end)
  }

  private static func host(in authority: ArraySlice<UInt8>) -> String {
    var host = authority
    if host.first == UInt8(ascii: "["), let close = host.firstIndex(of: UInt8(ascii: "]")) {
      host = host[..<close].dropFirst()
    } else if let colon = host.firstIndex(of: ASCII.colon) {
      host = host[..<colon]
    }
    return String(unsafeUninitializedCapacity: host.count) { buffer in
      for (offset, byte) in host.enumerated() { buffer[offset] = ASCII.lowercased(byte) }
      return host.count
    }
  }

  private static func endsAuthority(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.slash, ASCII.question, UInt8(ascii: "#"), ASCII.quote, ASCII.apostrophe, ASCII.openBrace, ASCII.dollar,
      ASCII.ampersand, ASCII.less, ASCII.backslash, 0...ASCII.space:
      true
    default: false
    }
  }
}

extension LintContext {
  /// The addresses in an attribute: its value, or the strings of its expression.
  func urls(in attribute: Attribute) -> [WrittenURL] {
    attribute.expression < 0 ? url(in: attribute.valueRange) : urls(inExpression: Int(attribute.expression))
  }

  /// The addresses in an element's text.
  func urls(in element: ElementID) -> [WrittenURL] {
    if let expression = document.expression(in: element) { return urls(inExpression: expression) }
    return document.textRange(of: element).map { url(in: $0) } ?? []
  }

  /// The addresses in an attribute that are not encrypted and whose host is known.
  func plainHTTP(in attribute: Attribute) -> [WrittenURL] {
    urls(in: attribute).filter { $0.isPlain && !$0.host.isEmpty }
  }

  private func url(in range: ByteRange) -> [WrittenURL] {
    guard let visible = document.visibleText(range) else { return [] }
    return WrittenURL(at: visible, in: document.text).map { [$0] } ?? []
  }

  private func urls(inExpression expression: Int) -> [WrittenURL] {
    guard document.contains("http", in: document.expressions[expression].codeRange) else {
      return urls(inVariablesReadBy: expression)
    }
    let tree = tree(expression)
    return tree.tokens.indices.compactMap { index in
      let token = tree.token(index)
      guard token.kind == .stringLiteralToken || token.kind == .interpolatedStringTextToken,
        let content = token.contentRange
      else { return nil }
      return WrittenURL(at: tree.documentRange(content), in: document.text)
    }
  }

  /// The addresses in variables of the context that an expression hands on, where one literal alone is what they hold.
  private func urls(inVariablesReadBy expression: Int) -> [WrittenURL] {
    guard document.contains("Variables", in: document.expressions[expression].codeRange) else { return [] }
    return results(of: expression).compactMap { result in
      guard let name = variableRead(by: result.withoutCasts), let literal = onlyLiteral(ofVariable: name) else {
        return nil
      }
      return url(in: literal).first
    }
  }
}
