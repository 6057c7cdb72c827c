import Foundation

/// The folder of reference material beside the repository. A user's clone has none; tests that need it are skipped there.
enum Shared {
  static let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let root = packageRoot.deletingLastPathComponent().appending(path: "shared")
  static let isPresent = FileManager.default.fileExists(atPath: root.appending(path: "README.md").path)

  /// Every file below `folder` whose name ends so, sorted by path.
  static func files(in folder: String, endingIn suffix: String) -> [URL] {
    let base = root.appending(path: folder)
    let all = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(suffix) }.sorted().map { base.appending(path: $0) }
  }
}
