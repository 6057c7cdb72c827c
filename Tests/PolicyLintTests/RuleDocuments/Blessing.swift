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
    try edit(sample) { page, current in
      let isNew = current.expected == nil
      page.replaceSubrange(current.expectedLines, with: isNew ? ["```text"] + lines + ["```"] : lines)
    }
  }

  /// Replaces a sample by its canonical form.
  static func rewrite(_ sample: RuleSample, as text: String) throws {
    try edit(sample) { page, current in
      let count = current.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if lines.last == "" { lines.removeLast() }
      page.replaceSubrange(current.line..<current.line + count, with: lines)
    }
  }

  /// Replaces a generated page.
  static func replace(_ path: String, with text: String) throws {
    try text.write(to: PackageFolder.root.appending(path: path), atomically: true, encoding: .utf8)
    Issue.record("blessed: look at the change of \(path)")
  }

  /// Changes the page of a sample as it stands on disk: it may have grown since it was embedded.
  private static func edit(_ sample: RuleSample, _ change: (inout [String], RulePage.Sample) -> Void) throws {
    try lock.withLock { _ in
      let url = PackageFolder.root.appending(path: "rules/\(sample.rule.path)")
      let text = try String(contentsOf: url, encoding: .utf8)
      let current = RulePageParser(text).page.samples.first {
        $0.kind == sample.sample.kind && $0.number == sample.sample.number
      }
      guard let current, current.text == sample.sample.text else { return }
      var page = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      change(&page, current)
      try page.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
    }
    Issue.record("blessed: look at the change of rules/\(sample.rule.path)")
  }
}
