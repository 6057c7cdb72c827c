#if canImport(Glibc)
  import Glibc
#endif

/// Memory for big texts in large pages: a system that gives it out four kilobytes at a time spends as long on that as we spend on
/// reading.
package enum LargePages {
  /// From this size on, in bytes, a large page has room in it wherever it starts.
  fileprivate static let least = 4 << 20

  /// Says of memory that nobody has touched yet that it will be used as a whole. Where the system has no large pages, or does
  /// not give them to those who ask, nothing happens.
  package static func expectUse(of start: UnsafeRawPointer?, count: Int) {
    #if canImport(Glibc)
      guard let start, count >= least else { return }
      let pageSize = Int(sysconf(Int32(_SC_PAGESIZE)))
      let first = (Int(bitPattern: start) + pageSize - 1) / pageSize * pageSize
      let end = (Int(bitPattern: start) + count) / pageSize * pageSize
      if first < end { _ = madvise(UnsafeMutableRawPointer(bitPattern: first), end - first, MADV_HUGEPAGE) }
    #endif
  }
}

extension Array {
  /// Reserves memory for so many elements, which will all be needed.
  mutating func reserveUsedCapacity(_ count: Int) {
    reserveCapacity(count)
    let size = capacity * MemoryLayout<Element>.stride
    guard size >= LargePages.least else { return }
    withUnsafeMutableBufferPointer { LargePages.expectUse(of: UnsafeRawPointer($0.baseAddress), count: size) }
  }
}
