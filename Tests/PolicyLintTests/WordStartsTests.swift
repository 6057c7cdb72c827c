import Testing

@testable import PolicyLintKit

@Suite struct WordStartsTests {
  private static let starts = WordStarts(["todo", "<your", "eyj"].map { Array($0.utf8) })

  private static func places(in text: String) -> [Int] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var found: [Int] = []
      var index = starts.next(from: 0, in: bytes)
      while index < bytes.count {
        found.append(index)
        index = starts.next(from: index + 1, in: bytes)
      }
      return found
    }
  }

  @Test(arguments: 0..<9) func `a word is found wherever it stands, in any case`(offset: Int) {
    let blank = String(repeating: ".", count: offset)
    for word in ["todo", "TODO", "<yOur", "eyJhbGciOi"] {
      #expect(Self.places(in: blank + word + blank) == [offset], "\(word)")
    }
    #expect(Self.places(in: blank + "todo<your") == [offset, offset + 4])
    #expect(Self.places(in: blank + "eyJ") == [offset])
  }

  @Test(arguments: 0..<30) func `blanks are passed over and nothing behind them`(count: Int) {
    let blank = String(repeating: " ", count: count)
    #expect(Self.places(in: blank + "eyJ" + blank + "todo" + blank) == [count, 2 * count + 3])
  }

  @Test func `a text shorter than a word holds none`() {
    for text in ["", "t", "to"] { #expect(Self.places(in: text).isEmpty, "\(text)") }
  }
}
