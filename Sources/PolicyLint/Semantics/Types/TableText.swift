/// One text of the type table, as lines of tab-separated fields (`types/README.md`).
struct TableText: @unchecked Sendable {
  // Unchecked because of the pointer: it points into the program, lives for ever and is only read.
  let start: UnsafePointer<UInt8>
  let count: Int

  init(_ text: StaticString) {
    start = text.utf8Start
    count = text.utf8CodeUnitCount
  }

  /// The offset behind the end of the line that holds `offset`, its line feed not counted.
  func endOfLine(_ offset: Int) -> Int {
    var index = offset
    while index < count, start[index] != 0x0A { index += 1 }
    return index
  }

  func bytes(_ from: Int, _ to: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start + from, count: max(0, to - from))
  }
}

/// The fields of one line, as offsets: at most six of them, separated by tabs.
struct TableLine {
  let text: TableText
  private(set) var starts: (Int, Int, Int, Int, Int, Int)
  private(set) var count = 0
  let end: Int

  init(_ text: TableText, _ offset: Int) {
    self.text = text
    starts = (offset, 0, 0, 0, 0, 0)
    count = 1
    end = text.endOfLine(offset)
    for index in offset..<end where text.start[index] == 0x09 { append(index + 1) }
  }

  private mutating func append(_ start: Int) {
    switch count {
    case 1: starts.1 = start
    case 2: starts.2 = start
    case 3: starts.3 = start
    case 4: starts.4 = start
    case 5: starts.5 = start
    default: return
    }
    count += 1
  }

  private func start(_ field: Int) -> Int {
    switch field {
    case 0: starts.0
    case 1: starts.1
    case 2: starts.2
    case 3: starts.3
    case 4: starts.4
    default: starts.5
    }
  }

  /// Where a field begins and ends; an empty range for one that is not there.
  func field(_ field: Int) -> (start: Int, end: Int) {
    guard field < count else { return (end, end) }
    return (start(field), field + 1 < count ? start(field + 1) - 1 : end)
  }

  /// The words of a field that is a list separated by spaces.
  func words(_ field: Int) -> [UnsafeBufferPointer<UInt8>] {
    let (start, end) = self.field(field)
    var words: [UnsafeBufferPointer<UInt8>] = []
    var wordStart = start
    for index in start..<max(start, end) where text.start[index] == 0x20 {
      if index > wordStart { words.append(text.bytes(wordStart, index)) }
      wordStart = index + 1
    }
    if end > wordStart { words.append(text.bytes(wordStart, end)) }
    return words
  }
}

extension UnsafeBufferPointer<UInt8> {
  func equals(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && starts(with: text)
  }

  func starts(with text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    for index in 0..<text.utf8CodeUnitCount where self[index] != text.utf8Start[index] { return false }
    return true
  }

  /// What follows the first `length` bytes, as text.
  func text(from length: Int) -> String {
    String(decoding: self[Swift.min(length, count)...], as: UTF8.self)
  }
}
