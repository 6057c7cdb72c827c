/// Turns the values of a file into a layer, once all of them are known to have the right form.
struct ConfigurationValues {
  let names: RuleNames
  let rules: [RuleInfo]
  /// What patterns are relative to.
  let base: [UInt8]

  /// What a file says itself, without its overrides.
  func layer(_ root: ConfigurationNode, _ document: ConfigurationDocument) -> ConfigurationLayer {
    var layer = ConfigurationLayer()
    readRules(root["rules"], document, &layer)
    if let files = root["files"] {
      layer.included = files["include"].map { patterns($0, document) }
      layer.excluded = files["exclude"].map { patterns($0, document) } ?? []
    }
    for (key, value) in root["scopes"]?.members ?? [] {
      guard let text = key.text, let pattern = PathPattern(text, base: base),
        let scope = located(value, document, { PolicyScope(name: $0) })
      else { continue }
      layer.scopes.append(ConfigurationLayer.ScopeAssignment(pattern: pattern, scope: scope))
    }
    layer.gateway = root["gateway"].flatMap { located($0, document) { PolicyGateway(name: $0) } }
    readFormat(root["format"], document, &layer)
    if let named = root["named-values"] {
      layer.namedValues = texts(named.isMapping ? named["names"] : named.entries == nil ? nil : named, document)
    }
    if let fragments = root["fragments"] {
      layer.fragments = texts(fragments.isMapping ? fragments["names"] : nil, document)
      layer.fragmentFiles = patterns(fragments.isMapping ? fragments["files"] : fragments, document)
    }
    if let value = root["suppressions"]?["require-reason"], let flag = value.bool {
      layer.requiresReason = Located(value: flag, place: document.place(of: value))
    }
    return layer
  }

  /// One of the overrides; an override that names no files is a mistake.
  func override(_ value: ConfigurationNode, _ document: inout ConfigurationDocument) -> ConfigurationLayer {
    var layer = ConfigurationLayer()
    layer.files = patterns(value["files"], document).map(\.value)
    if layer.files?.isEmpty ?? true {
      document.report(value, "this override is about no file: `files` is missing")
    }
    readRules(value["rules"], document, &layer)
    layer.scope = value["scope"].flatMap { located($0, document) { PolicyScope(name: $0) } }
    layer.gateway = value["gateway"].flatMap { located($0, document) { PolicyGateway(name: $0) } }
    readFormat(value["format"], document, &layer)
    return layer
  }

  // MARK: Rules

  private func readRules(
    _ value: ConfigurationNode?, _ document: ConfigurationDocument, _ layer: inout ConfigurationLayer
  ) {
    for (key, value) in value?.members ?? [] {
      guard let name = key.text, let meaning = names.meaning(of: name) else { continue }
      let level = value.isMapping ? value["severity"] : value
      let chosen = level.flatMap { node in located(node, document) { text in Self.level(text) } }
      switch meaning {
      case .category(let category): layer.categories[category] = chosen ?? layer.categories[category]
      case .rule(let id):
        layer.rules[id] = chosen ?? layer.rules[id]
        if value.isMapping { readOptions(value, of: id, document, &layer) }
      }
    }
  }

  private static func level(_ text: String) -> RuleLevel? { RuleLevel.names.first { $0.name == text }?.1 }

  private func readOptions(
    _ value: ConfigurationNode, of id: RuleID, _ document: ConfigurationDocument, _ layer: inout ConfigurationLayer
  ) {
    if let node = value["ignorable"], let flag = node.bool {
      layer.ignorable[id] = Located(value: flag, place: document.place(of: node))
    }
    for option in rules.first(where: { $0.id == id })?.options ?? [] {
      guard let node = value[option.name], let chosen = Self.value(node, of: option.kind) else { continue }
      layer.options[id, default: [:]][option.name] = Located(value: chosen, place: document.place(of: node))
    }
  }

  private static func value(_ node: ConfigurationNode, of kind: RuleOption.Kind) -> RuleOptionValue? {
    switch kind {
    case .integer: node.integer.map { .integer($0) }
    case .boolean: node.bool.map { .boolean($0) }
    case .text: node.text.map { .text($0) }
    case .list: .list(node.list.compactMap(\.text))
    }
  }

  // MARK: Format

  private func readFormat(
    _ value: ConfigurationNode?, _ document: ConfigurationDocument, _ layer: inout ConfigurationLayer
  ) {
    guard let value else { return }
    layer.format = FormatChoices(
      indent: value["indent"]?.text.flatMap { FormatOptions.Indent(name: $0) }, maxWidth: value["max-width"]?.integer,
      lineEnding: value["line-ending"]?.text.flatMap { FormatOptions.LineEnding(rawValue: $0) },
      expressions: value["expressions"]?.text.flatMap { FormatOptions.Expressions(rawValue: $0) },
      csharp: value["csharp"]?.text.flatMap { FormatOptions.CSharp(rawValue: $0) })
    for key in ConfigurationKeys.formatKeys {
      if let node = value[key.name] { layer.formatPlaces[key.name] = document.place(of: node) }
    }
  }

  // MARK: Values

  private func located<Value>(
    _ node: ConfigurationNode, _ document: ConfigurationDocument, _ read: (String) -> Value?
  ) -> Located<Value>? {
    node.text.flatMap(read).map { Located(value: $0, place: document.place(of: node)) }
  }

  private func texts(_ value: ConfigurationNode?, _ document: ConfigurationDocument) -> [Located<String>]? {
    value.map { value in value.list.compactMap { node in located(node, document) { text in text } } }
  }

  private func patterns(_ value: ConfigurationNode?, _ document: ConfigurationDocument) -> [Located<PathPattern>] {
    (value?.list ?? []).compactMap { node in located(node, document) { text in PathPattern(text, base: base) } }
  }
}
