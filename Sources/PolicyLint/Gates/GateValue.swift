/// What an expression evaluates to in one world.
indirect enum GateValue {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case text(GateText)
  /// A date, in seconds from now.
  case date(Double)
  /// A span of time, in seconds.
  case span(Double)
  /// An array, a list, a set or a sequence.
  case list(GateList)
  /// A `KeyValuePair`.
  case pair(GateValue, GateValue)
  /// An anonymous object or a tuple, by member.
  case record([String: GateValue])
  case certificate(CertificateFacts)
  case token(TokenFacts)
  case basic(user: GateText, password: GateText)
  /// The answer to a `send-request`.
  case response(ResponseFacts)
  /// A part of the JSON body of an answer.
  case json(ResponseFacts, path: String)
  /// A part of the context that the interpreter knows by name.
  case place(ContextPlace)
  case function(GateFunction)
  /// A type, an enumeration's value or a part of a name of one.
  case type(String)
  /// Something whose static type is `object`: `==` compares references.
  case boxed(GateValue)
  /// `default(KeyValuePair)`, whose parts are null.
  case unknown(GateUnknown)

  /// The value whatever its static type.
  var unboxed: GateValue {
    if case .boxed(let inner) = self { return inner.unboxed }
    return self
  }

  var isNull: Bool {
    if case .null = unboxed { return true }
    return false
  }

  var isUnknown: Bool {
    if case .unknown = unboxed { return true }
    return false
  }

  /// Whether what the caller sent has a part in it.
  var isTainted: Bool {
    switch self {
    case .null, .bool, .int, .double, .date, .span, .type, .function: false
    case .text(let text): text.origin != nil
    case .list(let list): list.items.contains(where: \.isTainted)
    case .pair(let key, let value): key.isTainted || value.isTainted
    case .record(let members): members.values.contains(where: \.isTainted)
    case .certificate, .token, .basic, .response, .json: true
    case .place(let place): place.isCredential
    case .boxed(let inner): inner.isTainted
    case .unknown(let unknown): unknown.isTainted
    }
  }

  static func string(_ text: String) -> GateValue { .text(GateText(text)) }
  static func list(_ items: [GateValue]) -> GateValue { .list(GateList(items)) }
}

/// A list with reference semantics, as in C#.
final class GateList {
  var items: [GateValue]
  init(_ items: [GateValue]) { self.items = items }
}

/// Something that is not known. Two unknowns with one key are the same thing, so that they are decided alike.
struct GateUnknown: Hashable {
  var key: Int
  /// Whether it comes from what the caller sent. If not, it belongs to the circumstances of the request.
  var isTainted: Bool
}

/// A lambda or a local function with the variables around it.
struct GateFunction {
  var parameters: [String]
  var body: SyntaxNode
  var scope: GateScope
}

/// The variables of a block.
final class GateScope {
  private var variables: [String: GateValue] = [:]
  private let parent: GateScope?

  init(inside parent: GateScope?) { self.parent = parent }

  func value(_ name: String) -> GateValue? { variables[name] ?? parent?.value(name) }

  func declare(_ name: String, _ value: GateValue) { variables[name] = value }

  func assign(_ name: String, _ value: GateValue) {
    if variables[name] != nil || parent?.value(name) == nil {
      variables[name] = value
    } else {
      parent?.assign(name, value)
    }
  }
}

/// Parts of the context that matter for gates.
enum ContextPlace: String {
  case context, request, deployment, certificates, headers, query, variables, url, user, groups, subscription, product
  case claims

  var isCredential: Bool {
    switch self {
    case .certificates, .headers, .query, .user, .groups, .subscription, .product, .claims: true
    default: false
    }
  }
}

/// Something that a caller sends or is, and that a policy may compare with a value.
enum CredentialAtom: Hashable {
  case certificate(String)
  case header(String)
  case query(String)
  case claim(String)
  case basicUser, basicPassword
  case address
  /// A member of the user, the subscription or the product.
  case member(String)
  case group
  /// A value in the JSON body of an answer, by its path.
  case json(String)
  case status
  /// The name of a header or claim while all of them are looked through.
  case headerName, claimName
}

/// A string and where it comes from.
struct GateText {
  enum Folding { case asWritten, lower, upper }

  var string: String
  var origin: Origin?
  /// Whether a named value is part of it, so that its true text is not known.
  var hasNamedValue: Bool
  var folding = Folding.asWritten
  /// Whether it is data of the running service, not a text in the code.
  var isData = false

  /// Which credential the text was taken from, and how the credential would have to look for the text to be another one.
  struct Origin {
    enum Step {
      /// The text is all but these ends of what it was taken from.
      case wrapped(String, String)
      case base64
      /// The text is what it was taken from with these ends put around.
      case surrounded(String, String)
      case opaque
    }

    var atom: CredentialAtom
    var steps: [Step] = []

    /// The whole credential for which the text would be `text`; `nil` if that cannot be told.
    func whole(for text: String) -> String? {
      var text = text
      for step in steps.reversed() {
        switch step {
        case .wrapped(let before, let behind): text = before + text + behind
        case .base64: text = Base64.encode(text)
        case .surrounded(let before, let behind):
          guard text.hasPrefix(before), text.hasSuffix(behind), text.count >= before.count + behind.count else {
            return nil
          }
          text = String(text.dropFirst(before.count).dropLast(behind.count))
        case .opaque: return nil
        }
      }
      return text
    }
  }

  init(_ string: String, from atom: CredentialAtom? = nil) {
    self.string = string
    origin = atom.map { Origin(atom: $0) }
    hasNamedValue = atom == nil && GateText.holdsNamedValue(string)
  }

  /// A text that stands in the place of a credential which is missing.
  func replacing(_ atom: CredentialAtom) -> GateText {
    var text = self
    if text.origin == nil { text.origin = Origin(atom: atom, steps: [.opaque]) }
    return text
  }

  /// Whether it is one `{{name}}` and nothing else.
  var isNamedValue: Bool {
    hasNamedValue && string.hasPrefix("{{") && string.hasSuffix("}}") && string.utf8.filter { $0 == 0x7B }.count == 2
  }

  /// A text made from this one.
  func derived(_ text: String, folding: Folding? = nil) -> GateText {
    var result = self
    result.string = text
    result.hasNamedValue = hasNamedValue && GateText.holdsNamedValue(text.lowercased())
    if let folding { result.folding = folding }
    guard origin != nil, text != string, folding == nil else { return result }
    if !text.isEmpty, let place = GateText.place(of: text, in: string) {
      result.origin?.steps.append(.wrapped(place.before, place.behind))
    } else {
      result.origin?.steps.append(.opaque)
    }
    return result
  }

  private static func place(of part: String, in whole: String) -> (before: String, behind: String)? {
    let whole = Array(whole)
    let part = Array(part)
    guard part.count <= whole.count else { return nil }
    // From the back: what is cut off is the front more often.
    for start in stride(from: whole.count - part.count, through: 0, by: -1)
    where whole[start..<start + part.count].elementsEqual(part) {
      return (String(whole[..<start]), String(whole[(start + part.count)...]))
    }
    return nil
  }

  static func holdsNamedValue(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count > 4,
      let open = bytes.indices.first(where: { $0 + 1 < bytes.count && bytes[$0] == 0x7B && bytes[$0 + 1] == 0x7B })
    else { return false }
    return bytes[(open + 2)...].contains(0x7D)
  }
}

/// Base 64, in the standard alphabet.
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encode(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = 0
      for byte in group { bits = bits << 8 | Int(byte) }
      bits <<= 8 * (3 - group.count)
      for index in 0..<4 {
        out.append(index <= group.count ? alphabet[bits >> (18 - 6 * index) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The bytes, or `nil` for text that is not base 64.
  static func decode(_ text: String) -> [UInt8]? {
    let digits = text.utf8.filter { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    guard digits.count % 4 == 0 else { return nil }
    var out: [UInt8] = []
    var bits = 0
    var count = 0
    var padding = 0
    for digit in digits {
      if digit == UInt8(ascii: "=") {
        padding += 1
        bits <<= 6
      } else {
        guard padding == 0, let value = alphabet.firstIndex(of: digit) else { return nil }
        bits = bits << 6 | value
      }
      count += 1
      if count % 4 == 0 {
        out.append(contentsOf: [UInt8(bits >> 16 & 255), UInt8(bits >> 8 & 255), UInt8(bits & 255)])
        bits = 0
      }
    }
    guard padding <= 2 else { return nil }
    return Array(out.dropLast(padding))
  }
}
