internal import Yams

/// A value of a configuration file and its place.
struct ConfigurationNode {
  fileprivate let node: Yams.Node

  /// The line and the column in code points, from 1.
  var line: Int { node.mark?.line ?? 1 }
  var column: Int { node.mark?.column ?? 1 }

  var isMapping: Bool { node.mapping != nil }
  /// Whether nothing stands there.
  var isNull: Bool { node.null != nil }
  /// The text of a scalar, whatever it may mean.
  var text: String? { node.scalar?.string }
  var integer: Int? { text.flatMap { Int($0) } }
  var bool: Bool? { text == "true" ? true : text == "false" ? false : nil }

  /// The entries of a list.
  var entries: [ConfigurationNode]? { node.sequence.map { $0.map { ConfigurationNode(node: $0) } } }

  /// The keys and values of a mapping, in the order of the file.
  var members: [(key: ConfigurationNode, value: ConfigurationNode)]? {
    node.mapping.map { mapping in
      mapping.map { (key: ConfigurationNode(node: $0.key), value: ConfigurationNode(node: $0.value)) }
    }
  }

  /// The value behind a key of a mapping.
  subscript(_ name: String) -> ConfigurationNode? { members?.first { $0.key.text == name }?.value }

  /// The entries of a list, or the value itself as a list of one.
  var list: [ConfigurationNode] { entries ?? (isNull ? [] : [self]) }
}

/// A YAML file on its way to a typed value: collects every mistake with its place.
struct ConfigurationDocument {
  /// The value of the whole file; `nil` if it is empty.
  private(set) var root: ConfigurationNode?

  private let path: String
  private var problems: [ConfigurationError.Problem] = []
  private var otherProblems: [ConfigurationError.Problem] = []

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
      root = try Yams.compose(yaml: text).map { ConfigurationNode(node: $0) }
    } catch {
      throw Self.syntaxError(error, path: path)
    }
    // `--- ` alone and a file of comments come as an empty scalar.
    if let scalar = root?.node.scalar, scalar.string.isEmpty { root = nil }
  }

  /// Throws what was reported.
  func finish() throws(ConfigurationError) {
    guard problems.isEmpty, otherProblems.isEmpty else {
      throw ConfigurationError(
        problems: problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) } + otherProblems)
    }
  }

  /// Reports a mistake at a value.
  mutating func report(_ value: ConfigurationNode, _ message: String) {
    problems.append(
      ConfigurationError.Problem(path: path, line: value.line, column: value.column, message: message))
  }

  /// Reports the mistakes of another file, which this one refers to.
  mutating func report(_ error: ConfigurationError) { otherProblems += error.problems }

  /// Whether something was reported.
  var hasProblems: Bool { !problems.isEmpty || !otherProblems.isEmpty }

  /// Where a value stands.
  func place(of value: ConfigurationNode) -> ConfigurationPlace { ConfigurationPlace(path: path, line: value.line) }

  private static func error(_ path: String, _ line: Int, _ column: Int, _ message: String) -> ConfigurationError {
    ConfigurationError(
      problems: [ConfigurationError.Problem(path: path, line: line, column: column, message: message)])
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
