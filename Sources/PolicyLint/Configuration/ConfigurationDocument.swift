internal import Yams

/// A value of a configuration file and its place.
struct ConfigurationNode {
  fileprivate let node: Yams.Node
  fileprivate let keyNode: Yams.Node?

  /// The key it stands behind.
  var key: ConfigurationNode? { keyNode.map { ConfigurationNode(node: $0, keyNode: nil) } }
}

/// A YAML file on its way to a typed value: collects every mistake with its place.
///
/// The accessors report a value of the wrong kind and return `nil`, so that the readers need not.
struct ConfigurationDocument {
  /// The value of the whole file; `nil` if it is empty.
  private(set) var root: ConfigurationNode?

  private let path: String
  private var problems: [ConfigurationError.Problem] = []

  /// Parses a file, which must be UTF-8.
  init(_ bytes: [UInt8], path: String) throws(ConfigurationError) {
    self.path = path
    guard TextDecoding.firstInvalid(in: bytes) == nil else {
      throw Self.error(path, 1, 1, "this file is not UTF-8 text")
    }
    if let tooMany = AnchorLimits.violation(in: bytes) {
      let position = LineIndex(bytes).position(at: tooMany)
      throw Self.error(path, position.line, position.column, "too many anchors and aliases for a configuration")
    }
    let text = String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self)
    do {
      root = try Yams.compose(yaml: text).map { ConfigurationNode(node: $0, keyNode: nil) }
    } catch {
      throw Self.syntaxError(error, path: path)
    }
    // `--- ` alone and a file of comments come as an empty scalar.
    if let scalar = root?.node.scalar, scalar.string.isEmpty { root = nil }
  }

  /// Throws what was reported.
  func finish() throws(ConfigurationError) {
    guard problems.isEmpty else {
      throw ConfigurationError(
        path: path, problems: problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
  }

  /// Reports a mistake at a value.
  mutating func report(_ value: ConfigurationNode, _ message: String) {
    let mark = value.node.mark
    problems.append(
      ConfigurationError.Problem(line: mark?.line ?? 1, column: mark?.column ?? 1, message: message))
  }

  /// Calls `read` with each key and value of a mapping. It returns `nil`, or the names that are known if the key is not
  /// among them.
  mutating func members(
    of value: ConfigurationNode, _ what: String,
    _ read: (inout ConfigurationDocument, String, ConfigurationNode) -> [String]?
  ) {
    guard let mapping = value.node.mapping else {
      // `rules:` with nothing behind it says nothing, and is no mistake.
      if value.node.null == nil { report(value, "\(what) must be a mapping of names to values, `name: value`") }
      return
    }
    for (key, member) in mapping {
      let keyNode = ConfigurationNode(node: key, keyNode: nil)
      guard let name = string(keyNode) else { continue }
      if let known = read(&self, name, ConfigurationNode(node: member, keyNode: key)) {
        report(keyNode, "\(what) has no `\(name)`" + Self.suggestion(for: name, among: known))
      }
    }
  }

  /// The elements of a list; a single value counts as a list of one.
  mutating func list(_ value: ConfigurationNode) -> [ConfigurationNode] {
    if let sequence = value.node.sequence { return sequence.map { ConfigurationNode(node: $0, keyNode: nil) } }
    if value.node.null != nil { return [] }
    guard value.node.scalar != nil else {
      report(value, "this must be a list")
      return []
    }
    return [value]
  }

  /// A text.
  mutating func string(_ value: ConfigurationNode) -> String? {
    guard let scalar = value.node.scalar, !scalar.string.isEmpty else {
      report(value, "this must be a text")
      return nil
    }
    return scalar.string
  }

  /// A whole number.
  mutating func integer(_ value: ConfigurationNode) -> Int? {
    let number = value.node.scalar.flatMap { Int($0.string) }
    if number == nil { report(value, "this must be a whole number") }
    return number
  }

  /// `true` or `false`.
  mutating func bool(_ value: ConfigurationNode) -> Bool? {
    switch value.node.scalar?.string {
    case "true": return true
    case "false": return false
    default:
      report(value, "this must be `true` or `false`")
      return nil
    }
  }

  /// What one of several words stands for.
  mutating func choice<Choice>(
    _ value: ConfigurationNode, _ what: String, _ choices: [(name: String, Choice)]
  ) -> Choice? {
    let names = choices.map(\.name)
    let listed = names.map { "`\($0)`" }.joined(separator: ", ")
    guard let text = value.node.scalar?.string else {
      report(value, "this must be a \(what): \(listed)")
      return nil
    }
    if let choice = choices.first(where: { $0.name == text }) { return choice.1 }
    let hint = Suggestion.text(for: text, among: names)
    report(value, "`\(text)` is no \(what)" + (hint ?? "; there are \(listed)"))
    return nil
  }

  private static func suggestion(for name: String, among known: [String]) -> String {
    if let text = Suggestion.text(for: name, among: known) { return text }
    return known.count <= 10 ? "; there are " + known.map { "`\($0)`" }.joined(separator: ", ") : ""
  }

  private static func error(_ path: String, _ line: Int, _ column: Int, _ message: String) -> ConfigurationError {
    ConfigurationError(
      path: path, problems: [ConfigurationError.Problem(line: line, column: column, message: message)])
  }

  private static func syntaxError(_ error: any Error, path: String) -> ConfigurationError {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let hint =
        problem.contains("alphabetic or numeric character")
        ? "; a text that starts with `*` or `&` needs quotes, as in \"**/*.xml\"" : ""
      return Self.error(path, max(1, mark.line), max(1, mark.column), "this is not YAML: \(problem)\(hint)")
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "`\($0)`" }.joined(separator: ", ")
      return Self.error(
        path, max(1, context.mark.line), max(1, context.mark.column), "\(names) stands here more than once")
    case .reader(let problem, _, _, _):
      return Self.error(path, 1, 1, "this is not YAML: \(problem)")
    default:
      return Self.error(path, 1, 1, "this is not YAML")
    }
  }
}
