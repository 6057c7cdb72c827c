/// The value of a number, with the type that C# gives it.
enum NumericLiteral: Sendable, Equatable {
  case int(Int32)
  case uint(UInt32)
  case long(Int64)
  case ulong(UInt64)
  case float(Float)
  case double(Double)
  /// A `decimal`, as written without separators and suffix.
  case decimal(String)
  /// Larger than any type of its kind.
  case tooLarge(isIntegral: Bool)

  /// Reads a number token. The text must be one; of any other the result means nothing.
  static func read(_ text: some RandomAccessCollection<UInt8>) -> NumericLiteral {
    let bytes = Array(text)
    let prefix = bytes.count > 1 ? bytes[1] | 0x20 : 0
    let isHex = bytes.first == UInt8(ascii: "0") && prefix == UInt8(ascii: "x")
    let isBinary = bytes.first == UInt8(ascii: "0") && prefix == UInt8(ascii: "b")
    var end = bytes.count
    var isUnsigned = false
    var isLong = false
    suffix: while end > 1 {
      switch bytes[end - 1] | 0x20 {
      case UInt8(ascii: "u"): isUnsigned = true
      case UInt8(ascii: "l"): isLong = true
      default: break suffix
      }
      end -= 1
    }
    if isHex || isBinary {
      return integer(bytes[2..<max(2, end)], radix: isHex ? 16 : 2, isUnsigned: isUnsigned, isLong: isLong)
    }
    let isReal = bytes[..<end].contains {
      switch $0 | 0x20 {
      case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "d"), UInt8(ascii: "m"): true
      default: false
      }
    }
    return isReal
      ? real(bytes[..<end]) : integer(bytes[..<end], radix: 10, isUnsigned: isUnsigned, isLong: isLong)
  }

  private static func integer(_ digits: ArraySlice<UInt8>, radix: UInt64, isUnsigned: Bool, isLong: Bool)
    -> NumericLiteral
  {
    var value: UInt64 = 0
    for digit in digits where digit != UInt8(ascii: "_") {
      let (product, overflows) = value.multipliedReportingOverflow(by: radix)
      let (sum, overflowsToo) = product.addingReportingOverflow(UInt64(CharacterClass.hexValue(digit)))
      if overflows || overflowsToo { return .tooLarge(isIntegral: true) }
      value = sum
    }
    if !isUnsigned, !isLong, let small = Int32(exactly: value) { return .int(small) }
    if !isLong, let small = UInt32(exactly: value) { return .uint(small) }
    if !isUnsigned, let signed = Int64(exactly: value) { return .long(signed) }
    return .ulong(value)
  }

  private static func real(_ bytes: ArraySlice<UInt8>) -> NumericLiteral {
    var digits = bytes.filter { $0 != UInt8(ascii: "_") }
    let suffix = (digits.last ?? 0) | 0x20
    switch suffix {
    case UInt8(ascii: "f"), UInt8(ascii: "d"), UInt8(ascii: "m"): digits.removeLast()
    default: break
    }
    var text = String(decoding: digits, as: UTF8.self)
    if text.hasPrefix(".") { text = "0" + text }
    if suffix == UInt8(ascii: "m") { return .decimal(text) }
    if suffix == UInt8(ascii: "f") {
      guard let value = Float(text), value.isFinite else { return .tooLarge(isIntegral: false) }
      return .float(value)
    }
    guard let value = Double(text), value.isFinite else { return .tooLarge(isIntegral: false) }
    return .double(value)
  }
}
