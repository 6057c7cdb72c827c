/// Maps offsets of a derived text (entities decoded, an indent taken away, JSON unescaped) to those of the text it came from.
///
/// The map is a list of anchors: from each anchor on, both sides advance byte by byte; where the derived text has nothing
/// for a stretch of the original, the next anchor lies further on in the original than in the derived text.
public struct OffsetMap: Sendable {
  private struct Anchor {
    var derived: Int
    var original: Int
  }

  private var anchors: [Anchor]

  /// A map that only shifts: derived offset 0 stands at `original`.
  public init(shiftedBy original: Int = 0) {
    anchors = [Anchor(derived: 0, original: original)]
  }

  /// Says that from `derived` on the text is that of `original`. Both must not lie before those of the call before.
  public mutating func anchor(derived: Int, original: Int) {
    if let last = anchors.last, last.derived == derived {
      anchors[anchors.count - 1].original = original
    } else {
      anchors.append(Anchor(derived: derived, original: original))
    }
  }

  /// Whether the map only shifts.
  public var isShift: Bool { anchors.count == 1 }

  /// The original offset of a derived one.
  public func original(_ derived: Int) -> Int {
    var low = 1
    var high = anchors.count
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle].derived <= derived { low = middle + 1 } else { high = middle }
    }
    let anchor = anchors[low - 1]
    return anchor.original + derived - anchor.derived
  }

  /// The original range of a derived one. Its end is that of the last byte inside, so that a decoded character covers all
  /// of the characters that spelled it.
  public func original(_ derived: ByteRange) -> ByteRange {
    if derived.isEmpty { return .at(original(derived.start)) }
    return ByteRange(original(derived.start), original(derived.end))
  }
}
