extension TypeUniverse {
  /// A type parameter as written: `out T:JToken` has the name `T` and the constraint `JToken`.
  struct WrittenTypeParameter {
    var name: SymbolName
    var constraint: (start: Int, end: Int)
  }

  /// The type parameters between the brackets at `start`.
  mutating func typeParameters(_ text: TableText, _ start: Int, _ end: Int) -> [WrittenTypeParameter] {
    var found: [WrittenTypeParameter] = []
    var cursor = start + 1
    while cursor < end {
      let rest = text.bytes(cursor, end)
      if rest.starts(with: "out ") { cursor += 4 }
      if rest.starts(with: "in ") { cursor += 3 }
      let nameStart = cursor
      while cursor < end, Self.isNamePart(text.start[cursor]) { cursor += 1 }
      let name = names.intern(text.bytes(nameStart, cursor))
      var constraint = (start: cursor, end: cursor)
      if cursor < end, text.start[cursor] == UInt8(ascii: ":") {
        cursor += 1
        constraint.start = cursor
        var depth = 0
        while cursor < end,
          depth > 0 || (text.start[cursor] != UInt8(ascii: ",") && text.start[cursor] != UInt8(ascii: ">"))
        {
          if text.start[cursor] == UInt8(ascii: "<") { depth += 1 }
          if text.start[cursor] == UInt8(ascii: ">") { depth -= 1 }
          cursor += 1
        }
        constraint.end = cursor
      }
      found.append(WrittenTypeParameter(name: name, constraint: constraint))
      cursor += 1
    }
    return found
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A) || byte == 0x5F
      || byte == UInt8(ascii: "$")
  }

  /// Makes the type parameters of a definition known to `parseType`.
  mutating func enterScope(of definition: Int32) {
    parametersInScope.removeAll(keepingCapacity: true)
    methodParametersInScope.removeAll(keepingCapacity: true)
    let entry = definitions[Int(definition)]
    guard entry.arity > 0 else { return }
    let line = TableLine(texts[Int(entry.text)], Int(entry.header))
    var start = line.field(2).start
    let end = line.field(2).end
    while start < end, line.text.start[start] != UInt8(ascii: "<") { start += 1 }
    for parameter in typeParameters(line.text, start, end) { parametersInScope.append(parameter.name) }
  }

  /// Reads a type as the table writes it: `IReadOnlyDictionary<string,string[]>`, `int?`, `T[]`.
  mutating func parseType(_ text: TableText, _ cursor: inout Int, _ end: Int) -> TypeID {
    let start = cursor
    while cursor < end, Self.isNamePart(text.start[cursor]) || text.start[cursor] == UInt8(ascii: ".") { cursor += 1 }
    let name = names.intern(text.bytes(start, cursor))
    var arguments: [TypeID] = []
    if cursor < end, text.start[cursor] == UInt8(ascii: "<") {
      repeat {
        cursor += 1
        arguments.append(parseType(text, &cursor, end))
      } while cursor < end && text.start[cursor] == UInt8(ascii: ",")
      cursor += 1
    }
    var type = resolve(name, arguments)
    while cursor < end {
      if text.start[cursor] == UInt8(ascii: "?") {
        type = nullable(type)
        cursor += 1
      } else if text.start[cursor] == UInt8(ascii: "[") {
        var rank: Int32 = 1
        cursor += 1
        while cursor < end, text.start[cursor] != UInt8(ascii: "]") {
          rank += 1
          cursor += 1
        }
        cursor += 1
        type = array(of: type, rank: rank)
      } else {
        break
      }
    }
    return type
  }

  private mutating func resolve(_ name: SymbolName, _ arguments: [TypeID]) -> TypeID {
    if arguments.isEmpty {
      if let index = methodParametersInScope.firstIndex(of: name) {
        return intern(.methodTypeParameter, Int32(truncatingIfNeeded: index), [])
      }
      if let index = parametersInScope.firstIndex(of: name) {
        return intern(.typeParameter, Int32(truncatingIfNeeded: index), [])
      }
      if let keyword = keywordType(name) { return keyword }
    }
    let arity = Int32(truncatingIfNeeded: arguments.count)
    var definition = definitionsByName[Self.key(name, arity)]
    if definition < 0 { definition = definitionWithNamespace(name, arity) }
    return definition < 0 ? .unknown : construct(definition, arguments)
  }

  /// The type a keyword names: `int`, `string`, `object`, …, and `void`.
  func keywordType(_ name: SymbolName) -> TypeID? {
    let first = SymbolName.objectKeyword.raw
    if name.raw >= first, name.raw < SymbolName.voidKeyword.raw {
      return TypeID(raw: TypeID.object.raw + Int32(name.raw - first))
    }
    if name == .voidKeyword { return .void }
    if name == .dynamicKeyword { return .dynamic }
    if name == .unknownKeyword { return .unknown }
    return nil
  }

  /// A few names are written with their name space, because two types share the short one.
  private mutating func definitionWithNamespace(_ name: SymbolName, _ arity: Int32) -> Int32 {
    let text = names.spelling(name)
    guard let dot = text.lastIndex(of: ".") else { return -1 }
    let short = names.intern(String(text[text.index(after: dot)...]))
    return definition(short, arity: arity, in: names.intern(String(text[..<dot])))
  }
}
