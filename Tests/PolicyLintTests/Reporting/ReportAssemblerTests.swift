import Testing

@testable import PolicyLintKit

@Suite struct ReportAssemblerTests {
  /// Writes numbers, no more than some.
  private struct Numbers: Reporter {
    var limit: EntryLimit?
    var separator: String { "," }
    func opening(_ summary: RunSummary) -> [UInt8] { Array("[".utf8) }
    func piece(_ report: FileReport) -> [UInt8] { [] }
    func closing(_ summary: RunSummary, omitted: Int) -> [UInt8] { Array("]\(omitted)".utf8) }
  }

  private func entry(_ number: Int, _ severity: Severity = .error) -> ReportEntry {
    ReportEntry(Array(String(number).utf8), severity)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `a report without a limit is handed out while it grows`() {
    var assembler = ReportAssembler(Numbers())
    #expect(assembler.isStreamed)
    #expect(text(assembler.take()) == "[")
    assembler.add([entry(1), ReportEntry([], .info), entry(2)])
    #expect(assembler.size == 3)
    #expect(text(assembler.take()) == "1,2")
    assembler.add([])
    assembler.add([entry(3)])
    #expect(text(assembler.finish(RunSummary())) == ",3]0")
  }

  @Test(arguments: [1, 3, 7, 1_000]) func `a report that is too long keeps the worst entries in their order`(
    _ group: Int
  ) {
    let severities: [Severity] = (0..<1_000).map { [.info, .warning, .error, .info, .warning][$0 % 5] }
    var assembler = ReportAssembler(Numbers(limit: EntryLimit(most: 500, kept: 300)))
    #expect(!assembler.isStreamed)
    for first in stride(from: 0, to: 1_000, by: group) {
      assembler.add((first..<min(1_000, first + group)).map { entry($0, severities[$0]) })
      #expect(assembler.size == 1)
    }
    // All 200 errors and the first 100 warnings.
    let warnings = (0..<1_000).filter { severities[$0] == .warning }.prefix(100)
    let kept = (0..<1_000).filter { severities[$0] == .error || warnings.contains($0) }
    let expected = "[" + kept.map(String.init).joined(separator: ",") + "]700"
    #expect(text(assembler.finish(RunSummary())) == expected)
  }

  @Test func `a report that just fits is left alone`() {
    var assembler = ReportAssembler(Numbers(limit: EntryLimit(most: 5, kept: 2)))
    assembler.add((0..<5).map { entry($0) })
    #expect(text(assembler.finish(RunSummary())) == "[0,1,2,3,4]0")
  }
}
