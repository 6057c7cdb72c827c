extension TypeUniverse {
  /// Name spaces that every expression sees without naming them; the context object model is in the empty one.
  static let importedNamespaces: [StaticString] = [
    "", "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Security.Cryptography",
    "System.Security.Cryptography.X509Certificates", "System.Text", "System.Text.RegularExpressions",
    "System.Xml.Linq", "Newtonsoft.Json", "Newtonsoft.Json.Linq",
  ]

  /// Notes which types a text has and where; reads nothing of their members.
  mutating func readIndex(_ number: Int8) {
    let text = texts[Int(number)]
    var namespace = SymbolName.none
    var isImported = true
    var offset = 0
    while offset < text.count {
      let end = text.endOfLine(offset)
      switch text.start[offset] {
      case UInt8(ascii: "N"):
        let name = text.bytes(min(offset + 2, end), end)
        namespace = internNamespace(name)
        isImported = Self.importedNamespaces.contains { name.equals($0) }
      case UInt8(ascii: "T"):
        addDefinition(number, text, offset, namespace, isImported)
      default: break
      }
      if text.start[offset] != UInt8(ascii: "N"), !definitions.isEmpty,
        definitions[definitions.count - 1].text == number
      {
        definitions[definitions.count - 1].endOfLines = Int32(truncatingIfNeeded: min(end + 1, text.count))
      }
      offset = end + 1
    }
  }

  private mutating func internNamespace(_ bytes: UnsafeBufferPointer<UInt8>) -> SymbolName {
    for index in bytes.indices where bytes[index] == UInt8(ascii: ".") {
      namespaces[names.intern(UnsafeBufferPointer(rebasing: bytes[..<index]))] = true
    }
    let name = names.intern(bytes)
    if name != .none { namespaces[name] = true }
    return name
  }

  private mutating func addDefinition(
    _ number: Int8, _ text: TableText, _ offset: Int, _ namespace: SymbolName, _ isImported: Bool
  ) {
    let line = TableLine(text, offset)
    let (nameStart, nameEnd) = line.field(2)
    var end = nameStart
    while end < nameEnd, text.start[end] != UInt8(ascii: "<") { end += 1 }
    let name = names.intern(text.bytes(nameStart, end))
    let id = Int32(truncatingIfNeeded: definitions.count)
    var definition = TypeDefinition(
      name: name, namespace: namespace, arity: 0, kind: Self.kind(text.bytes(line.field(1).start, line.field(1).end)),
      isImported: isImported, text: number, header: Int32(truncatingIfNeeded: offset),
      firstLine: Int32(truncatingIfNeeded: min(line.end + 1, text.count)),
      endOfLines: Int32(truncatingIfNeeded: min(line.end + 1, text.count)))
    readParameters(text, end, nameEnd, into: &definition)
    for word in line.words(4) {
      if word.equals("allowed") { definition.isAllowed = true }
      if word.equals("extensions") { definition.hasExtensions = true }
    }
    let key = Self.key(name, definition.arity)
    definition.nextHomonym = definitionsByName[key]
    definitionsByName.set(key, id)
    if definition.hasExtensions, isImported { extensionHolders.append(id) }
    definitions.append(definition)
  }

  /// Counts the type parameters between the brackets and notes their variance.
  private func readParameters(_ text: TableText, _ start: Int, _ end: Int, into definition: inout TypeDefinition) {
    guard start < end else { return }
    var depth = 0
    var index = start
    while index < end {
      let byte = text.start[index]
      if byte == UInt8(ascii: "<") { depth += 1 }
      if byte == UInt8(ascii: ">") { depth -= 1 }
      if depth == 1, byte == UInt8(ascii: "<") || byte == UInt8(ascii: ",") {
        if text.bytes(index + 1, end).starts(with: "out ") { definition.variance |= 1 << UInt32(definition.arity * 2) }
        if text.bytes(index + 1, end).starts(with: "in ") { definition.variance |= 2 << UInt32(definition.arity * 2) }
        definition.arity += 1
      }
      index += 1
    }
  }

  private static func kind(_ word: UnsafeBufferPointer<UInt8>) -> DefinitionKind {
    if word.equals("struct") { return .structure }
    if word.equals("enum") { return .enumeration }
    if word.equals("interface") { return .interface }
    if word.equals("delegate") { return .delegate }
    if word.equals("static") { return .staticClass }
    if word.equals("abstract") { return .abstractClass }
    if word.equals("sealed") { return .sealedClass }
    return .class
  }

  @inline(__always)
  static func key(_ name: SymbolName, _ arity: Int32) -> UInt64 {
    UInt64(name.raw) << 8 | UInt64(UInt8(clamping: arity))
  }

  // MARK: - Finding definitions

  /// The first definition of that name and arity in any name space, for the names the language itself knows.
  func definition(named text: StaticString, arity: Int32) -> Int32? {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard let name = names.find(bytes) else { return nil }
    var found = definitionsByName[Self.key(name, arity)]
    while found >= 0 {
      let definition = definitions[Int(found)]
      if definition.isImported || definition.nextHomonym < 0 { return found }
      found = definition.nextHomonym
    }
    return nil
  }

  /// The definition of that name and arity that an expression sees without naming a name space; -1 if there is none.
  func importedDefinition(_ name: SymbolName, arity: Int32) -> Int32 {
    var next = definitionsByName[Self.key(name, arity)]
    while next >= 0, !definitions[Int(next)].isImported { next = definitions[Int(next)].nextHomonym }
    return next
  }

  /// The definition of that name and arity in one name space; -1 if there is none.
  func definition(_ name: SymbolName, arity: Int32, in namespace: SymbolName) -> Int32 {
    var next = definitionsByName[Self.key(name, arity)]
    while next >= 0, definitions[Int(next)].namespace != namespace { next = definitions[Int(next)].nextHomonym }
    return next
  }

  /// The name spaces that have a type of this name, whether or not they are imported.
  func namespaces(of name: SymbolName) -> [SymbolName] {
    var found: [SymbolName] = []
    for arity in Int32(0)..<4 {
      var next = definitionsByName[Self.key(name, arity)]
      while next >= 0 {
        found.append(definitions[Int(next)].namespace)
        next = definitions[Int(next)].nextHomonym
      }
    }
    return found
  }

  /// Whether the documented list of types has one of this name and name space.
  func isAllowed(_ name: SymbolName, in namespace: SymbolName) -> Bool {
    for arity in Int32(0)..<4 {
      var next = definitionsByName[Self.key(name, arity)]
      while next >= 0 {
        let definition = definitions[Int(next)]
        if definition.namespace == namespace, definition.isAllowed { return true }
        next = definition.nextHomonym
      }
    }
    return false
  }

  /// The name space of a type that exists although the table does not keep its members; `nil` if there is none.
  /// `arity` counts for nothing where it is negative.
  mutating func namespaceOfOutsideType(_ name: SymbolName, arity: Int32, in namespace: SymbolName? = nil) -> SymbolName?
  {
    if outsideNames == nil { outsideNames = readOutsideNames() }
    guard let outside = outsideNames else { return nil }
    let arities = arity < 0 ? Int32(0)..<4 : arity..<(arity + 1)
    for arity in arities {
      if let namespace {
        if outside[Self.outsideKey(name, arity, namespace)] != nil { return namespace }
      } else {
        for imported in Self.importedNamespaces.dropFirst() {
          let bytes = UnsafeBufferPointer(start: imported.utf8Start, count: imported.utf8CodeUnitCount)
          guard let namespace = names.find(bytes) else { continue }
          if outside[Self.outsideKey(name, arity, namespace)] != nil { return namespace }
        }
      }
    }
    return nil
  }

  private static func outsideKey(_ name: SymbolName, _ arity: Int32, _ namespace: SymbolName) -> UInt64 {
    key(name, arity) | UInt64(namespace.raw) << 40
  }

  private mutating func readOutsideNames() -> [UInt64: SymbolName] {
    let text = TableText(TypeData.names)
    var found: [UInt64: SymbolName] = [:]
    var namespace = SymbolName.none
    var offset = 0
    while offset < text.count {
      let end = text.endOfLine(offset)
      if text.start[offset] == UInt8(ascii: "N") {
        namespace = internNamespace(text.bytes(min(offset + 2, end), end))
      } else if text.start[offset] == UInt8(ascii: "X") {
        let line = TableLine(text, offset)
        let name = names.intern(text.bytes(line.field(1).start, line.field(1).end))
        let arity = Int32(text.start[min(line.field(2).start, text.count - 1)]) - 48
        found[Self.outsideKey(name, arity, namespace)] = namespace
      }
      offset = end + 1
    }
    return found
  }

  /// Whether there is a name space of this name.
  mutating func isNamespace(_ name: SymbolName) -> Bool {
    if namespaces[name] != nil { return true }
    if outsideNames == nil { outsideNames = readOutsideNames() }
    return namespaces[name] != nil
  }
}
