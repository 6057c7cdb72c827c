extension Array where Element == InputFile {
  /// The files, but of those that are one file under several names, by symbolic links, only one: two threads must not rewrite
  /// the same.
  var withoutDoubles: [InputFile] {
    let hasLink = contains {
      $0.mayBeLink && (try? FileSystem.kind(of: $0.location, followingLinks: false)) == .symbolicLink
    }
    guard hasLink else { return self }
    var seen: Set<[UInt8]> = []
    return filter { file in
      guard let target = try? FileSystem.realPath(file.location) else { return true }
      return seen.insert(target).inserted
    }
  }
}
