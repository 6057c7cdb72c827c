#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

extension FileSystem {
  /// Puts other contents in the place of a file's, all at once: whoever reads it, and whenever the process or the machine
  /// stops, finds the old contents or the new ones.
  ///
  /// The new file has the mode and the owner of the old one. A symbolic link stays; the file that it leads to is replaced.
  /// Nothing is written if the file does not hold `original` any more, if it is read-only, or if its owner cannot be kept.
  static func rewrite(_ path: [UInt8], with bytes: [UInt8], insteadOf original: [UInt8]) throws(FileError) {
    let target = try realPath(path)
    let before = try status(of: target)
    guard before.st_mode & S_IFMT == S_IFREG else { throw FileError("this is not a file any more") }
    // The superuser may write everything; the file's mode says what is wanted.
    guard before.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH) != 0 else { throw FileError("the file is read-only") }
    guard withPath(target, { access($0, W_OK) }) == 0 else { throw .last() }
    guard try read(target, limit: original.count + 1) == original else { throw Self.hasChanged }

    let folder = Path.folder(of: target) ?? [Path.slash]
    let (descriptor, temporary) = try createTemporary(in: folder, mode: 0o600)
    defer { Interruption.finished(temporary) }
    do throws(FileError) {
      try fill(descriptor, with: bytes, like: before)
      // Somebody may have saved the file in the meantime.
      guard isSame(try status(of: target), before) else { throw Self.hasChanged }
      guard withPath(temporary, { old in withPath(target) { rename(old, $0) } }) == 0 else { throw FileError.last() }
    } catch {
      withPath(temporary) { _ = unlink($0) }
      throw error
    }
    syncFolder(folder)
  }

  private static let hasChanged = FileError("the file has changed in the meantime; nothing was written")

  /// The path without symbolic links.
  static func realPath(_ path: [UInt8]) throws(FileError) -> [UInt8] {
    guard let resolved = withPath(path, { realpath($0, nil) }) else { throw .last() }
    defer { free(resolved) }
    return Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
  }

  private static func status(of path: [UInt8]) throws(FileError) -> stat {
    var status = stat()
    guard withPath(path, { lstat($0, &status) }) == 0 else { throw .last() }
    return status
  }

  private static func isSame(_ left: stat, _ right: stat) -> Bool {
    #if canImport(Darwin)
      let isSameTime =
        left.st_mtimespec.tv_sec == right.st_mtimespec.tv_sec && left.st_mtimespec.tv_nsec == right.st_mtimespec.tv_nsec
    #else
      let isSameTime = left.st_mtim.tv_sec == right.st_mtim.tv_sec && left.st_mtim.tv_nsec == right.st_mtim.tv_nsec
    #endif
    return isSameTime && left.st_ino == right.st_ino && left.st_dev == right.st_dev && left.st_size == right.st_size
  }

  /// A new file beside one to replace, for nobody else to read unless `mode` says so. Its name is hidden and short, and no
  /// ending of a policy's, so that what a killed run leaves is in nobody's way. `Interruption` is to be told when it is gone.
  static func createTemporary(
    in folder: [UInt8], access: Int32 = O_WRONLY, mode: mode_t = 0o600
  ) throws(FileError) -> (descriptor: Int32, path: [UInt8]) {
    for attempt in 0..<100 {
      let name = ".policylint-\(getpid())-\(UInt32.random(in: 0...UInt32.max))-\(attempt).tmp"
      let path = Path.join(folder, Array(name.utf8))
      let descriptor = Interruption.creating(path) {
        withPath(path) { open($0, access | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode) }
      }
      if descriptor >= 0 { return (descriptor, path) }
      guard errno == EEXIST else { throw .last() }
    }
    throw FileError("no temporary file can be made beside it")
  }

  /// Writes a file, gives it the owner and the mode of another, and waits until it is on the disk. Closes the descriptor.
  private static func fill(_ descriptor: Int32, with bytes: [UInt8], like other: stat) throws(FileError) {
    do throws(FileError) {
      try write(bytes, to: descriptor)
      var own = stat()
      guard fstat(descriptor, &own) == 0 else { throw FileError.last() }
      if own.st_uid != other.st_uid || own.st_gid != other.st_gid {
        guard fchown(descriptor, other.st_uid, other.st_gid) == 0 else {
          throw FileError("the file's owner cannot be kept")
        }
      }
      // Last, as a change of the owner takes some bits away.
      guard fchmod(descriptor, other.st_mode & 0o7777) == 0 else { throw FileError.last() }
      guard fsync(descriptor) == 0 else { throw FileError.last() }
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw .last() }
  }

  /// Makes the new name last, too. Not every file system can do that, and the contents are safe either way.
  private static func syncFolder(_ folder: [UInt8]) {
    let descriptor = withPath(folder) { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }
}
