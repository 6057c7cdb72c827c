/// Something that can be asked twice and is the same both times: `context.User`, a header by its name, a local as it was
/// assigned last. A number of a `PlaceTable`.
struct PlaceID: Hashable, Comparable, Sendable {
  let raw: Int32

  static let none = PlaceID(raw: -1)
  var isNone: Bool { raw < 0 }
  static func < (left: PlaceID, right: PlaceID) -> Bool { left.raw < right.raw }
}

/// Keys of dictionaries and calls as text, each with one number for all documents that a binder sees.
final class PlaceKeys {
  private var numbers: [String: Int32] = [:]
  private(set) var spellings: [String] = []

  func number(of text: String) -> Int32 {
    if let known = numbers[text] { return known }
    let number = Int32(truncatingIfNeeded: spellings.count)
    numbers[text] = number
    spellings.append(text)
    return number
  }
}

/// The places that a document speaks of, each with one number.
struct PlaceTable {
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
    var detail: Int32
  }

  private(set) var places: [Place] = []
  /// A hash table with open addressing: by base, kind and detail, the number of the place, or -1.
  private var slots: [Int32] = []
  private let keys: PlaceKeys

  init(keys: PlaceKeys) { self.keys = keys }

  subscript(place: PlaceID) -> Place { places[Int(place.raw)] }

  /// `context`.
  mutating func context() -> PlaceID { place(.context, 0, of: .none) }

  mutating func fresh() -> PlaceID {
    append(Place(base: .none, kind: .fresh, isLocal: true, detail: 0))
  }

  mutating func member(_ name: SymbolName, of base: PlaceID) -> PlaceID {
    base.isNone ? .none : place(.member, Int32(bitPattern: name.raw), of: base)
  }

  mutating func entry(_ key: String, of dictionary: PlaceID) -> PlaceID {
    dictionary.isNone ? .none : place(.entry, keys.number(of: key), of: dictionary)
  }

  mutating func entryOrDefault(_ entry: PlaceID) -> PlaceID {
    entry.isNone ? .none : place(.entryOrDefault, 0, of: entry)
  }

  mutating func call(_ text: String, on base: PlaceID) -> PlaceID {
    base.isNone ? .none : place(.call, keys.number(of: text), of: base)
  }

  /// The key of an entry.
  func key(of entry: PlaceID) -> String { keys.spellings[Int(self[entry].detail)] }

  /// Whether a place is `whole` or read through it.
  func isPart(_ place: PlaceID, of whole: PlaceID) -> Bool {
    var next = place
    while !next.isNone {
      if next == whole { return true }
      next = self[next].base
    }
    return false
  }

  /// The number of what is a place of another table, whose base has the number `base` here.
  mutating func place(like other: Place, of base: PlaceID) -> PlaceID {
    other.kind == .fresh ? fresh() : place(other.kind, other.detail, of: base)
  }

  private mutating func place(_ kind: Kind, _ detail: Int32, of base: PlaceID) -> PlaceID {
    if slots.count < 2 * (places.count + 1) { grow() }
    var slot = Self.hash(base, kind, detail) & (slots.count - 1)
    while slots[slot] >= 0 {
      let known = places[Int(slots[slot])]
      if known.base == base, known.kind == kind, known.detail == detail { return PlaceID(raw: slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let id = append(Place(base: base, kind: kind, isLocal: !base.isNone && self[base].isLocal, detail: detail))
    slots[slot] = id.raw
    return id
  }

  private mutating func append(_ place: Place) -> PlaceID {
    places.append(place)
    return PlaceID(raw: Int32(truncatingIfNeeded: places.count - 1))
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: max(64, 2 * slots.count))
    for (index, place) in places.enumerated() where place.kind != .fresh {
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
