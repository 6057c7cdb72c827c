/// Where in a text a secret or a placeholder may begin, found in one pass for both.
enum MarkedPlaces {
  private static let starts = WordStarts(SecretText.beginnings + SampleText.beginnings)

  static func all(in text: [UInt8]) -> [Int] {
    text.withUnsafeBufferPointer { bytes in
      var places: [Int] = []
      places.reserveCapacity(16 + bytes.count / 256)
      var index = starts.next(from: 0, in: bytes)
      while index < bytes.count {
        places.append(index)
        index = starts.next(from: index + 1, in: bytes)
      }
      return places
    }
  }
}
