/// The JSON Schema (draft 7) of configurations, which editors use; made from the keys that the reader goes by.
public struct ConfigurationSchema: Sendable {
  private let keys: [ConfigurationKey]

  /// The schema where these are the rules.
  public init(rules: [RuleInfo]) {
    keys = ConfigurationKeys(rules: rules).all
  }

  /// The schema as JSON, a member a line.
  public var json: String {
    var top: [(String, Schema)] = [
      ("$schema", .text("http://json-schema.org/draft-07/schema#")), ("$id", .text("policylint.schema.json")),
      ("title", .text("PolicyLint configuration")),
      ("description", .text("The file .policylint.yml (docs/configuration.md).")),
    ]
    guard case .object(let members) = Self.mapping(keys, isEmptyAllowed: true) else { return "" }
    top += members
    // What rules can be set to stands here once: they occur twice.
    top.append(("definitions", .object([("rules", Self.rules(of: keys))])))
    return Schema.object(top).text(indent: 0) + "\n"
  }

  /// A piece of JSON that keeps the order of its members.
  fileprivate indirect enum Schema {
    case object([(String, Schema)])
    case array([Schema])
    case text(String)
    case number(Int)
    case boolean(Bool)

    func text(indent: Int) -> String {
      let inner = String(repeating: " ", count: indent + 2)
      let outer = String(repeating: " ", count: indent)
      switch self {
      case .object(let members):
        if members.isEmpty { return "{}" }
        let lines = members.map { inner + Self.quoted($0.0) + ": " + $0.1.text(indent: indent + 2) }
        return "{\n" + lines.joined(separator: ",\n") + "\n" + outer + "}"
      case .array(let elements):
        // Lists of words stay on their line.
        let flat = elements.map { $0.text(indent: indent + 2) }
        if !flat.contains(where: { $0.contains("\n") }) { return "[" + flat.joined(separator: ", ") + "]" }
        return "[\n" + flat.map { inner + $0 }.joined(separator: ",\n") + "\n" + outer + "]"
      case .text(let text): return Self.quoted(text)
      case .number(let number): return String(number)
      case .boolean(let flag): return String(flag)
      }
    }

    private static func quoted(_ text: String) -> String {
      var writer = JSONWriter()
      writer.string(text)
      return String(decoding: writer.bytes, as: UTF8.self)
    }
  }

  private static func rules(of keys: [ConfigurationKey]) -> Schema {
    guard let key = keys.first(where: { $0.name == "rules" }), case .mapping(let rules) = key.shape else {
      return .object([])
    }
    return mapping(rules, isEmptyAllowed: true)
  }

  // MARK: Shapes

  private static func schema(of shape: ConfigurationShape) -> Schema {
    switch shape {
    case .boolean: .object([("type", .text("boolean"))])
    case .integer(let range):
      .object([
        ("type", .text("integer")), ("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound)),
      ])
    case .choice(_, let words): .object([("enum", .array(words.map(word)))])
    case .text: text()
    case .version: .object([("type", .text("integer")), ("const", .number(ConfigurationKeys.version))])
    case .pattern: text(("pattern", .text("^[^!]")))
    case .list(let entry): list(of: schema(of: entry))
    case .mapping(let keys): mapping(keys, isEmptyAllowed: true)
    case .table(let entry):
      .object([
        ("type", .array([.text("object"), .text("null")])),
        ("propertyNames", text(("pattern", .text("^[^!]")))), ("additionalProperties", schema(of: entry)),
      ])
    case .either(let keys, let other):
      .object([("anyOf", .array([schema(of: other), mapping(keys, isEmptyAllowed: false)]))])
    }
  }

  /// A word; one that YAML takes for a number is one here.
  private static func word(_ text: String) -> Schema { Int(text).map { .number($0) } ?? .text(text) }

  private static func text(_ more: (String, Schema)...) -> Schema {
    .object([("type", .text("string")), ("minLength", .number(1))] + more)
  }

  private static func list(of entry: Schema) -> Schema {
    .object([
      (
        "anyOf",
        .array([
          .object([("type", .text("array")), ("items", entry)]), entry, .object([("type", .text("null"))]),
        ])
      )
    ])
  }

  private static func mapping(_ keys: [ConfigurationKey], isEmptyAllowed: Bool) -> Schema {
    let members = keys.map { key -> (String, Schema) in
      // The rules of the file and of its overrides are the same.
      if key.name == "rules", case .mapping = key.shape {
        return (key.name, .object([("$ref", .text("#/definitions/rules"))]))
      }
      guard case .object(let members) = schema(of: key.shape) else { return (key.name, .object([])) }
      var described = [("description", Schema.text(key.summary))] + members
      if key.isFormer { described.append(("deprecated", .boolean(true))) }
      if let standard = key.standard { described.append(("default", defaultValue(standard, key.shape))) }
      return (key.name, .object(described))
    }
    let type: Schema = isEmptyAllowed ? .array([.text("object"), .text("null")]) : .text("object")
    let required = keys.filter(\.isRequired).map { Schema.text($0.name) }
    return .object(
      [("type", type), ("additionalProperties", .boolean(false))]
        + (required.isEmpty ? [] : [("required", .array(required))]) + [("properties", .object(members))])
  }

  private static func defaultValue(_ text: String, _ shape: ConfigurationShape) -> Schema {
    switch shape {
    case .boolean: .boolean(text == "true")
    case .list:
      .array(text.dropFirst().dropLast().split(separator: ",").map { .text(String(FrontMatter.trimmed($0))) })
    default: word(text)
    }
  }
}
