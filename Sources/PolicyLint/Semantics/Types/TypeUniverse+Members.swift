extension TypeUniverse {
  /// Reads the members of a definition, if that was not done before.
  mutating func loadMembers(_ definition: Int32) {
    let entry = definitions[Int(definition)]
    guard entry.firstMember < 0 else { return }
    let text = texts[Int(entry.text)]
    enterScope(of: definition)
    let first = members.count
    var offset = Int(entry.firstLine)
    var lastName = SymbolName.none
    while offset < Int(entry.endOfLines) {
      let line = TableLine(text, offset)
      if let member = readMember(line, definition) {
        if member.name != lastName {
          membersByName.set(Self.memberKey(definition, member.name), Int32(truncatingIfNeeded: members.count))
          lastName = member.name
        }
        members.append(member)
      }
      offset = line.end + 1
    }
    definitions[Int(definition)].firstMember = Int32(truncatingIfNeeded: first)
    definitions[Int(definition)].memberCount = Int32(truncatingIfNeeded: members.count - first)
  }

  static func memberKey(_ definition: Int32, _ name: SymbolName) -> UInt64 {
    UInt64(UInt32(bitPattern: definition)) << 32 | UInt64(name.raw)
  }

  /// The run of members of that name that a definition declares itself.
  mutating func declaredMembers(_ definition: Int32, _ name: SymbolName) -> Range<Int> {
    loadMembers(definition)
    let first = membersByName[Self.memberKey(definition, name)]
    guard first >= 0 else { return 0..<0 }
    let entry = definitions[Int(definition)]
    let end = Int(entry.firstMember + entry.memberCount)
    var next = Int(first)
    while next < end, members[next].name == name { next += 1 }
    return Int(first)..<next
  }

  /// All members that a definition declares itself.
  mutating func declaredMembers(_ definition: Int32) -> Range<Int> {
    loadMembers(definition)
    let entry = definitions[Int(definition)]
    return Int(entry.firstMember)..<Int(entry.firstMember + entry.memberCount)
  }

  private mutating func readMember(_ line: TableLine, _ definition: Int32) -> Member? {
    let kind: MemberKind
    switch line.text.start[line.field(0).start] {
    case UInt8(ascii: "c"): kind = .constructor
    case UInt8(ascii: "m"): kind = .method
    case UInt8(ascii: "p"): kind = .property
    case UInt8(ascii: "i"): kind = .indexer
    case UInt8(ascii: "f"): kind = .field
    case UInt8(ascii: "e"): kind = .event
    case UInt8(ascii: "o"): kind = .operation
    case UInt8(ascii: "v"): return readEnumValue(line, definition)
    default: return nil
    }
    var member = Member(kind: kind, flags: [], definition: definition, name: .none, type: .void)
    readName(line, into: &member)
    var cursor = line.field(2).start
    member.type = parseType(line.text, &cursor, line.field(2).end)
    readParameters(line, into: &member)
    for word in line.words(4) { readFlag(word, into: &member) }
    if types[member.type.index].hasUnknown { member.flags.insert(.hasUnknownTypes) }
    return member
  }

  private mutating func readEnumValue(_ line: TableLine, _ definition: Int32) -> Member {
    let (start, end) = line.field(1)
    var member = Member(
      kind: .enumValue, flags: [.isStatic, .isConstant], definition: definition,
      name: names.intern(line.text.bytes(start, end)), type: construct(definition))
    member.nullability = .no
    let value = line.text.bytes(line.field(2).start, line.field(2).end).text(from: 0)
    member.constant = addConstant(.integer(Int64(value) ?? 0))
    return member
  }

  mutating func addConstant(_ value: ConstantValue) -> Int32 {
    constants.append(value)
    return Int32(truncatingIfNeeded: constants.count - 1)
  }

  /// The name, and behind it the type parameters with their constraints: `Value<T:JToken,U>`.
  private mutating func readName(_ line: TableLine, into member: inout Member) {
    let (start, end) = line.field(1)
    var nameEnd = start
    while nameEnd < end, line.text.start[nameEnd] != UInt8(ascii: "<") { nameEnd += 1 }
    member.name = member.kind == .indexer ? .item : names.intern(line.text.bytes(start, nameEnd))
    methodParametersInScope.removeAll(keepingCapacity: true)
    guard nameEnd < end else { return }
    let found = typeParameters(line.text, nameEnd, end)
    for parameter in found { methodParametersInScope.append(parameter.name) }
    member.genericArity = UInt8(clamping: found.count)
    member.firstConstraint = Int32(truncatingIfNeeded: constraints.count)
    for (position, parameter) in found.enumerated() where parameter.constraint.start < parameter.constraint.end {
      member.flags.insert(.hasConstraints)
      addConstraints(line.text, parameter.constraint, UInt8(clamping: position))
    }
    // A constraint of position 255 ends the list of a member.
    if member.flags.contains(.hasConstraints) { constraints.append(TypeConstraint(position: .max)) }
  }

  private mutating func addConstraints(_ text: TableText, _ range: (start: Int, end: Int), _ position: UInt8) {
    var start = range.start
    while start < range.end {
      var end = start
      var depth = 0
      while end < range.end, depth > 0 || text.start[end] != UInt8(ascii: "&") {
        if text.start[end] == UInt8(ascii: "<") { depth += 1 }
        if text.start[end] == UInt8(ascii: ">") { depth -= 1 }
        end += 1
      }
      var constraint = TypeConstraint(position: position)
      let word = text.bytes(start, end)
      if word.equals("class") {
        constraint.isClass = true
      } else if word.equals("struct") {
        constraint.isStruct = true
      } else {
        var cursor = start
        constraint.bound = parseType(text, &cursor, end)
      }
      constraints.append(constraint)
      start = end + 1
    }
  }

  private mutating func readParameters(_ line: TableLine, into member: inout Member) {
    let (start, end) = line.field(3)
    member.firstParameter = Int32(truncatingIfNeeded: parameters.count)
    var cursor = start
    while cursor < end {
      var mode = ParameterMode.value
      let rest = line.text.bytes(cursor, end)
      if rest.starts(with: "out ") {
        mode = .out
        cursor += 4
      } else if rest.starts(with: "ref ") {
        mode = .reference
        cursor += 4
      } else if rest.starts(with: "params ") {
        mode = .parameterArray
        member.flags.insert(.hasParameterArray)
        cursor += 7
      }
      let type = parseType(line.text, &cursor, end)
      if types[type.index].hasUnknown { member.flags.insert(.hasUnknownTypes) }
      let nameStart = cursor + 1
      cursor = nameStart
      while cursor < end, line.text.start[cursor] != UInt8(ascii: ","), line.text.start[cursor] != UInt8(ascii: "=") {
        cursor += 1
      }
      let name = names.intern(line.text.bytes(nameStart, cursor))
      let isOptional = cursor < end && line.text.start[cursor] == UInt8(ascii: "=")
      while cursor < end, line.text.start[cursor] != UInt8(ascii: ",") { cursor += 1 }
      cursor += 2
      parameters.append(Parameter(type: type, name: name, mode: mode, isOptional: isOptional))
      member.parameterCount += 1
    }
  }

  private mutating func readFlag(_ word: UnsafeBufferPointer<UInt8>, into member: inout Member) {
    if word.equals("static") {
      member.flags.insert(.isStatic)
    } else if word.equals("extension") {
      member.flags.insert(.isExtension)
    } else if word.equals("override") {
      member.flags.insert(.isOverride)
    } else if word.equals("set") {
      member.flags.insert(.isSettable)
    } else if word.equals("writeonly") {
      member.flags.insert(.isWriteOnly)
    } else if word.equals("readonly") {
      member.flags.insert(.isReadOnly)
    } else if word.equals("obsolete") {
      member.flags.insert(.isObsolete)
    } else if word.starts(with: "since=") {
      member.flags.insert(.isNewer)
    } else if word.starts(with: "null=") {
      readNullability(word, into: &member)
    } else if word.starts(with: "known=") {
      member.source = word.equals("known=docs") ? .docs : word.equals("known=toolkit") ? .toolkit : .practice
    } else if word.starts(with: "const=") {
      member.flags.formUnion([.isConstant, .isReadOnly])
      member.constant = addConstant(constant(word.text(from: 6), of: member.type))
    }
  }

  /// `null=yes`, `null=no`, `null=unknown`, or the sections in which it can be null: `null=inbound,backend`.
  private func readNullability(_ word: UnsafeBufferPointer<UInt8>, into member: inout Member) {
    let value = word.text(from: 5)
    switch value {
    case "yes": member.nullability = .yes
    case "no": member.nullability = .no
    case "unknown": member.nullability = .unknown
    default:
      member.nullability = .yes
      member.nullSections = .none
      for section in value.split(separator: ",") {
        switch section {
        case "inbound": member.nullSections.insert(.inbound)
        case "backend": member.nullSections.insert(.backend)
        case "outbound": member.nullSections.insert(.outbound)
        default: member.nullSections.insert(.onError)
        }
      }
    }
  }

  private func constant(_ text: String, of type: TypeID) -> ConstantValue {
    if type == .string { return .string(String(text.dropFirst().dropLast())) }
    if type == .float || type == .double || type == .decimal { return .real(Double(text) ?? 0) }
    if let value = Int64(text) { return .integer(value) }
    if let value = UInt64(text) { return .unsigned(value) }
    return .real(Double(text) ?? 0)
  }
}
