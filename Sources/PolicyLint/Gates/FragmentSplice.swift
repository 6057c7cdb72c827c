/// A policy with the fragments that are at hand in the place of the elements that include them.
struct FragmentSplice {
  private(set) var text: [UInt8]
  /// From offsets of `text` to those of the file.
  private(set) var map: OffsetMap
  /// What comes from a fragment, and the element in the policy that includes it.
  private var inserted: [(range: ByteRange, element: ByteRange)] = []

  /// More than this is not put together.
  private static let sizeLimit = 4_000_000

  /// The policy with the fragments in it; those that include others are put in themselves, some levels deep.
  init(_ policy: [UInt8], from start: Int, map: OffsetMap, fragments: [String: [UInt8]]) {
    text = policy
    self.map = map
    guard !fragments.isEmpty else { return }
    let document = DocumentReader.read(policy, from: start, map: map)
    let includes = document.elementIDs.filter { document[$0].name == .includeFragment }
    var result: [UInt8] = []
    var joined = OffsetMap()
    var end = 0
    for id in includes {
      guard let name = document.literal(GateNames.fragmentID, of: id),
        let body = Self.body(of: name, in: fragments, depth: 0), result.count + body.count < Self.sizeLimit
      else { continue }
      let element = document[id].range
      joined.anchor(derived: result.count, original: map.original(end))
      result += policy[end..<element.start]
      joined.anchor(derived: result.count, original: map.original(element.start))
      inserted.append((ByteRange(result.count, result.count + body.count), map.original(element)))
      result += body
      end = element.end
    }
    guard !inserted.isEmpty else { return }
    joined.anchor(derived: result.count, original: map.original(end))
    result += policy[end...]
    text = result
    self.map = joined
  }

  /// Where a range stands in the file: of what comes from a fragment the element that includes it.
  func place(of range: ByteRange) -> ByteRange {
    let start = inserted.first { $0.range.contains(range.start) }?.element.start ?? map.original(range.start)
    let end = inserted.first { $0.range.contains(range.end) }?.element.end ?? map.original(range.end)
    return ByteRange(start, end)
  }

  /// What stands inside of the root of a fragment.
  private static func body(of name: String, in fragments: [String: [UInt8]], depth: Int) -> [UInt8]? {
    guard depth < 3, let bytes = fragments[name] else { return nil }
    let decoded = TextDecoding.decode(bytes)
    let text = nested(decoded.text, from: decoded.markLength, fragments, depth: depth + 1)
    let document = DocumentReader.read(text)
    guard let root = document.elementIDs.first, document[root].name == .fragment, let endTag = document[root].endTag
    else {
      return nil
    }
    return Array(document.bytes(ByteRange(document[root].startTag.end, endTag.start)))
  }

  /// A fragment with the fragments that it includes.
  private static func nested(_ text: [UInt8], from start: Int, _ fragments: [String: [UInt8]], depth: Int) -> [UInt8] {
    let document = DocumentReader.read(text, from: start)
    var result: [UInt8] = []
    var end = start
    for id in document.elementIDs where document[id].name == .includeFragment {
      guard let name = document.literal(GateNames.fragmentID, of: id),
        let body = body(of: name, in: fragments, depth: depth),
        result.count + body.count < sizeLimit
      else { continue }
      result += text[end..<document[id].range.start] + body
      end = document[id].range.end
    }
    return result + text[min(end, text.count)...]
  }
}
