/// Checks a file against what its keys allow.
extension ConfigurationDocument {
  /// Reports everything that a value should not be. `what` names it in a sentence: `` `rules` ``.
  mutating func check(_ value: ConfigurationNode, against shape: ConfigurationShape, _ what: String) {
    switch shape {
    case .boolean:
      if value.bool == nil { report(value, "this must be `true` or `false`") }
    case .integer(let range):
      guard let number = value.integer else { return report(value, "this must be a whole number") }
      if !range.contains(number) {
        report(value, "\(what) must be from \(range.lowerBound) to \(range.upperBound)")
      }
    case .version: checkVersion(value)
    case .choice(let noun, let words): checkChoice(value, noun, words)
    case .text:
      if value.text?.isEmpty ?? true { report(value, "this must be a text") }
    case .pattern: checkPattern(value)
    case .list(let entry): checkList(value, of: entry, what)
    case .mapping(let keys): checkMapping(value, keys, what)
    case .table(let entry): checkTable(value, of: entry, what)
    case .either(let keys, let other):
      if value.isMapping { checkMapping(value, keys, what) } else { check(value, against: other, what) }
    }
  }

  private mutating func checkVersion(_ value: ConfigurationNode) {
    guard let number = value.integer else { return report(value, "this must be a whole number") }
    let version = ConfigurationKeys.version
    if number == version { return }
    let reason = number > version ? "; a newer policylint may" : ""
    report(value, "this version of policylint reads configurations of version \(version)\(reason)")
  }

  private mutating func checkChoice(_ value: ConfigurationNode, _ noun: String, _ words: [String]) {
    let listed = words.map { "`\($0)`" }.joined(separator: ", ")
    guard let text = value.text else { return report(value, "this must be a \(noun): \(listed)") }
    if words.contains(text) { return }
    report(value, "`\(text)` is no \(noun)" + (Suggestion.text(for: text, among: words) ?? "; there are \(listed)"))
  }

  private mutating func checkPattern(_ value: ConfigurationNode) {
    guard let text = value.text, !text.isEmpty else { return report(value, "this must be a text") }
    if text.hasPrefix("!") {
      report(value, "a pattern that starts with `!` is not understood here; list what is meant instead")
    } else if PathPattern(text, base: []) == nil {
      report(value, "`\(text)` is no pattern that could match a path")
    }
  }

  private mutating func checkList(_ value: ConfigurationNode, of entry: ConfigurationShape, _ what: String) {
    if value.isNull { return }
    if let entries = value.entries {
      for one in entries { check(one, against: entry, "an entry of \(what)") }
    } else if case .mapping = entry, value.isMapping {
      check(value, against: entry, "an entry of \(what)")
    } else if value.text != nil, !value.isMapping {
      check(value, against: entry, what)
    } else {
      report(value, "this must be a list")
    }
  }

  private mutating func checkMapping(_ value: ConfigurationNode, _ keys: [ConfigurationKey], _ what: String) {
    guard let members = value.members else {
      // `rules:` with nothing behind it says nothing, and is no mistake.
      if !value.isNull { report(value, "\(what) must be a mapping of names to values, `name: value`") }
      return
    }
    let known = Dictionary(keys.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for (key, member) in members {
      guard let name = key.text, !name.isEmpty else {
        report(key, "this must be a text")
        continue
      }
      if let found = known[name] {
        check(member, against: found.shape, "`\(name)`")
      } else {
        let names = keys.filter { !$0.isFormer }.map(\.name)
        report(key, "\(what) has no `\(name)`" + Self.suggestion(for: name, among: names))
      }
    }
  }

  private mutating func checkTable(_ value: ConfigurationNode, of entry: ConfigurationShape, _ what: String) {
    guard let members = value.members else {
      if !value.isNull { report(value, "\(what) must be a mapping of names to values, `name: value`") }
      return
    }
    for (key, member) in members {
      checkPattern(key)
      check(member, against: entry, "`\(key.text ?? "")`")
    }
  }

  private static func suggestion(for name: String, among known: [String]) -> String {
    if let text = Suggestion.text(for: name, among: known) { return text }
    return known.count <= 16 ? "; there are " + known.map { "`\($0)`" }.joined(separator: ", ") : ""
  }
}
