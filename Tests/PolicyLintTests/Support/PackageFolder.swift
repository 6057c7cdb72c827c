import Foundation

/// The folder of the package the tests were built from.
enum PackageFolder {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file, by its path in the package.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root.appending(path: path).path) }

  /// The files below some folders with an ending, as sorted paths in the package; links are not followed.
  static func files(below folders: [String], ending: String) -> [String] {
    folders.flatMap { folder in
      let all = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.compactMap { $0 as? String }
      return (all ?? []).filter { $0.hasSuffix(ending) }.map { folder + "/" + $0 }.filter { !isLink($0) }
    }.sorted()
  }

  private static func isLink(_ path: String) -> Bool {
    let values = try? root.appending(path: path).resourceValues(forKeys: [.isSymbolicLinkKey])
    return values?.isSymbolicLink == true
  }
}
