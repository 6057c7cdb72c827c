import PolicyLintKit

/// A baseline on disk, and how the files of a run are called in it.
struct BaselineFile {
  /// The path as the user gave it.
  let path: [UInt8]
  /// The folder that its paths are relative to, absolute.
  private let folder: [UInt8]
  private let world: World
  private(set) var contents = Baseline()

  /// The baseline at a path; nothing is known where there is no such file and it need not be there.
  init(_ path: String, mustExist: Bool, in world: World) throws(CommandError) {
    self.path = PathText.bytes(of: path)
    self.world = world
    folder = Path.folder(of: Path.absolute(self.path, in: world.workingDirectory)) ?? [Path.slash]
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileSystem.read(world.location(of: self.path), limit: BaselineReader.sizeLimit)
    } catch {
      if error.isMissing, !mustExist { return }
      throw CommandError(message: "\(path): \(error.reason)")
    }
    do throws(BaselineReader.Failure) {
      contents = try BaselineReader.read(bytes)
    } catch {
      throw CommandError(message: error.message, place: "\(path):\(error.line):\(error.column)")
    }
  }

  /// What is known of a file, by its absolute path.
  func entries(of file: [UInt8]) -> [Baseline.Entry] { contents.files[name(of: file)] ?? [] }

  /// Gives files of a run new entries. Files that are gone are dropped; what other files have stays.
  ///
  /// Returns how many findings are no longer known.
  mutating func update(_ files: [(file: [UInt8], entries: [Baseline.Entry])]) -> Int {
    var names: Set<String> = []
    var dropped = 0
    for file in files {
      let name = name(of: file.file)
      names.insert(name)
      dropped += Self.lost(contents.files[name] ?? [], file.entries)
      contents.set(file.entries, of: name)
    }
    for (name, entries) in contents.files where !names.contains(name) {
      let place = Path.absolute(Path.join(folder, PathText.bytes(of: name)), in: folder)
      guard (try? FileSystem.kind(of: place)) == nil else { continue }
      dropped += entries.reduce(0) { $0 + $1.count }
      contents.set([], of: name)
    }
    return dropped
  }

  private static func lost(_ old: [Baseline.Entry], _ new: [Baseline.Entry]) -> Int {
    var left: [String: Int] = [:]
    for entry in new { left[entry.key, default: 0] += entry.count }
    return old.reduce(0) { $0 + max(0, $1.count - (left[$1.key] ?? 0)) }
  }

  func write() throws(CommandError) {
    do throws(FileError) {
      let file = try AtomicFile(world.location(of: path))
      do throws(FileError) {
        try file.write(contents.bytes)
      } catch {
        file.discard()
        throw error
      }
      try file.finish()
    } catch {
      throw CommandError(message: "\(PathText.encode(path)): \(error.reason)")
    }
  }

  private func name(of file: [UInt8]) -> String {
    PathText.encode(Path.relative(file, upwardFrom: folder))
  }
}
