/// Reads baselines.
public enum BaselineReader {
  /// No baseline has more bytes.
  public static let sizeLimit = 1 << 28

  /// The first mistake of a baseline.
  public struct Failure: Error, Sendable, Equatable {
    /// The line, from 1.
    public let line: Int
    /// The column in Unicode code points, from 1.
    public let column: Int
    /// The reason, without a final stop.
    public let message: String
  }

  private struct Mistake: Error {
    var offset: Int
    var message: String
  }

  /// The baseline that is written in a file's bytes.
  public static func read(_ bytes: [UInt8]) throws(Failure) -> Baseline {
    let mistake: Mistake
    do throws(Mistake) {
      return try baseline(bytes)
    } catch {
      mistake = error
    }
    let position = LineIndex(bytes).position(at: mistake.offset)
    throw Failure(line: position.line, column: position.column, message: mistake.message)
  }

  private static func baseline(_ bytes: [UInt8]) throws(Mistake) -> Baseline {
    if let invalid = TextDecoding.firstInvalid(in: bytes) {
      throw Mistake(offset: invalid.start, message: "the file is not UTF-8")
    }
    let root: JSONNode
    do throws(JSONNode.Problem) {
      root = try JSONNode.read(bytes)
    } catch {
      throw Mistake(offset: error.offset, message: "no valid JSON: \(error.reason)")
    }
    let members = try members(of: root, keys: ["version", "files"], "a baseline is an object")
    guard case .number(let version)? = members["version"]?.value else {
      throw Mistake(offset: members["version"]?.offset ?? root.offset, message: "`version` must be a number")
    }
    guard version == 1 else {
      throw Mistake(
        offset: members["version"]?.offset ?? root.offset, message: "only version 1 of baselines is understood")
    }
    guard let files = members["files"], case .object(let paths) = files.value else {
      throw Mistake(offset: members["files"]?.offset ?? root.offset, message: "`files` must be an object")
    }
    var baseline = Baseline()
    for path in paths {
      guard case .array(let list) = path.value.value else {
        throw Mistake(offset: path.value.offset, message: "the entries of a file must be a list")
      }
      // A merge of two baselines may leave a file twice.
      var entries = baseline.files[path.key] ?? []
      for node in list { entries.append(try entry(node)) }
      baseline.set(entries, of: path.key)
    }
    return baseline
  }

  private static func entry(_ node: JSONNode) throws(Mistake) -> Baseline.Entry {
    let members = try members(
      of: node, keys: ["rule", "element", "fingerprint", "count"], "an entry of a baseline is an object")
    func text(_ key: String) throws(Mistake) -> String {
      guard let member = members[key], case .string(let text) = member.value else {
        throw Mistake(offset: members[key]?.offset ?? node.offset, message: "`\(key)` must be a text")
      }
      return text
    }
    let key = try text("fingerprint")
    guard key.utf8.count == 16, key.utf8.allSatisfy({ ASCII.isDigit($0) || $0 &- 0x61 < 6 }) else {
      throw Mistake(
        offset: members["fingerprint"]?.offset ?? node.offset, message: "`fingerprint` must be 16 hexadecimal digits")
    }
    guard let member = members["count"], case .number(let number) = member.value, let count = number, count > 0 else {
      throw Mistake(
        offset: members["count"]?.offset ?? node.offset, message: "`count` must be a whole number from 1 on")
    }
    return Baseline.Entry(
      rule: RuleID(rawValue: try text("rule")), element: members["element"] == nil ? "" : try text("element"), key: key,
      count: count)
  }

  private static func members(
    of node: JSONNode, keys: [String], _ complaint: String
  ) throws(Mistake) -> [String: JSONNode] {
    guard case .object(let members) = node.value else { throw Mistake(offset: node.offset, message: complaint) }
    var found: [String: JSONNode] = [:]
    for member in members {
      guard keys.contains(member.key) else {
        let hint = Suggestion.text(for: member.key, among: keys) ?? ""
        throw Mistake(offset: member.offset, message: "no key is called `\(member.key)`" + hint)
      }
      guard found[member.key] == nil else {
        throw Mistake(offset: member.offset, message: "`\(member.key)` stands here twice")
      }
      found[member.key] = member.value
    }
    return found
  }
}
