/// A hash table from 64-bit keys to 32-bit values, with open addressing: the lookups of the binder go through it.
struct IntegerMap {
  private struct Slot {
    var key: UInt64
    var value: Int32
  }

  private var slots: [Slot]
  private var used = 0

  /// The value of an absent key.
  static let absent: Int32 = -1
  /// No caller has a use for this key.
  private static let emptyKey = UInt64.max

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(key: Self.emptyKey, value: Self.absent), count: size)
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32)
  }

  /// The value of `key`, or `absent`.
  subscript(key: UInt64) -> Int32 {
    var index = Self.hash(key) & (slots.count - 1)
    while true {
      let slot = slots[index]
      if slot.key == key { return slot.value }
      if slot.key == Self.emptyKey { return Self.absent }
      index = (index + 1) & (slots.count - 1)
    }
  }

  /// Sets the value of `key`, which must not be `UInt64.max`.
  mutating func set(_ key: UInt64, _ value: Int32) {
    if used * 2 >= slots.count { grow() }
    insert(key, value)
  }

  private mutating func insert(_ key: UInt64, _ value: Int32) {
    var index = Self.hash(key) & (slots.count - 1)
    while slots[index].key != Self.emptyKey, slots[index].key != key { index = (index + 1) & (slots.count - 1) }
    if slots[index].key == Self.emptyKey { used += 1 }
    slots[index] = Slot(key: key, value: value)
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(key: Self.emptyKey, value: Self.absent), count: old.count * 2)
    used = 0
    for slot in old where slot.key != Self.emptyKey { insert(slot.key, slot.value) }
  }
}
