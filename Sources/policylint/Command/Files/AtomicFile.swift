import PolicyLintKit

/// A file that is written to while a run goes on, and that is there all at once when it is finished: before that, and if the
/// process is stopped, what stood there before stays, and nothing else is left behind.
///
/// What is written waits in a file without a name, in the same folder, so that it needs no memory and a full disk is noticed.
/// A pipe or a device is written to directly.
struct AtomicFile {
  private let path: [UInt8]
  private let descriptor: Int32
  private let isDirect: Bool

  /// Opens a path. Fails if nothing can be written there.
  init(_ path: [UInt8]) throws(FileError) {
    switch try? FileSystem.kind(of: path) {
    case .folder: throw FileError("this is a folder, not a file")
    case .other:
      self.path = path
      isDirect = true
      descriptor = try FileSystem.openForWriting(path)
    default:
      // A symbolic link stays, and what it leads to is replaced.
      self.path = (try? FileSystem.realPath(path)) ?? path
      isDirect = false
      do throws(FileError) {
        descriptor = try FileSystem.openNameless(beside: self.path)
      } catch {
        // The file itself need not be there.
        throw error == .missing ? FileError("there is no such folder") : error
      }
    }
  }

  /// Adds to the contents.
  func write(_ bytes: [UInt8]) throws(FileError) { try FileSystem.write(bytes, to: descriptor) }

  /// Puts the file in its place.
  func finish() throws(FileError) {
    defer { FileSystem.release(descriptor) }
    if !isDirect { try FileSystem.put(descriptor, at: path) }
  }

  /// Forgets what was written.
  func discard() { FileSystem.release(descriptor) }
}
