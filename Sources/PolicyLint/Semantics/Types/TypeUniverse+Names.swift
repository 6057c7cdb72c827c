extension TypeUniverse {
  /// A type as C# writes it: `IReadOnlyDictionary<string, string[]>`, `int?`.
  func spelling(_ type: TypeID) -> String {
    let info = types[type.index]
    switch info.form {
    case .unknown: return "?"
    case .null: return "null"
    case .void: return "void"
    case .dynamic: return "dynamic"
    case .untyped: return "?"
    case .array:
      return spelling(argument(type)) + "[" + String(repeating: ",", count: Int(info.detail) - 1) + "]"
    case .typeParameter, .methodTypeParameter: return "T\(info.detail + 1)"
    case .tuple, .anonymous: return spellingOfParts(type)
    case .named: break
    }
    if let keyword = keyword(of: type) { return keyword }
    if info.isNullable { return spelling(argument(type)) + "?" }
    let name = info.detail < 0 ? "?" : names.spelling(definitions[Int(info.detail)].name)
    guard info.argumentCount > 0 else { return name }
    return name + "<" + arguments(type).map { spelling($0) }.joined(separator: ", ") + ">"
  }

  private func keyword(of type: TypeID) -> String? {
    guard type.raw >= TypeID.object.raw, type.raw <= TypeID.decimal.raw else { return nil }
    return SymbolName.fixed[Int(SymbolName.objectKeyword.raw) + Int(type.raw - TypeID.object.raw)].description
  }

  private func spellingOfParts(_ type: TypeID) -> String {
    let info = types[type.index]
    let shape = shapes[Int(info.detail)]
    let isTuple = info.form == .tuple
    let parts = arguments(type).enumerated().map { index, part in
      let name = index < shape.count ? names.spelling(shape[index]) : ""
      return name.isEmpty ? spelling(part) : spelling(part) + " " + name
    }
    return isTuple ? "(" + parts.joined(separator: ", ") + ")" : "new { " + parts.joined(separator: ", ") + " }"
  }

  /// A member as messages name it: `DateTime.AddSeconds(double)`.
  mutating func spelling(_ member: MemberID, container: TypeID) -> String {
    let entry = members[member.index]
    let owner = container.isUnknown ? names.spelling(definitions[Int(entry.definition)].name) : spelling(container)
    var parts: [String] = []
    let first = entry.flags.contains(.isExtension) ? 1 : 0
    for index in first..<max(first, Int(entry.parameterCount)) {
      let parameter = parameters[Int(entry.firstParameter) + index]
      let parameterType = substitute(parameter.type, owner: container)
      let type = spelling(parameterType)
      switch parameter.mode {
      case .value: parts.append(type)
      case .out: parts.append("out " + type)
      case .reference: parts.append("ref " + type)
      case .parameterArray: parts.append("params " + type)
      }
    }
    let list = parts.joined(separator: ", ")
    switch entry.kind {
    case .constructor: return "\(owner)(\(list))"
    case .indexer: return "\(owner)[\(list)]"
    case .method: return "\(owner).\(names.spelling(entry.name))(\(list))"
    default: return "\(owner).\(names.spelling(entry.name))"
    }
  }

  /// The name with its name space: `System.Text.StringBuilder`.
  func fullName(ofDefinition definition: Int32) -> String {
    let entry = definitions[Int(definition)]
    let namespace = names.spelling(entry.namespace)
    return namespace.isEmpty ? names.spelling(entry.name) : namespace + "." + names.spelling(entry.name)
  }
}
