/// The C# of one policy expression as the compiler would see it, and where it stands in its document.
///
/// Offsets in the code count from its first byte; `documentRange(_:)` leads back to the document.
struct CodeText: Sendable {
  /// The array that holds the code: the document's own, shared, or a decoded copy.
  let storage: [UInt8]
  /// Where in `storage` the code lies.
  let bounds: Range<Int>

  /// Where in the document the code starts, if it stands there byte by byte.
  private let shift: Int
  /// From the code to what stands in the document, counted from its start, where the two differ.
  private let map: OffsetMap?

  /// The bytes of `range` as they stand in the document, which is shared and not copied.
  init(slice document: [UInt8], range: ByteRange) {
    let end = min(range.end, document.count)
    storage = document
    bounds = min(range.start, end)..<end
    shift = bounds.lowerBound
    map = nil
  }

  /// The bytes of `range` with XML's entities and character references decoded.
  init(decoding document: [UInt8], range: ByteRange) {
    let end = min(range.end, document.count)
    let slice = document[min(range.start, end)..<end]
    guard slice.contains(UInt8(ascii: "&")) else {
      storage = document
      bounds = slice.startIndex..<slice.endIndex
      shift = slice.startIndex
      map = nil
      return
    }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(slice.count)
    var map = OffsetMap()
    let start = slice.startIndex
    var index = slice.startIndex
    while index < slice.endIndex {
      if slice[index] == UInt8(ascii: "&"), let reference = EntityDecoding.reference(in: slice, at: index) {
        map.anchor(derived: decoded.count, original: index - start)
        decoded.append(contentsOf: UTF8.encode(reference.scalar) ?? UTF8.encodedReplacementCharacter)
        index += reference.length
        map.anchor(derived: decoded.count, original: index - start)
      } else {
        decoded.append(slice[index])
        index += 1
      }
    }
    storage = decoded
    bounds = 0..<decoded.count
    shift = start
    self.map = map
  }

  private init(storage: [UInt8], bounds: Range<Int>, shift: Int, map: OffsetMap?) {
    self.storage = storage
    self.bounds = bounds
    self.shift = shift
    self.map = map
  }

  /// The same code where it stands once more: from `start` on in some document.
  func moved(to start: Int) -> CodeText { CodeText(storage: storage, bounds: bounds, shift: start, map: map) }

  /// The same code in a copy of its own, which does not hold its document back.
  var detached: CodeText {
    bounds.count == storage.count
      ? self : CodeText(storage: Array(storage[bounds]), bounds: 0..<bounds.count, shift: shift, map: map)
  }

  /// Code that stands for itself, as tests and generated code need it.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(slice: bytes, range: ByteRange(0, bytes.count))
  }

  /// How many bytes the code has.
  var count: Int { bounds.count }

  /// The byte at an offset of the code; 0 outside of it.
  subscript(offset: Int) -> UInt8 {
    offset >= 0 && offset < bounds.count ? storage[bounds.lowerBound + offset] : 0
  }

  /// The bytes of a range of the code.
  subscript(range: ByteRange) -> ArraySlice<UInt8> {
    let end = min(range.end, bounds.count)
    return storage[bounds.lowerBound + min(range.start, end)..<bounds.lowerBound + end]
  }

  /// The text of a range of the code.
  func string(_ range: ByteRange) -> String { String(decoding: self[range], as: UTF8.self) }

  /// The document's offset of an offset of the code.
  func documentOffset(_ offset: Int) -> Int { shift + (map?.original(offset) ?? offset) }

  /// The document's range of a range of the code.
  func documentRange(_ range: ByteRange) -> ByteRange {
    let range = map?.original(range) ?? range
    return ByteRange(shift + range.start, shift + range.end)
  }
}
