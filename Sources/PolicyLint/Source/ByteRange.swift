/// A half-open range of byte offsets, 0-based, in one text.
///
/// Offsets are kept in 32 bits: a text is limited to 64 MB long before that (`ReadingLimits`).
public struct ByteRange: Hashable, Sendable {
  private let lower: UInt32
  private let upper: UInt32

  /// The range from `start` up to but not including `end`; an `end` before `start` gives an empty range at `start`.
  public init(_ start: Int, _ end: Int) {
    lower = UInt32(clamping: start)
    upper = max(lower, UInt32(clamping: end))
  }

  /// An empty range at `offset`.
  public static func at(_ offset: Int) -> ByteRange { ByteRange(offset, offset) }

  /// The offset of the first byte.
  public var start: Int { Int(lower) }
  /// The offset behind the last byte.
  public var end: Int { Int(upper) }
  /// How many bytes the range has.
  public var count: Int { Int(upper - lower) }
  /// Whether the range has no byte.
  public var isEmpty: Bool { lower == upper }
  /// The same as a standard-library range, for subscripts.
  public var indices: Range<Int> { start..<end }

  /// Whether `offset` lies inside.
  public func contains(_ offset: Int) -> Bool { offset >= start && offset < end }
  /// Whether all of `other` lies inside.
  public func contains(_ other: ByteRange) -> Bool { other.start >= start && other.end <= end }
  /// Whether the two share a byte.
  public func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }
  /// The range that lies so many bytes further on.
  public func moved(by distance: Int) -> ByteRange { ByteRange(start + distance, end + distance) }
  /// The smallest range that holds both.
  public func union(_ other: ByteRange) -> ByteRange { ByteRange(min(start, other.start), max(end, other.end)) }
}

extension ByteRange: Comparable {
  /// By start, then by end.
  public static func < (left: ByteRange, right: ByteRange) -> Bool {
    left.lower != right.lower ? left.lower < right.lower : left.upper < right.upper
  }
}
