/// The name of a type, member, parameter or local, interned: equal names have equal numbers.
struct SymbolName: Hashable, Sendable {
  let raw: UInt32

  /// No name.
  static let none = SymbolName(raw: 0)
}

/// Interns names by their bytes. Names are case-sensitive, as in C#.
struct SymbolNames {
  private var arena: [UInt8] = []
  /// Where each name ends in the arena; name `n` begins where `n - 1` ends.
  private var ends: [UInt32] = [0]
  private var slots: [UInt32]
  private var hashes: [UInt32] = [0]

  init() {
    slots = [UInt32](repeating: 0, count: 16_384)
    arena.reserveCapacity(65_536)
    ends.reserveCapacity(8_192)
    hashes.reserveCapacity(8_192)
    for fixed in SymbolName.fixed.dropFirst() { _ = fixed.withUTF8Buffer { intern($0) } }
  }

  /// How many names there are, the empty one included.
  var count: Int { ends.count }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var value: UInt32 = 2_166_136_261
    for byte in bytes { value = (value ^ UInt32(byte)) &* 16_777_619 }
    return value ^ value >> 15
  }

  /// The number of a name; a new one if it was never seen.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> SymbolName {
    if bytes.isEmpty { return .none }
    let hash = Self.hash(bytes)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if matches(slots[slot], hash, bytes) { return SymbolName(raw: slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let id = UInt32(truncatingIfNeeded: ends.count)
    arena.append(contentsOf: bytes)
    ends.append(UInt32(truncatingIfNeeded: arena.count))
    hashes.append(hash)
    slots[slot] = id
    if ends.count * 2 > slots.count { grow() }
    return SymbolName(raw: id)
  }

  /// The number of a name that was interned before; `nil` for one nobody knows.
  func find(_ bytes: UnsafeBufferPointer<UInt8>) -> SymbolName? {
    let hash = Self.hash(bytes)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if matches(slots[slot], hash, bytes) { return SymbolName(raw: slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The number of a name given as text, for callers off the hot path.
  mutating func intern(_ text: String) -> SymbolName {
    var text = text
    return text.withUTF8 { intern($0) }
  }

  private func matches(_ id: UInt32, _ hash: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard hashes[Int(id)] == hash else { return false }
    let start = Int(ends[Int(id) - 1])
    guard Int(ends[Int(id)]) - start == bytes.count else { return false }
    for offset in 0..<bytes.count where arena[start + offset] != bytes[offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for id in 1..<ends.count {
      var slot = Int(hashes[id]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: id)
    }
  }

  /// The spelling of a name.
  func spelling(_ name: SymbolName) -> String {
    guard name.raw > 0, Int(name.raw) < ends.count else { return "" }
    return String(decoding: arena[Int(ends[Int(name.raw) - 1])..<Int(ends[Int(name.raw)])], as: UTF8.self)
  }
}

extension SymbolName {
  /// The names that the binder itself speaks of, in the order of their numbers; a test compares the two.
  static let fixed: [StaticString] = [
    "", ".ctor", "Item", "Invoke", "GetEnumerator", "Current", "MoveNext", "Add", "Value", "HasValue", "Length",
    "context",
    "var", "dynamic", "object", "string", "bool", "char", "sbyte", "byte", "short", "ushort", "int", "uint", "long",
    "ulong", "float", "double", "decimal", "void", "unknown", "op_Implicit", "op_Explicit", "op_Addition",
    "op_Subtraction", "op_Multiply", "op_Division", "op_Modulus", "op_BitwiseAnd", "op_BitwiseOr", "op_ExclusiveOr",
    "op_LeftShift", "op_RightShift", "op_Equality", "op_Inequality", "op_LessThan", "op_GreaterThan",
    "op_LessThanOrEqual", "op_GreaterThanOrEqual", "op_UnaryNegation", "op_UnaryPlus", "op_LogicalNot",
    "op_OnesComplement", "op_Increment", "op_Decrement", "op_True", "op_False", "Deconstruct", "Select", "Where",
    "Dispose", "_", "value", "nameof", "Chars",
  ]

  static let constructor = SymbolName(raw: 1)
  static let item = SymbolName(raw: 2)
  static let invoke = SymbolName(raw: 3)
  static let getEnumerator = SymbolName(raw: 4)
  static let current = SymbolName(raw: 5)
  static let add = SymbolName(raw: 7)
  static let nullableValue = SymbolName(raw: 8)
  static let hasValue = SymbolName(raw: 9)
  static let length = SymbolName(raw: 10)
  static let context = SymbolName(raw: 11)
  static let varKeyword = SymbolName(raw: 12)
  static let dynamicKeyword = SymbolName(raw: 13)
  static let objectKeyword = SymbolName(raw: 14)
  static let voidKeyword = SymbolName(raw: 29)
  static let unknownKeyword = SymbolName(raw: 30)
  static let implicitConversion = SymbolName(raw: 31)
  static let explicitConversion = SymbolName(raw: 32)
  static let addition = SymbolName(raw: 33)
  static let subtraction = SymbolName(raw: 34)
  static let multiply = SymbolName(raw: 35)
  static let division = SymbolName(raw: 36)
  static let modulus = SymbolName(raw: 37)
  static let bitwiseAnd = SymbolName(raw: 38)
  static let bitwiseOr = SymbolName(raw: 39)
  static let exclusiveOr = SymbolName(raw: 40)
  static let leftShift = SymbolName(raw: 41)
  static let rightShift = SymbolName(raw: 42)
  static let equality = SymbolName(raw: 43)
  static let inequality = SymbolName(raw: 44)
  static let lessThan = SymbolName(raw: 45)
  static let greaterThan = SymbolName(raw: 46)
  static let lessThanOrEqual = SymbolName(raw: 47)
  static let greaterThanOrEqual = SymbolName(raw: 48)
  static let unaryNegation = SymbolName(raw: 49)
  static let unaryPlus = SymbolName(raw: 50)
  static let logicalNot = SymbolName(raw: 51)
  static let onesComplement = SymbolName(raw: 52)
  static let increment = SymbolName(raw: 53)
  static let decrement = SymbolName(raw: 54)
  static let deconstruct = SymbolName(raw: 57)
  static let underscore = SymbolName(raw: 61)
  static let nameof = SymbolName(raw: 63)
  static let chars = SymbolName(raw: 64)
}
