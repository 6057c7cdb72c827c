extension StringProtocol {
  /// Whether a text stands in this one, compared by its bytes. The standard library's own search is made for patterns and costs
  /// many times as much.
  func contains(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { needle in
      guard let first = needle.first else { return true }
      let found = utf8.withContiguousStorageIfAvailable { Self.find(needle, first, in: $0) }
      return found ?? Array(utf8).withUnsafeBufferPointer { Self.find(needle, first, in: $0) }
    }
  }

  private static func find(_ needle: UnsafeBufferPointer<UInt8>, _ first: UInt8, in text: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    var start = 0
    while start + needle.count <= text.count {
      if text[start] == first {
        var index = 1
        while index < needle.count, text[start + index] == needle[index] { index += 1 }
        if index == needle.count { return true }
      }
      start += 1
    }
    return false
  }
}
