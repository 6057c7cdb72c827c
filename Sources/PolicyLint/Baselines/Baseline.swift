/// The findings that are known and accepted: a run that is given a baseline reports what is new only.
///
/// Findings are known by their keys (`FindingKey`), and of each key by their number, so that a baseline outlives formatting,
/// moved lines and new exports of the same policies.
public struct Baseline: Sendable, Equatable {
  /// Findings of one file with one key.
  public struct Entry: Hashable, Sendable {
    /// The rule.
    public var rule: RuleID
    /// The elements around them, for people; it does not count.
    public var element: String
    /// The key, 16 hexadecimal digits.
    public var key: String
    /// How many there are, at least 1.
    public var count: Int
  }

  /// The entries of each file, by its path relative to the baseline's folder, with `/` between names (`PathText`).
  public private(set) var files: [String: [Entry]] = [:]

  /// A baseline without an entry.
  public init() {}

  /// How many findings are known.
  public var count: Int { files.values.reduce(0) { $0 + $1.reduce(0) { $0 &+ $1.count } } }

  /// Gives a file other entries; none at all takes it out. Entries with the same key become one.
  public mutating func set(_ entries: [Entry], of file: String) {
    var merged: [String: Entry] = [:]
    for entry in entries where entry.count > 0 {
      merged[entry.key, default: entry].count = (merged[entry.key]?.count ?? 0) &+ entry.count
    }
    files[file] = merged.isEmpty ? nil : merged.values.sorted(by: Self.precedes)
  }

  private static func precedes(_ left: Entry, _ right: Entry) -> Bool {
    (left.rule, left.element, left.key) < (right.rule, right.element, right.key)
  }

  /// The entries for all findings of a file.
  public static func entries(for report: FileReport) -> [Entry] {
    let bytes = ReportedText.bytes(of: report)
    return report.findings.map { finding in
      Entry(
        rule: finding.rule, element: finding.elements.text ?? "", key: FindingKey(finding, in: bytes).text,
        count: 1)
    }
  }

  /// The baseline as it is written: JSON, an entry a line, always in the same order.
  public var bytes: [UInt8] {
    var out = Array("{\n  \"version\": 1,\n  \"files\": {".utf8)
    for (index, file) in files.sorted(by: { $0.key < $1.key }).enumerated() {
      out += index == 0 ? "\n    ".utf8 : ",\n    ".utf8
      out += Self.quoted(file.key) + ": [".utf8
      for (number, entry) in file.value.enumerated() {
        out += number == 0 ? "\n      ".utf8 : ",\n      ".utf8
        out += "{\"rule\": ".utf8 + Self.quoted(entry.rule.rawValue)
        out += ", \"element\": ".utf8 + Self.quoted(entry.element)
        out += ", \"fingerprint\": ".utf8 + Self.quoted(entry.key)
        out += ", \"count\": \(entry.count)}".utf8
      }
      out += "\n    ]".utf8
    }
    return out + (files.isEmpty ? "}\n}\n" : "\n  }\n}\n").utf8
  }

  private static func quoted(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.string(text)
    return writer.bytes
  }
}

/// What a baseline knows of one file.
public struct KnownFindings: Sendable {
  private let entries: [Baseline.Entry]

  /// What entries of one file say.
  public init(_ entries: [Baseline.Entry]) { self.entries = entries }

  /// The report without what is known: of findings with the same key the first ones.
  public func newFindings(in report: FileReport) -> FileReport {
    if entries.isEmpty { return report }
    var left = counts
    let bytes = ReportedText.bytes(of: report)
    return report.keeping { finding in
      let key = FindingKey(finding, in: bytes).text
      guard let count = left[key], count > 0 else { return true }
      left[key] = count - 1
      return false
    }
  }

  /// The entries as far as a report still has their findings. What another rule than those in `rules` would find is taken to be
  /// there: it was not looked for.
  public func needed(for report: FileReport, rules: Set<RuleID>) -> [Baseline.Entry] {
    var found: [String: Int] = [:]
    let bytes = ReportedText.bytes(of: report)
    for finding in report.findings { found[FindingKey(finding, in: bytes).text, default: 0] += 1 }
    return entries.compactMap { entry in
      guard rules.contains(entry.rule) else { return entry }
      var entry = entry
      entry.count = min(entry.count, found[entry.key] ?? 0)
      return entry.count > 0 ? entry : nil
    }
  }

  /// The entries of rules that are not in `rules`.
  public func others(than rules: Set<RuleID>) -> [Baseline.Entry] { entries.filter { !rules.contains($0.rule) } }

  private var counts: [String: Int] {
    var counts: [String: Int] = [:]
    for entry in entries { counts[entry.key] = (counts[entry.key] ?? 0) &+ entry.count }
    return counts
  }
}
