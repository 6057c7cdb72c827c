/// The expressions that were met before, found by their code.
///
/// A hash table with open addressing: looking up is on the way of every expression of every document.
struct KnownExpressions {
  private var entries: [KnownExpression] = []
  private var hashes: [UInt64] = []
  /// By hash: the place in `entries`, or -1.
  private var slots = [Int32](repeating: -1, count: slotCount)
  private var codeSize = 0

  /// How many expressions, and bytes of code, are kept at most; what comes behind is not.
  private static let limit = 4_096
  private static let codeLimit = 1 << 20
  /// Longer code is not repeated.
  static let longest = 16_384
  private static let slotCount = 16_384

  /// Whether it keeps no more.
  var isFull: Bool { entries.count >= Self.limit || codeSize >= Self.codeLimit }

  /// The place of code in the table, for `find` and `insert`.
  static func hash(_ code: UnsafeBufferPointer<UInt8>, form: SyntaxTree.Form, isEscaped: Bool) -> UInt64 {
    var hash: UInt64 = (form == .expression ? 0x9E37_79B9_7F4A_7C15 : 0xC2B2_AE3D_27D4_EB4F) &+ (isEscaped ? 1 : 0)
    let raw = UnsafeRawBufferPointer(code)
    var index = 0
    while index &+ 8 <= raw.count {
      hash = ByteHash.mix(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self), into: hash)
      index &+= 8
    }
    var rest: UInt64 = UInt64(truncatingIfNeeded: raw.count)
    while index < raw.count {
      rest = rest << 8 | UInt64(raw[index])
      index &+= 1
    }
    return ByteHash.mix(rest, into: hash)
  }

  /// The expression with that code; `nil` if it was not met, or is not kept.
  func find(
    _ code: UnsafeBufferPointer<UInt8>, hash: UInt64, form: SyntaxTree.Form, isEscaped: Bool
  ) -> KnownExpression? {
    var slot = Int(truncatingIfNeeded: hash) & (Self.slotCount - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if hashes[index] == hash {
        let entry = entries[index]
        if entry.isEscaped == isEscaped, entry.tree.form == form, ByteSearch.areEqual(entry.source[...], code) {
          return entry
        }
      }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    return nil
  }

  /// Keeps an expression, unless the table is full.
  mutating func insert(_ entry: KnownExpression, hash: UInt64) {
    guard !isFull else { return }
    var slot = Int(truncatingIfNeeded: hash) & (Self.slotCount - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (Self.slotCount - 1) }
    slots[slot] = Int32(truncatingIfNeeded: entries.count)
    entries.append(entry)
    hashes.append(hash)
    codeSize += entry.source.count
  }
}
