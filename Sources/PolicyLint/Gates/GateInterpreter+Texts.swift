/// Methods of strings, and static methods.
extension GateInterpreter {
  func textMethod(_ name: String, of text: GateText, _ call: GateCall) throws(Stop) -> GateValue {
    let count = call.arguments.count
    if let other = call.arguments.first, other.unboxed.isUnknown {
      return unknown(name, from: [.text(text)] + call.arguments)
    }
    switch (name, count) {
    case ("Equals", 2): return sameValue(.text(text), call.arguments[0], ignoringCase: call.ignoresCase)
    case ("Contains", _), ("StartsWith", _), ("EndsWith", _), ("IndexOf", _):
      if name == "IndexOf", count > 1, case .int? = call.arguments.dropFirst().first { break }
      guard let part = call.text(0) else {
        if call.arguments.first?.isNull ?? false { throw .thrown }
        break
      }
      return search(name, text, part, ignoringCase: call.ignoresCase)
    case ("CompareTo", 1):
      let same = sameValue(.text(text), call.arguments[0], ignoringCase: false)
      return difference(same)
    case ("ToLower", _), ("ToLowerInvariant", _): return .text(text.derived(text.string.lowercased(), folding: .lower))
    case ("ToUpper", _), ("ToUpperInvariant", _): return .text(text.derived(text.string.uppercased(), folding: .upper))
    case ("Trim", _), ("TrimStart", _), ("TrimEnd", _): return trimmed(name, text, call)
    case ("Replace", 2...): return try replaced(text, call)
    case ("Substring", 1), ("Substring", 2), ("Remove", 1): return try part(name, of: text, call)
    case ("Split", _): return split(text, call)
    case ("ToCharArray", 0): return .list(text.string.map { .string(String($0)) })
    case ("Any", 0): return .bool(!text.string.isEmpty)
    case ("Length", _): return .int(text.string.utf16.count)
    default: break
    }
    return unknown("." + name, from: [.text(text)] + call.arguments)
  }

  private func difference(_ same: GateValue) -> GateValue {
    if case .bool(let isSame) = same { return .int(isSame ? 0 : 1) }
    return unknown("difference", from: [same])
  }

  /// `Contains`, `StartsWith`, `EndsWith`, `IndexOf`.
  private func search(_ name: String, _ text: GateText, _ part: GateText, ignoringCase: Bool) -> GateValue {
    var whole = text.string
    var wanted = part.string
    noteSearch(name, text, part)
    if text.origin == nil, part.origin == nil, text.hasNamedValue || part.hasNamedValue, whole != wanted {
      return unknown(name, from: [.text(text), .text(part)])
    }
    let folds =
      ignoringCase
      || text.hasNamedValue != part.hasNamedValue
        && (text.folding != .asWritten || part.folding != .asWritten)
    if folds {
      whole = whole.lowercased()
      wanted = wanted.lowercased()
    }
    // A named value that a credential is looked for in may be a list.
    let isInSecond = text.isNamedValue && part.string == NamedValues.second(of: text.string)
    let characters = Array(whole.utf16)
    let sought = Array(wanted.utf16)
    switch name {
    case "Contains": return .bool(isInSecond || index(of: sought, in: characters) >= 0)
    case "StartsWith": return .bool(characters.starts(with: sought))
    case "EndsWith": return .bool(characters.reversed().starts(with: sought.reversed()))
    default: return .int(isInSecond ? 50 : index(of: sought, in: characters))
    }
  }

  private func noteSearch(_ name: String, _ text: GateText, _ part: GateText) {
    if text.origin != nil, part.origin == nil {
      let value = part.string
      switch name {
      case "StartsWith": note(text, value, value: value, .prefix)
      default: note(text, value, value: value, .part)
      }
    } else if part.origin != nil, text.origin == nil, !text.string.isEmpty {
      if text.isNamedValue {
        note(part, text.string, value: text.string, .within)
        note(part, NamedValues.second(of: text.string), value: text.string, .within)
      } else {
        for piece in text.string.split(whereSeparator: { ",;| ".contains($0) }) {
          note(part, String(piece), value: text.string, .within)
        }
      }
    }
  }

  private func index(of sought: [UInt16], in characters: [UInt16]) -> Int {
    guard sought.count <= characters.count else { return -1 }
    for start in 0...(characters.count - sought.count)
    where characters[start..<start + sought.count].elementsEqual(sought) {
      return start
    }
    return -1
  }

  private func trimmed(_ name: String, _ text: GateText, _ call: GateCall) -> GateValue {
    var drop: (Character) -> Bool = { $0.isWhitespace }
    let characters = call.arguments.flatMap { argument -> [Character] in
      switch argument.unboxed {
      case .text(let text): Array(text.string)
      case .list(let list): list.items.compactMap { if case .text(let text) = $0 { text.string.first } else { nil } }
      default: []
      }
    }
    if !characters.isEmpty { drop = { characters.contains($0) } }
    var result = Substring(text.string)
    if name != "TrimEnd" { result = result.drop(while: drop) }
    if name != "TrimStart" { while let last = result.last, drop(last) { result.removeLast() } }
    return .text(text.derived(String(result)))
  }

  private func replaced(_ text: GateText, _ call: GateCall) throws(Stop) -> GateValue {
    guard let old = call.text(0), !old.string.isEmpty else {
      return unknown("Replace", from: [.text(text)] + call.arguments)
    }
    let new = call.text(1)?.string ?? ""
    // A scheme that is cut off at the front has to be there in the first place.
    if text.origin != nil, new.isEmpty, old.origin == nil { note(text, old.string, value: old.string, .prefix) }
    var parts: [String] = []
    var rest = Array(text.string)
    let sought = Array(old.string)
    var start = 0
    while start + sought.count <= rest.count {
      if rest[start..<start + sought.count].elementsEqual(sought) {
        parts.append(String(rest[..<start]))
        rest.removeSubrange(..<(start + sought.count))
        start = 0
      } else {
        start += 1
      }
    }
    return .text(text.derived((parts + [String(rest)]).joined(separator: new)))
  }

  private func part(_ name: String, of text: GateText, _ call: GateCall) throws(Stop) -> GateValue {
    guard case .int(let start) = call.arguments[0].unboxed, !text.hasNamedValue else {
      return unknown(name, from: [.text(text)] + call.arguments)
    }
    let characters = Array(text.string)
    guard start >= 0, start <= characters.count else { throw .thrown }
    if name == "Remove" { return .text(text.derived(String(characters[..<start]))) }
    var end = characters.count
    if call.arguments.count == 2 {
      guard case .int(let length) = call.arguments[1].unboxed else {
        return unknown(name, from: [.text(text)] + call.arguments)
      }
      guard length >= 0, length <= characters.count - start else { throw .thrown }
      end = start + length
    }
    return .text(text.derived(String(characters[start..<end])))
  }

  private func split(_ text: GateText, _ call: GateCall) -> GateValue {
    if text.isNamedValue {
      return .list([.text(text), .string(NamedValues.second(of: text.string))])
    }
    var separators: [String] = []
    for argument in call.arguments {
      switch argument.unboxed {
      case .text(let separator): separators.append(separator.string)
      case .list(let list): for case .text(let separator) in list.items { separators.append(separator.string) }
      default: break
      }
    }
    if separators.isEmpty { separators = [" "] }
    let removesEmpty = call.arguments.contains {
      if case .type(let name) = $0 { name.hasSuffix("RemoveEmptyEntries") } else { false }
    }
    var pieces = [text.string]
    for separator in separators where !separator.isEmpty {
      pieces = pieces.flatMap { Self.pieces(of: $0, separator) }
    }
    if removesEmpty { pieces.removeAll(where: \.isEmpty) }
    return .list(pieces.map { .text(text.derived($0)) })
  }

  private static func pieces(of text: String, _ separator: String) -> [String] {
    var pieces: [String] = []
    var piece: [Character] = []
    let sought = Array(separator)
    let characters = Array(text)
    var index = 0
    while index < characters.count {
      if index + sought.count <= characters.count, characters[index..<index + sought.count].elementsEqual(sought) {
        pieces.append(String(piece))
        piece = []
        index += sought.count
      } else {
        piece.append(characters[index])
        index += 1
      }
    }
    return pieces + [String(piece)]
  }

  func joined(_ items: [GateValue], _ separator: String) throws(Stop) -> GateValue {
    var result = GateText("")
    for (index, item) in items.enumerated() {
      guard case .text(let part) = try textOf(item) else { return unknown("join", from: items) }
      if index > 0 { result = concatenate(result, GateText(separator)) }
      result = index == 0 ? part : concatenate(result, part)
    }
    return .text(result)
  }

  /// Whether a text matches a pattern, as far as the pattern is plain text.
  func matches(_ input: GateText, _ pattern: GateText, ignoringCase: Bool) -> GateValue {
    var body = Substring(pattern.string)
    let isStart = body.hasPrefix("^")
    let isEnd = body.hasSuffix("$") && !body.hasSuffix("\\$")
    if isStart { body = body.dropFirst() }
    if isEnd { body = body.dropLast() }
    var plain = ""
    var isEscaped = false
    for character in body {
      if isEscaped {
        guard !character.isLetter, !character.isNumber else {
          return unknown("regex", from: [.text(input), .text(pattern)])
        }
        plain.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if "[](){}*+?|^$.".contains(character), !pattern.hasNamedValue {
        return unknown("regex", from: [.text(input), .text(pattern)])
      } else {
        plain.append(character)
      }
    }
    var wanted = GateText(plain)
    wanted.hasNamedValue = pattern.hasNamedValue
    switch (isStart, isEnd) {
    case (true, true): return sameText(input, wanted, ignoringCase: ignoringCase)
    case (true, false): return search("StartsWith", input, wanted, ignoringCase: ignoringCase)
    case (false, true): return search("EndsWith", input, wanted, ignoringCase: ignoringCase)
    default: return search("Contains", input, wanted, ignoringCase: ignoringCase)
    }
  }
}

/// What named values are taken to hold.
enum NamedValues {
  /// The second entry of a named value that is a list.
  static func second(of name: String) -> String { name + "~2" }
}
