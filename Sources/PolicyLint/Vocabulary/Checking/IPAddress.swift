/// An IPv4 or IPv6 address: 4 or 16 bytes.
struct IPAddress: Equatable {
  let bytes: [UInt8]

  /// The address spelled so; `nil` if it is none. A port, a prefix length or a zone are no part of an address.
  init?(_ text: some StringProtocol) {
    guard let bytes = text.contains(":") ? Self.version6(text) : Self.version4(text) else { return nil }
    self.bytes = bytes
  }

  var isVersion4: Bool { bytes.count == 4 }

  /// Whether it comes after another one of its family.
  func isAfter(_ other: IPAddress) -> Bool { other.bytes.lexicographicallyPrecedes(bytes) }

  private static func version4(_ text: some StringProtocol) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bytes: [UInt8] = []
    for part in parts {
      guard (1...3).contains(part.utf8.count), part.utf8.allSatisfy(ASCII.isDigit), let byte = UInt8(part) else {
        return nil
      }
      bytes.append(byte)
    }
    return bytes
  }

  private static func version6(_ text: some StringProtocol) -> [UInt8]? {
    let halves = text.components(separatedBy: "::")
    guard halves.count <= 2 else { return nil }
    let groups = halves.map { half in half.isEmpty ? [] : half.split(separator: ":", omittingEmptySubsequences: false) }
    var sides: [[UInt8]] = []
    for (side, parts) in groups.enumerated() {
      var bytes: [UInt8] = []
      for (index, part) in parts.enumerated() {
        if index == parts.count - 1, side == groups.count - 1, part.contains("."), let last = version4(part) {
          bytes += last
        } else {
          guard (1...4).contains(part.utf8.count), let group = UInt16(part, radix: 16), part.first != "+" else {
            return nil
          }
          bytes += [UInt8(group >> 8), UInt8(group & 0xFF)]
        }
      }
      sides.append(bytes)
    }
    let count = sides.reduce(0) { $0 + $1.count }
    if sides.count == 1 { return count == 16 ? sides[0] : nil }
    guard count <= 14 else { return nil }
    return sides[0] + [UInt8](repeating: 0, count: 16 - count) + sides[1]
  }

  /// What is wrong with an address that policies compare with the caller's.
  static func problem(of value: ArraySlice<UInt8>) -> ValueProblem? {
    let text = ValueChecker.trim(String(decoding: value, as: UTF8.self))
    if text.isEmpty { return ValueChecker.empty }
    if IPAddress(text) != nil || ValueChecker.isPhrase(text) { return nil }
    if let slash = text.firstIndex(of: "/"), IPAddress(text[..<slash]) != nil {
      return ValueProblem(
        "is \(ValueChecker.shown(value)), a network; one address has to stand here",
        help: range(of: text).map { "write `<address-range from=\"\($0.0)\" to=\"\($0.1)\" />`" })
    }
    return ValueProblem("is \(ValueChecker.shown(value)), not an IP address")
  }

  /// The first and last address of an IPv4 network `a.b.c.d/n`.
  private static func range(of network: String) -> (String, String)? {
    let parts = network.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let address = IPAddress(parts[0]), address.isVersion4, let length = Int(parts[1]),
      (0...32).contains(length)
    else { return nil }
    let number = address.bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let mask: UInt32 = length == 0 ? 0 : ~UInt32(0) << UInt32(32 - length)
    func spelled(_ number: UInt32) -> String {
      [24, 16, 8, 0].map { String(number >> UInt32($0) & 0xFF) }.joined(separator: ".")
    }
    return (spelled(number & mask), spelled(number | ~mask))
  }
}

extension StringProtocol {
  /// The stretches between the places of a two-character separator; without Foundation.
  fileprivate func components(separatedBy separator: String) -> [SubSequence] {
    var parts: [SubSequence] = []
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(separator) {
        parts.append(self[start..<index])
        index = self.index(index, offsetBy: separator.count)
        start = index
      } else {
        index = self.index(after: index)
      }
    }
    parts.append(self[start...])
    return parts
  }
}
