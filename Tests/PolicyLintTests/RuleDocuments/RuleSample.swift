import Testing

@testable import PolicyLintKit

/// One sample of one rule page, with all that is needed to lint it.
struct RuleSample: Sendable, CustomTestStringConvertible {
  let rule: RuleInfo
  let sample: RulePage.Sample
  let fragments: FragmentLibrary

  var testDescription: String { "\(rule.id.rawValue) \(sample.kind) \(sample.number)" }

  static let all: [RuleSample] = Catalog.rules.flatMap { rule in
    let page = RulePageParser(rule.pageText).page
    var fragments = FragmentLibrary()
    for (id, text) in page.fragments {
      fragments.add(SourceFile(path: "\(id).fragment.xml", bytes: Array(text.utf8)), id: id)
    }
    return page.samples.map { RuleSample(rule: rule, sample: $0, fragments: fragments) }
  }
  static let bad = all.filter { $0.sample.kind == .bad }
  static let good = all.filter { $0.sample.kind == .good }
  static let fixable = bad.filter { $0.rule.repair != .none }

  /// Whether the rule is about the layout of the whole document, which a disguise changes.
  var isAboutLayout: Bool { rule.id == "format" }
  var disguises: [Disguise] { isAboutLayout ? [] : Disguise.all(of: sample) }

  /// What the rule alone finds in a text.
  func findings(in text: String, path: String? = nil) -> [Finding] {
    RuleSample.lint(text, settings, path: path ?? sample.path).filter { $0.rule == rule.id }
  }

  /// The rule alone, under the circumstances of the page.
  var settings: LintSettings {
    var settings = LintSettings(sample: sample, of: rule)
    settings.fragments = fragments
    return settings
  }

  /// What a rule finds, also one that has to be asked for, beside all that run unless they are switched off.
  static func findings(of rule: RuleInfo, in text: String) -> [Finding] {
    let found =
      rule.isOnByDefault
      ? findingsByDefault(in: text) : lint(text, LintSettings(severities: [rule.id: rule.severity]))
    return found.filter { $0.rule == rule.id }
  }

  /// What all rules find that run unless they are switched off.
  static func findingsByDefault(in text: String) -> [Finding] {
    let rules = Catalog.rules.filter(\.isOnByDefault).map { ($0.id, $0.severity) }
    return lint(text, LintSettings(severities: Dictionary(uniqueKeysWithValues: rules)))
  }

  private static func lint(_ text: String, _ settings: LintSettings, path: String = "sample.xml") -> [Finding] {
    let file = SourceFile(path: path, bytes: Array(text.utf8))
    return Linter(settings: settings).lint(file).findings
  }

  /// Findings as a page announces them: `LINE:COL severity message [rule]`.
  static func lines(of findings: [Finding], in text: String) -> [String] {
    let index = LineIndex(Array(text.utf8))
    return findings.map { finding in
      let start = index.position(at: finding.range.start)
      return "\(start.line):\(start.column) \(finding.severity) \(finding.message) [\(finding.rule.rawValue)]"
    }
  }
}
