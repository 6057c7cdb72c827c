import Testing

@testable import PolicyLintKit

@Suite struct SourceTests {
  @Test func `columns count code points and a byte order mark is none`() {
    let index = LineIndex([0xEF, 0xBB, 0xBF] + Array("é汉x\r\n\ty".utf8))
    #expect(index.position(at: 8) == Position(line: 1, column: 3, offset: 8))
    #expect(index.position(at: 12) == Position(line: 2, column: 2, offset: 12))
    #expect(index.lineCount == 2)
  }

  @Test func `an offset map puts a decoded character on all that spelled it`() {
    var map = OffsetMap(shiftedBy: 10)
    map.anchor(derived: 2, original: 12)
    map.anchor(derived: 3, original: 18)
    #expect(map.original(ByteRange(2, 3)) == ByteRange(12, 18))
    #expect(map.original(ByteRange(0, 5)) == ByteRange(10, 20))
    #expect(map.original(.at(3)) == .at(18))
  }
}
