import Testing

@testable import PolicyLintKit

@Suite struct LongLineTests {
  @Test func `columns are those that counting gives, however long the line is`() {
    let characters: [[UInt8]] = ["a", "é", "汉", "👩"].map { Array($0.utf8) } + [[0xFF], [0x80]]
    let lineEnds: [[UInt8]] = [[0x0A], [0x0D, 0x0A], [0x0D]]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20 {
      var bytes: [UInt8] = []
      // Few line ends, so that lines are longer than what is counted in one go.
      for _ in 0..<6_000 {
        let choices = Int.random(in: 0..<2_000, using: &random) == 0 ? lineEnds : characters
        bytes += choices.randomElement(using: &random) ?? []
      }
      let index = LineIndex(bytes)
      for _ in 0..<50 {
        let offset = Int.random(in: 0...bytes.count, using: &random)
        let position = index.position(at: offset)
        let start = index.range(ofLine: position.line)?.start ?? 0
        let column = bytes[start..<max(start, offset)].count { $0 & 0xC0 != 0x80 } + 1
        #expect(position.column == column)
      }
    }
  }

  @Test(.timeLimit(.minutes(1))) func `a place in a long line takes no time for each byte before it`() {
    let index = LineIndex([UInt8](repeating: 0x61, count: 4 << 20))
    for step in 0..<20_000 {
      let offset = (4 << 20) - step
      #expect(index.position(at: offset).column == offset + 1)
    }
  }
}
