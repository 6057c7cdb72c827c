/// What `.policylint.yml` files say, merged: the outermost first, the nearest last.
public struct Configuration: Sendable {
  /// What counts, the last most.
  var layers: [ConfigurationLayer] = []
  /// Whether files further up are left alone.
  public var isRoot = false

  /// A configuration that says nothing.
  public init() {}

  /// What holds where this configuration lies nearer to the files than `outer`.
  public func merged(over outer: Configuration) -> Configuration {
    var merged = self
    merged.layers = outer.layers + layers
    merged.isRoot = isRoot || outer.isRoot
    return merged
  }

  // MARK: Folders

  /// Whether a folder walk passes over a file or folder, by its absolute path.
  public func excludes(_ path: [UInt8], isFolder: Bool) -> Bool {
    layers.contains { layer in
      layer.excluded.contains { $0.value.matches(path, isFolder: isFolder) }
        // The samples of rules are no policies of anybody.
        || layer.customRules.contains { $0.value.location == path }
    }
  }

  /// Whether a folder walk reads a file, by its absolute path; `nil` if the configuration leaves that to the file's kind.
  public func includes(_ path: [UInt8]) -> Bool? {
    let patterns = layers.last { $0.included != nil }?.included
    return patterns.map { $0.contains { $0.value.matches(path, isFolder: false) } }
  }

  // MARK: One file

  /// The scope of a file, by its absolute path; `nil` if the configuration gives it none.
  public func scope(of path: [UInt8]) -> PolicyScope? { locatedScope(of: path)?.value }

  func locatedScope(of path: [UInt8]) -> Located<PolicyScope>? {
    for layer in layers.reversed() where layer.isAbout(path) {
      if let scope = layer.scope { return scope }
      if let assignment = layer.scopes.first(where: { $0.pattern.matches(path, isFolder: false) }) {
        return assignment.scope
      }
      if let file = layer.fragmentFiles.first(where: { $0.value.matches(path, isFolder: false) }) {
        return Located(value: .fragment, place: file.place)
      }
    }
    return nil
  }

  /// The overrides that are about a file, by its absolute path. Where two files have the same, `resolved(for:)` gives the
  /// same for both.
  public func overrides(for path: [UInt8]) -> [Int] {
    layers.indices.filter { layers[$0].files != nil && layers[$0].isAbout(path) }
  }

  /// What holds for a file, by its absolute path: overrides that are about it became ordinary, the others are gone.
  public func resolved(for path: [UInt8]) -> Configuration {
    guard layers.contains(where: { $0.files != nil }) else { return self }
    var resolved = self
    resolved.layers = layers.filter { $0.isAbout(path) }
    for index in resolved.layers.indices { resolved.layers[index].files = nil }
    return resolved
  }

  /// The layers that are about all files.
  var general: some Sequence<ConfigurationLayer> { layers.lazy.filter { $0.files == nil } }

  /// The last value that a layer gives.
  func last<Value>(_ value: (ConfigurationLayer) -> Value?) -> Value? {
    for layer in layers.reversed() where layer.files == nil {
      if let value = value(layer) { return value }
    }
    return nil
  }

  // MARK: What is said

  /// The gateway that runs the policies.
  public var gateway: PolicyGateway? { last(\.gateway)?.value }

  /// The style of `format`.
  public var format: FormatChoices {
    general.reduce(FormatChoices()) { $1.format.merged(over: $0) }
  }

  /// The options of rules as far as they are chosen.
  public var ruleOptions: [RuleID: [String: RuleOptionValue]] {
    var options: [RuleID: [String: RuleOptionValue]] = [:]
    for layer in general {
      for (rule, values) in layer.options {
        for (name, value) in values { options[rule, default: [:]][name] = value.value }
      }
    }
    return options
  }

  /// The rules that no comment can turn off, besides those of which none can anyway.
  public var enforcedRules: Set<RuleID> {
    var enforced: [RuleID: Bool] = [:]
    for layer in general {
      for (rule, isIgnorable) in layer.ignorable { enforced[rule] = !isIgnorable.value }
    }
    return Set(enforced.filter(\.value).keys)
  }

  /// Whether a comment that gives no reason suppresses nothing.
  public var requiresReason: Bool { last(\.requiresReason)?.value ?? false }

  /// The named values that policies may use; `nil` if nothing tells which there are.
  public var namedValues: DeclaredNames? { declared(\.namedValues) }

  /// The ids of fragments that policies may include; `nil` if nothing tells which there are.
  public var fragments: DeclaredNames? { declared(\.fragments) }

  private func declared(_ names: (ConfigurationLayer) -> [Located<String>]?) -> DeclaredNames? {
    var declared: DeclaredNames?
    for layer in general {
      guard let all = names(layer) else { continue }
      var more = declared ?? DeclaredNames()
      for name in all { more.insert(name.value) }
      declared = more
    }
    return declared
  }

  /// The folders, absolute paths, below which all files of fragments lie that the configuration names.
  public var fragmentFolders: [[UInt8]] { layers.flatMap { $0.fragmentFiles.map(\.value.folder) } }

  /// Whether a file is one of a fragment, by its absolute path.
  public func isFragmentFile(_ path: [UInt8]) -> Bool {
    layers.contains { $0.fragmentFiles.contains { $0.value.matches(path, isFolder: false) } }
  }

  /// The user's own rules, by id.
  var customRules: CustomRules {
    CustomRules(layers.flatMap { $0.customRules.map(\.value) })
  }

  /// What is known of the rules of the user's own, by id.
  public var customRuleInfos: [RuleInfo] {
    layers.flatMap { $0.customRules.map(\.value.info) }.sorted { $0.id < $1.id }
  }
}

extension ConfigurationLayer {
  /// Whether the layer is about a file, by its absolute path.
  func isAbout(_ path: [UInt8]) -> Bool {
    files.map { $0.contains { $0.matches(path, isFolder: false) } } ?? true
  }
}
