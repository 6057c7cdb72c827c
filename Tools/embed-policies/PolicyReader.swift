import Yams

/// Reads data files and refuses what `policies/README.md` does not describe.
enum PolicyReader {
  static let types = [
    "string", "key", "boolean", "integer", "decimal", "enum", "duration-seconds", "duration-milliseconds", "bytes",
    "kilobytes",
    "timespan", "datetime", "url", "proxy-url", "uri-template", "origin", "ip", "http-method", "http-method-or-any",
    "http-status", "header-name", "header-name-or-any", "header-value", "query-parameter-name", "variable-name",
    "resource-id", "guid",
    "tenant-id", "content-type", "json-pointer", "base64", "base64url", "thumbprint", "distinguished-name",
    "odata-version", "graphql-path",
  ]
  static let results = ["bool", "string", "int", "long", "double", "byte[]", "object", "basic"]
  static let sections = ["inbound", "backend", "outbound", "on-error"]
  static let scopes = ["global", "workspace", "product", "api", "operation"]
  static let gateways = ["classic", "v2", "consumption", "self-hosted", "workspace"]
  static let requirements = ["true", "false", "disputed"]

  static func read(_ text: String, path: String) throws -> PolicyFile {
    var fields = try Fields(try Yams.load(yaml: text), path: path)
    let name = try fields.required("name")
    guard path.hasSuffix("\(name).yml") else { throw fields.fail("the file has to be called \(name).yml") }
    let page = try fields.string("page")
    let source = try fields.string("source")
    guard let origin = page ?? source else { throw fields.fail("`page` or `source` is missing") }
    var file = PolicyFile(
      name: name, title: try fields.required("title"), category: try fields.required("category"),
      status: try fields.word("status", of: ["documented", "undocumented", "retired"]) ?? "documented", source: origin,
      sections: try words(&fields, "sections", of: sections),
      sectionsElsewhere: try words(&fields, "sections-elsewhere", of: sections) ?? [],
      scopes: try words(&fields, "scopes", of: scopes),
      scopesElsewhere: try words(&fields, "scopes-elsewhere", of: scopes) ?? [],
      gateways: try words(&fields, "gateways", of: gateways),
      oncePer: try fields.word("once-per", of: ["section", "document"]),
      liquidFilters: try fields.list("liquid-filters") ?? [], element: ElementData(name: name),
      facts: try fields.list("facts") ?? [], disagreements: [])
    for var entry in try fields.mappings("disagreements") {
      var disagreement = PolicyFile.Disagreement(about: try entry.required("about"), claims: [])
      for source in PolicyFile.Disagreement.sources {
        if let claim = try entry.string(source) { disagreement.claims.append((source, claim)) }
      }
      try entry.finish()
      file.disagreements.append(disagreement)
    }
    file.element = try element(name: name, &fields)
    return file
  }

  private static func words(_ fields: inout Fields, _ key: String, of known: [String]) throws -> [String]? {
    guard let list = try fields.list(key) else { return nil }
    for word in list where !known.contains(word) { throw fields.fail("`\(key)` has no `\(word)`") }
    return list
  }

  private static func element(name: String, _ fields: inout Fields) throws -> ElementData {
    var element = ElementData(name: name)
    element.required = try fields.word("required", of: requirements)
    element.max = try fields.string("max")
    element.maxElsewhere = try fields.integer("max-elsewhere")
    element.condition = try condition(&fields)
    element.isPolicy = try fields.flag("policy")
    element.isOpen = try fields.flag("open")
    element.source = try fields.string("source")
    element.missingRule = try fields.string("missing-rule")
    element.countRule = try fields.string("count-rule")
    element.childRule = try fields.string("child-rule")
    try contents(&fields, of: &element)
    if var text = try fields.mapping("text") { element.text = try value(&text, finish: true) }
    element.attributes = try fields.mappings("attributes").map { try attribute($0) }
    element.groups = try fields.mappings("groups").map { try group($0) }
    if var order = try fields.mapping("order") {
      element.order = OrderData(
        names: try order.list("names") ?? [], anywhere: try order.list("anywhere") ?? [],
        enforced: try order.flag("enforced"))
      try order.finish()
    }
    for var child in try fields.mappings("children") {
      element.children.append(try Self.element(name: try child.required("name"), &child))
    }
    try fields.finish()
    if let max = element.max, max != "unbounded", Int(max) == nil { throw fields.fail("`max` is `\(max)`") }
    return element
  }

  private static func contents(_ fields: inout Fields, of element: inout ElementData) throws {
    switch fields.take("contents") {
    case nil: break
    case let word as String where word == "policies" || word == "data": element.contents = word
    case let list as [String]:
      element.contents = "list"
      element.contentsList = list
    default: throw fields.fail("`contents` is `policies`, `data` or a list of policies")
    }
    element.contentsElsewhere = try fields.list("contents-elsewhere") ?? []
    element.contentsExcept = try fields.list("contents-except") ?? []
    element.contentsRequired = try fields.flag("contents-required")
  }

  private static func value(_ fields: inout Fields, finish: Bool) throws -> ValueData {
    guard let type = try fields.word("type", of: types) else { throw fields.fail("`type` is missing") }
    let value = ValueData(
      type: type, values: try fields.list("values") ?? [], also: try fields.list("also") ?? [],
      min: try fields.integer("min"), minElsewhere: try fields.integer("min-elsewhere"), max: try fields.integer("max"),
      maxElsewhere: try fields.integer("max-elsewhere"), required: try fields.word("required", of: requirements),
      isExact: try fields.flag("exact"), expression: try fields.word("expression", of: requirements),
      result: try fields.word("result", of: results),
      source: try fields.string("source"), valueRule: try fields.string("value-rule"))
    if (type == "enum") == value.values.isEmpty { throw fields.fail("`values` belongs to the type `enum`") }
    if finish { try fields.finish() }
    return value
  }

  private static func attribute(_ given: Fields) throws -> AttributeData {
    var fields = given
    let attribute = AttributeData(
      name: try fields.required("name"), value: try value(&fields, finish: false), condition: try condition(&fields),
      defaultValue: try fields.string("default"), gateways: try words(&fields, "gateways", of: gateways),
      missingRule: try fields.string("missing-rule"))
    try fields.finish()
    return attribute
  }

  private static func condition(_ fields: inout Fields) throws -> ConditionData? {
    for kind in ["when", "unless"] {
      guard var test = try fields.mapping("required-\(kind)") else { continue }
      var condition = ConditionData(kind: kind, attribute: try test.required("attribute"), test: "present", values: [])
      if let values = try test.list("is") {
        condition.test = "is"
        condition.values = values
      } else if let part = try test.string("contains") {
        condition.test = "contains"
        condition.values = [part]
      }
      try test.finish()
      return condition
    }
    return nil
  }

  private static func group(_ given: Fields) throws -> GroupData {
    var fields = given
    for kind in ["one-of", "at-most-one", "any-of"] {
      guard let members = try fields.list(kind) else { continue }
      let group = GroupData(
        kind: kind, members: members, rule: try fields.string("rule"), disputed: try fields.flag("disputed"))
      try fields.finish()
      return group
    }
    throw fields.fail("a group is `one-of`, `at-most-one` or `any-of`")
  }
}
