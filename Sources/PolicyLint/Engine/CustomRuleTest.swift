/// Runs the samples on the pages of users' own rules.
public struct CustomRuleTest: Sendable {
  /// A page that was read.
  public struct Page: Sendable {
    let rule: CustomRule
  }

  /// What is not as announced, one line each: `PAGE:LINE:1: error: …`.
  public let failures: [String]
  /// What all came to.
  public let sentence: String

  /// The pages of a folder, or a single page, at an absolute path that is called `name` in messages.
  public static func pages(
    at location: [UInt8], named name: String, files: ConfigurationFiles, builtIn: [RuleInfo]
  ) throws(ConfigurationError) -> [Page] {
    try CustomRuleLoader.load(location, named: name, files: files, rules: builtIn).map { Page(rule: $0) }
  }

  /// Runs the samples of some pages.
  public init(_ pages: [Page]) {
    var failures: [String] = []
    var count = 0
    for page in pages {
      let rules = CustomRules([page.rule])
      let samples = page.rule.page.samples
      if !samples.contains(where: { $0.kind == .bad }) {
        failures.append("\(page.rule.info.path):1:1: error: there is no bad sample [\(page.rule.info.id.rawValue)]")
      }
      for sample in samples {
        count += 1
        failures += Self.failures(of: sample, of: page.rule, rules)
      }
    }
    let (rules, all) = (pages.count, count)
    self.failures = failures
    sentence =
      "\(rules) rule\(rules == 1 ? "" : "s"), \(all) sample\(all == 1 ? "" : "s"): "
      + (failures.isEmpty ? "all as announced" : "\(failures.count) not as announced")
  }

  private static func failures(of sample: RulePage.Sample, of rule: CustomRule, _ rules: CustomRules) -> [String] {
    var settings = LintSettings(sample: sample, of: rule.info, own: rules)
    for (id, text) in rule.page.fragments {
      settings.fragments.add(SourceFile(path: "\(id).fragment.xml", bytes: Array(text.utf8)), id: id)
    }
    let bytes = Array(sample.text.utf8)
    let report = Linter(settings: settings).lint(SourceFile(path: sample.path, bytes: bytes))
    let index = LineIndex(bytes)
    let found = report.findings.filter { $0.rule == rule.info.id }.map { finding in
      let start = index.position(at: finding.range.start)
      return "\(start.line):\(start.column) \(finding.severity) \(finding.message) [\(finding.rule.rawValue)]"
    }
    func failure(_ line: Int, _ message: String) -> String {
      "\(rule.info.path):\(line):1: error: \(message) [\(rule.info.id.rawValue)]"
    }
    guard report.isPolicyDocument else { return [failure(sample.line, "this sample is no policy")] }
    switch (sample.kind, sample.expected) {
    case (.good, _):
      return found.map { failure(sample.line, "this good sample gives: \($0)") }
    case (.bad, nil):
      return found.isEmpty ? [failure(sample.line, "this bad sample gives nothing")] : []
    case (.bad, let expected?):
      let missing = expected.enumerated().filter { !found.contains($0.element) }.map {
        failure(sample.expectedLines.lowerBound + $0.offset + 1, "missing: \($0.element)")
      }
      return missing + found.filter { !expected.contains($0) }.map { failure(sample.line, "not announced: \($0)") }
    }
  }
}
