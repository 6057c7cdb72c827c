#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif
import PolicyLintKit

/// Paths as bytes, without asking the file system.
enum Path {
  static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  /// A name in a folder; the empty path is the folder itself.
  static func join(_ folder: [UInt8], _ name: some Collection<UInt8>) -> [UInt8] {
    if folder.isEmpty { return Array(name) }
    if name.isEmpty { return folder }
    return folder.last == slash ? folder + name : folder + CollectionOfOne(slash) + name
  }

  /// The same path from the root of the file system, without `.`, `..`, and slashes too many.
  static func absolute(_ path: [UInt8], in workingDirectory: [UInt8]) -> [UInt8] {
    let whole = path.first == slash ? path : join(workingDirectory, path)
    var names: [ArraySlice<UInt8>] = []
    for name in whole.split(separator: slash) {
      if name.elementsEqual([dot]) { continue }
      if name.elementsEqual([dot, dot]) {
        _ = names.popLast()
      } else {
        names.append(name)
      }
    }
    return names.isEmpty ? [slash] : names.flatMap { CollectionOfOne(slash) + $0 }
  }

  /// The folder that an absolute path lies in; `nil` for the root.
  static func folder(of path: [UInt8]) -> [UInt8]? {
    guard let last = path.lastIndex(of: slash), path.count > 1 else { return nil }
    return last == 0 ? [slash] : Array(path[..<last])
  }

  /// The last part of an absolute path.
  static func name(of path: [UInt8]) -> ArraySlice<UInt8> {
    path[(path.lastIndex(of: slash).map { $0 + 1 } ?? 0)...]
  }

  /// What of an absolute path lies below a folder; `nil` if it does not, empty if it is the folder.
  static func relative(_ path: [UInt8], to folder: [UInt8]) -> ArraySlice<UInt8>? {
    if path == folder { return [] }
    let base = folder == [slash] ? 0 : folder.count
    guard path.count > base + 1, path[base] == slash, path.starts(with: folder.prefix(base)) else { return nil }
    return path[(base + 1)...]
  }

  /// An absolute path as it is written in a folder, with `..` where it does not lie below that.
  static func relative(_ path: [UInt8], upwardFrom folder: [UInt8]) -> [UInt8] {
    let names = path.split(separator: slash)
    let start = folder.split(separator: slash)
    let common = zip(names, start).prefix { $0.elementsEqual($1) }.count
    let up = Array(repeating: ArraySlice([dot, dot]), count: start.count - common)
    return Array((up + names.dropFirst(common)).joined(separator: CollectionOfOne(slash)))
  }

  /// The order of files in a report: by bytes.
  static func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.withUnsafeBytes { left in
      right.withUnsafeBytes { right in
        guard let one = left.baseAddress, let other = right.baseAddress else { return left.count < right.count }
        let order = memcmp(one, other, min(left.count, right.count))
        return order == 0 ? left.count < right.count : order < 0
      }
    }
  }
}
