/// A message with slots: `{name}`, `{value}`, `{type}` and `{@attribute}`. Braces by themselves are written twice.
struct MessageTemplate: Sendable {
  enum Piece: Sendable, Hashable {
    case text(String)
    /// The name of the element or attribute.
    case name
    /// What stands there.
    case value
    /// The static type of the expression.
    case type
    /// An attribute of the element.
    case attribute(String)
  }

  private(set) var pieces: [Piece] = []

  private static let slots: [(name: String, piece: Piece)] = [("name", .name), ("value", .value), ("type", .type)]

  /// Takes a text apart.
  static func parse(_ source: PageText) -> (template: MessageTemplate, problems: [RulePageProblem]) {
    var template = MessageTemplate()
    var problems: [RulePageProblem] = []
    // A message is one line.
    let text = Array(source.text.utf8.map { $0 == ASCII.lineFeed ? ASCII.space : $0 })
    func report(_ offset: Int, _ message: String) {
      let place = source.position(ofByte: offset)
      problems.append(RulePageProblem(line: place.line, column: place.column, message: message))
    }
    var pending: [UInt8] = []
    var index = 0
    while index < text.count {
      let byte = text[index]
      guard byte == ASCII.openBrace || byte == ASCII.closeBrace else {
        pending.append(byte)
        index += 1
        continue
      }
      if index + 1 < text.count, text[index + 1] == byte {
        pending.append(byte)
        index += 2
      } else if byte == ASCII.openBrace, let close = text[index...].firstIndex(of: ASCII.closeBrace) {
        let name = String(decoding: text[(index + 1)..<close], as: UTF8.self)
        if let piece = piece(name) {
          if !pending.isEmpty { template.pieces.append(.text(String(decoding: pending, as: UTF8.self))) }
          pending = []
          template.pieces.append(piece)
        } else {
          let names = slots.map { "{\($0.name)}" }
          let hint =
            Suggestion.text(for: "{\(name)}", among: names)
            ?? "; there are `{name}`, `{value}`, `{type}` and `{@attribute}`"
          report(index, "there is no slot `{\(name)}`\(hint)")
        }
        index = close + 1
      } else {
        report(
          index,
          byte == ASCII.openBrace ? "this slot is never closed; a brace is written `{{`" : "a brace is written `}}`")
        index += 1
      }
    }
    if !pending.isEmpty { template.pieces.append(.text(String(decoding: pending, as: UTF8.self))) }
    if source.text.allSatisfy(\.isWhitespace) { report(0, "there is no message") }
    return (template, problems)
  }

  private static func piece(_ name: String) -> Piece? {
    if name.hasPrefix("@"), name.count > 1, !name.contains(where: \.isWhitespace) {
      return .attribute(String(name.dropFirst()))
    }
    return slots.first { $0.name == name }?.piece
  }

  /// The message with its slots filled.
  func text(_ fill: (Piece) -> String) -> String {
    pieces.map { piece in
      if case .text(let text) = piece { text } else { fill(piece) }
    }.joined()
  }
}
