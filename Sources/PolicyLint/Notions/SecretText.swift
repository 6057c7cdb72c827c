/// Tokens, keys and passwords that are written out.
///
/// Only what has the shape of one counts. Named values, holes of templates and the words of samples are none, and a message
/// never shows more than the first letters.
enum SecretText {
  /// A secret in a text.
  struct Find {
    /// What it is, with its article.
    var kind: String
    /// Its place.
    var range: Range<Int>
  }

  /// Words in front of a secret, in lower case.
  private struct Mark {
    var word: [UInt8]
    var kind: String
    /// The least number of signs of the secret.
    var least: Int

    init(_ word: String, _ kind: String, _ least: Int) {
      self.word = Array(word.utf8)
      self.kind = kind
      self.least = least
    }
  }

  private static let marks: [Mark] = [
    Mark("accountkey=", "the key of a storage account", 20), Mark("sharedaccesskey=", "a shared access key", 20),
    Mark("client_secret=", "a client secret", 10), Mark("client_assertion=", "a client assertion", 40),
    Mark("password=", "a password", 6), Mark("pwd=", "a password", 6), Mark("sig=", "a signature of access", 20),
    Mark("?code=", "a function key", 20), Mark("&code=", "a function key", 20), Mark(";code=", "a function key", 20),
    Mark("subscription-key=", "a subscription key", 20), Mark("api-key=", "a key", 20), Mark("apikey=", "a key", 20),
    Mark("hooks.slack.com/services/", "the address of a web hook", 30),
    Mark("webhook.office.com/webhookb2/", "the address of a web hook", 40),
  ]
  private static let pem = Array("-----BEGIN ".utf8)
  /// The marks by their first byte, in lower case.
  private static let byFirst: [[Mark]] = (0..<256).map { byte in marks.filter { $0.word.first == UInt8(byte) } }
  /// What secrets begin with, in lower case.
  static let beginnings = marks.map(\.word) + [Array("eyj".utf8), Array("---".utf8)]

  /// The secrets that a text names by what stands in front of them, or that show themselves: tokens and private keys.
  /// `places` are those of `MarkedPlaces`.
  static func finds(in text: [UInt8], at places: [Int]) -> [Find] {
    var found: [Find] = []
    text.withUnsafeBufferPointer { bytes in
      for place in places where place >= found.last?.range.upperBound ?? 0 {
        if let find = find(at: place, in: bytes) { found.append(find) }
      }
    }
    return found
  }

  private static func find(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Find? {
    if bytes[index] == ASCII.hyphen { return privateKey(at: index, in: bytes) }
    if bytes[index] == 0x65, index + 2 < bytes.count, bytes[index + 1] == 0x79, bytes[index + 2] == 0x4A {
      return token(at: index, in: bytes)
    }
    for mark in byFirst[Int(ASCII.lowercased(bytes[index]))] where begins(mark.word, at: index, in: bytes) {
      let start = index + mark.word.count
      var end = start
      while end < bytes.count, isSecretByte(bytes[end]) { end += 1 }
      let value = Array(bytes[start..<end])
      guard value.count >= mark.least, !isPlaceholder(value), end == bytes.count || bytes[end] != ASCII.openBrace else {
        return nil
      }
      if mark.least >= 20, entropy(value) < 3 { return nil }
      return Find(kind: mark.kind, range: start..<end)
    }
    return nil
  }

  private static func begins(_ word: [UInt8], at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + word.count <= bytes.count else { return false }
    for offset in word.indices {
      if ASCII.lowercased(bytes[index + offset]) != word[offset] { return false }
    }
    return true
  }

  private static func privateKey(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Find? {
    guard index + 60 < bytes.count, bytes[index..<index + pem.count].elementsEqual(pem) else { return nil }
    let head = String(decoding: bytes[index..<min(bytes.count, index + 40)], as: UTF8.self)
    guard head.contains("PRIVATE KEY-----") else { return nil }
    return Find(kind: "a private key", range: index..<index + pem.count)
  }

  /// Three texts in Base64url with points between them, the first of which is an object of JSON.
  private static func token(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Find? {
    if index > 0, isSecretByte(bytes[index - 1]), bytes[index - 1] != ASCII.equals { return nil }
    var end = index
    var points = 0
    while end < bytes.count, ASCII.isLetter(bytes[end]) || ASCII.isDigit(bytes[end]) || isTokenSign(bytes[end]) {
      if bytes[end] == UInt8(ascii: ".") { points += 1 }
      end += 1
    }
    guard points == 2, end - index >= 60, !isPlaceholder(Array(bytes[index..<end])) else { return nil }
    return Find(kind: "a token", range: index..<end)
  }

  private static func isTokenSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == ASCII.hyphen || byte == ASCII.underscore
  }

  private static func isSecretByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || "+/=-_.%~!*@$".utf8.contains(byte)
  }

  // MARK: Shapes

  /// Whether a text that stands where a secret belongs is one: a word of some length without blanks and no placeholder.
  static func isSecret(_ text: String, least: Int = 16) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count >= least && bytes.allSatisfy(isSecretByte) && !isPlaceholder(bytes)
  }

  /// Whether a text looks as if drawn by lot: long, of letters and digits, and no identifier that is public.
  static func isRandom(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes.allSatisfy(isSecretByte), !isPlaceholder(bytes), !isGUID(bytes) else { return false }
    let digits = bytes.count(where: ASCII.isDigit)
    let letters = bytes.count(where: ASCII.isLetter)
    return digits * 12 >= bytes.count && letters * 6 >= bytes.count && entropy(bytes) >= 3.2
      && !bytes.contains(UInt8(ascii: ".")) && bytes.count(where: { $0 == ASCII.slash }) < 3
  }

  private static func isGUID(_ bytes: [UInt8]) -> Bool {
    bytes.count == 36 && bytes[8] == ASCII.hyphen && bytes[13] == ASCII.hyphen && bytes[18] == ASCII.hyphen
  }

  /// Whether a text stands for a secret that is filled in later.
  static func isPlaceholder(_ bytes: [UInt8]) -> Bool {
    if LiteralPattern(bytes[...]).hasHoles { return true }
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    if WordTable.sampleSecretParts.contains(where: text.contains) { return true }
    return Set(bytes).count < 4
  }

  /// Shannon's entropy in bits a sign.
  static func entropy(_ bytes: [UInt8]) -> Double {
    guard !bytes.isEmpty else { return 0 }
    var counts = [Int](repeating: 0, count: 256)
    for byte in bytes { counts[Int(byte)] += 1 }
    let total = Double(bytes.count)
    return counts.reduce(0) { sum, count in
      guard count > 0 else { return sum }
      let share = Double(count) / total
      return sum - share * logarithm(share)
    }
  }

  /// The logarithm to base 2, good to a hundredth, without a library.
  private static func logarithm(_ value: Double) -> Double {
    let mantissa = value.significand
    let rest = mantissa - 1
    return Double(value.exponent) + rest * (1.4196 - 0.4196 * rest)
  }

  /// A secret as it may be shown.
  static func masked(_ text: String) -> String {
    "`\(text.prefix(text.count >= 12 ? 3 : 1))…`"
  }
}
