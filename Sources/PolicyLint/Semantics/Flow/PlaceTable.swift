/// Something that can be asked twice and is the same both times: `context.User`, a header by its name, a local as it was
/// assigned last. A number of a `PlaceTable`.
struct PlaceID: Hashable, Comparable, Sendable {
  let raw: Int32

  static let none = PlaceID(raw: -1)
  var isNone: Bool { raw < 0 }
  static func < (left: PlaceID, right: PlaceID) -> Bool { left.raw < right.raw }
}

/// The places that code speaks of, each with one number for all documents that a binder sees.
///
/// The facts of a document are about these numbers, and so is what is remembered of code (`FlowMemory`).
final class PlaceTable {
  enum Kind: UInt8, Sendable {
    /// `context`.
    case context
    /// A value that only this place stands for: what a local was assigned.
    case fresh
    /// A property of the base; `detail` is its name.
    case member
    /// What a dictionary holds for a key; `detail` is the key.
    case entry
    /// The same, or a default where the dictionary has nothing; the base is the entry.
    case entryOrDefault
    /// The outcome of a call on the base with constant arguments; `detail` is the call as text.
    case call
  }

  struct Place {
    var base: PlaceID
    var kind: Kind
    /// Whether it is made from a local, so that nothing outside its expression can mean it.
    var isLocal: Bool
    /// Whether it is known that it is never null, so that nobody need note it.
    var isNeverNull = false
    var detail: Int32
  }

  private var places: [Place] = []
  /// A hash table with open addressing: by base, kind and detail, the number of the place, or -1.
  private var slots: [Int32] = []
  /// Keys of dictionaries and calls, by their numbers, and the numbers of these texts.
  private var spellings: [String] = []
  private var keys: [String: Int32] = [:]
  /// How many places that nothing else stands for the document has. They are not kept: their numbers begin anew with each
  /// document.
  private var freshCount: Int32 = 0
  private static let firstFresh: Int32 = 1 << 30
  /// The places that were asked for; `nil` while nobody wants to know.
  private var asked: [PlaceID]?

  /// The place of `context`, with which the table begins.
  static let context = PlaceID(raw: 0)

  init() {
    _ = context()
    places[Int(Self.context.raw)].isNeverNull = true
  }

  /// How many places there are.
  var count: Int { places.count }

  subscript(place: PlaceID) -> Place {
    place.raw < Self.firstFresh
      ? places[Int(place.raw)] : Place(base: .none, kind: .fresh, isLocal: true, detail: 0)
  }

  /// Prepares for one more document.
  func begin() { freshCount = 0 }

  /// Does something and tells of what places it speaks that mean something outside: sorted, each once.
  func placesAsked(during work: () -> Void) -> [PlaceID] {
    asked = []
    work()
    let all = (asked ?? []).filter { !self[$0].isLocal }.sorted()
    asked = nil
    var unique: [PlaceID] = []
    for place in all where unique.last != place { unique.append(place) }
    return unique
  }

  /// `context`.
  func context() -> PlaceID { place(.context, 0, of: .none) }

  func fresh() -> PlaceID {
    freshCount += 1
    return PlaceID(raw: Self.firstFresh + freshCount)
  }

  func member(_ name: SymbolName, of base: PlaceID, isNeverNull: Bool = false) -> PlaceID {
    guard !base.isNone else { return .none }
    let place = place(.member, Int32(bitPattern: name.raw), of: base)
    if isNeverNull { places[Int(place.raw)].isNeverNull = true }
    return place
  }

  func entry(_ key: String, of dictionary: PlaceID) -> PlaceID {
    dictionary.isNone ? .none : place(.entry, number(of: key), of: dictionary)
  }

  func entryOrDefault(_ entry: PlaceID) -> PlaceID {
    entry.isNone ? .none : place(.entryOrDefault, 0, of: entry)
  }

  func call(_ text: String, on base: PlaceID) -> PlaceID {
    base.isNone ? .none : place(.call, number(of: text), of: base)
  }

  /// The key of an entry.
  func key(of entry: PlaceID) -> String { spellings[Int(self[entry].detail)] }

  /// Whether a place is `whole` or read through it.
  func isPart(_ place: PlaceID, of whole: PlaceID) -> Bool {
    var next = place
    while !next.isNone {
      if next == whole { return true }
      next = self[next].base
    }
    return false
  }

  private func number(of text: String) -> Int32 {
    if let known = keys[text] { return known }
    let number = Int32(truncatingIfNeeded: spellings.count)
    keys[text] = number
    spellings.append(text)
    return number
  }

  private func place(_ kind: Kind, _ detail: Int32, of base: PlaceID) -> PlaceID {
    let place = find(kind, detail, of: base)
    asked?.append(place)
    return place
  }

  private func find(_ kind: Kind, _ detail: Int32, of base: PlaceID) -> PlaceID {
    if slots.count < 2 * (places.count + 1) { grow() }
    var slot = Self.hash(base, kind, detail) & (slots.count - 1)
    while slots[slot] >= 0 {
      let known = places[Int(slots[slot])]
      if known.base == base, known.kind == kind, known.detail == detail { return PlaceID(raw: slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: places.count)
    places.append(Place(base: base, kind: kind, isLocal: !base.isNone && self[base].isLocal, detail: detail))
    return PlaceID(raw: slots[slot])
  }

  private func grow() {
    slots = [Int32](repeating: -1, count: max(256, 2 * slots.count))
    for (index, place) in places.enumerated() {
      var slot = Self.hash(place.base, place.kind, place.detail) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: index)
    }
  }

  private static func hash(_ base: PlaceID, _ kind: Kind, _ detail: Int32) -> Int {
    let key = UInt64(UInt32(bitPattern: base.raw)) << 32 | UInt64(UInt32(bitPattern: detail))
    let product = (key ^ UInt64(kind.rawValue) << 56).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return Int(truncatingIfNeeded: product.high ^ product.low)
  }
}
