import Testing

@testable import PolicyLintKit

/// The samples of the pages are what readers copy, so they are written as the formatter writes.
@Suite struct CanonicalSampleTests {
  @Test(arguments: RuleSample.all)
  func `a sample is canonical`(_ sample: RuleSample) throws {
    if sample.sample.traits.contains(.uncanonical) { return }
    let file = SourceFile(path: "sample.xml", bytes: Array(sample.sample.text.utf8))
    let result = Formatter(options: FormatOptions()).format(file)
    #expect(result.defect == nil)
    guard let bytes = result.bytes else { return }
    let canonical = String(decoding: bytes, as: UTF8.self)
    if Blessing.isOn { return try Blessing.rewrite(sample, as: canonical) }
    #expect(canonical == sample.sample.text)
  }
}
