import Testing

@testable import PolicyLintCommand

@Suite struct ProgressLineTests {
  private final class Terminal: @unchecked Sendable {
    var text = ""
    var time = ContinuousClock.now
  }

  @Test func `it comes after a second, is renewed now and then, and goes`() {
    let terminal = Terminal()
    let line = ProgressLine(
      total: 3, start: terminal.time,
      errors: ByteSink { bytes throws(FileError) in terminal.text += String(decoding: bytes, as: UTF8.self) },
      now: { terminal.time })
    line.advance()
    line.erase()
    #expect(terminal.text.isEmpty)
    terminal.time += .seconds(1)
    line.advance()
    #expect(terminal.text == "\r\u{1B}[Klinting: 2 of 3 files (66 %)")
    terminal.text = ""
    line.advance()
    #expect(terminal.text.isEmpty, "a terminal is not written to for each file")
    line.erase()
    line.erase()
    #expect(terminal.text == "\r\u{1B}[K")
  }

  @Test func `a run in no time shows none`() throws {
    let scratch = try Scratch(["bad.xml": Sample.bad])
    scratch.errorsAreTerminal = true
    #expect(!scratch.run().errors.contains("\u{1B}"))
  }
}
