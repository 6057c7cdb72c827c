/// The name of an element or attribute, interned: comparing two is comparing numbers.
///
/// Only names that the vocabulary of APIM knows have a number of their own (`KnownNames.all`); every other one is
/// `Name.unknown`, and its spelling is to be read from the document.
struct Name: Hashable, Sendable {
  let id: UInt16

  /// A name that is no policy's, child's or attribute's.
  static let unknown = Name(known: 0)

  /// The name at a place of `KnownNames.all`, counted from 1; for the constants that are generated beside that list.
  init(known id: UInt16) { self.id = id }

  /// The name spelled so, by exact bytes.
  init(_ spelling: some Collection<UInt8>) { self.init(known: NameTable.shared.lookUp(spelling)) }

  /// The spelling; empty for `unknown`.
  var spelling: String { NameTable.shared.spelling(of: id) }
}

/// A hash table over `KnownNames.all`, built once.
private struct NameTable: Sendable {
  static let shared = NameTable()

  /// By number: where its spelling ends in `KnownNames.all`; it starts behind the line end that the one before ends with.
  private let ends: [Int32]
  /// Open addressing; 0 is an empty slot.
  private let slots: [UInt16]
  private let mask: Int

  init() {
    let all = Self.all
    var ends: [Int32] = [-1]
    for index in 0...all.count where index == all.count || all[index] == ASCII.lineFeed {
      if index > Int(ends[ends.count - 1]) + 1 { ends.append(Int32(truncatingIfNeeded: index)) }
    }
    var capacity = 16
    while capacity < ends.count * 4 { capacity *= 2 }
    var slots = [UInt16](repeating: 0, count: capacity)
    for id in ends.indices.dropFirst() {
      var slot = Self.hash(Self.spelling(of: id, ends)) & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = UInt16(id)
    }
    self.ends = ends
    self.slots = slots
    mask = capacity - 1
  }

  private static var all: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: KnownNames.all.utf8Start, count: KnownNames.all.utf8CodeUnitCount)
  }

  private static func spelling(of id: Int, _ ends: [Int32]) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: all[Int(ends[id - 1]) + 1..<Int(ends[id])])
  }

  /// Of the length and a few letters of a name that has any: there are some hundred names, and comparing one costs little.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let count = bytes.count
    var value = UInt32(truncatingIfNeeded: count)
    value = (value ^ UInt32(bytes[0])) &* 16_777_619
    value = (value ^ UInt32(bytes[min(1, count - 1)])) &* 16_777_619
    value = (value ^ UInt32(bytes[count / 2])) &* 16_777_619
    value = (value ^ UInt32(bytes[count - 1])) &* 16_777_619
    return Int(value ^ value >> 15)
  }

  func lookUp(_ bytes: some Collection<UInt8>) -> UInt16 {
    guard !bytes.isEmpty, bytes.count <= 64 else { return 0 }
    return bytes.withContiguousStorageIfAvailable { find($0) }
      ?? Array(bytes).withUnsafeBufferPointer { find($0) }
  }

  private func find(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt16 {
    var slot = Self.hash(bytes) & mask
    while slots[slot] != 0 {
      if ByteSearch.areEqual(Self.spelling(of: Int(slots[slot]), ends), bytes) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  func spelling(of id: UInt16) -> String {
    id == 0 ? "" : String(decoding: Self.spelling(of: Int(id), ends), as: UTF8.self)
  }
}
