import Foundation
import Synchronization
import Testing

@testable import PolicyLintKit

/// `POLICYLINT_BLESS=1` makes the suite write what the linter says into the pages, instead of comparing; it fails all the
/// same, so that nothing is blessed unseen.
enum Blessing {
  static let isOn = ProcessInfo.processInfo.environment["POLICYLINT_BLESS"] == "1"

  private static let lock = Mutex(())

  /// Replaces, or adds, the lines that a bad sample announces.
  static func write(_ lines: [String], for sample: RuleSample) throws {
    try lock.withLock { _ in
      let url = PackageFolder.root.appending(path: "rules/\(sample.rule.path)")
      // The page may have grown since it was embedded, so it is read again.
      let text = try String(contentsOf: url, encoding: .utf8)
      let page = RulePageParser(text).page
      guard
        let current = page.samples.first(where: { $0.kind == .bad && $0.number == sample.sample.number }),
        current.text == sample.sample.text
      else { return }
      var all = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let isNew = current.expected == nil
      all.replaceSubrange(current.expectedLines, with: isNew ? ["```text"] + lines + ["```"] : lines)
      try all.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
    }
    Issue.record("blessed: look at the change of rules/\(sample.rule.path)")
  }
}
