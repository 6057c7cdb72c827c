/// What repairs came to.
struct FixTally: Sendable {
  /// How many fixes were made, or would be.
  private(set) var fixes = 0
  /// In how many files.
  private(set) var files = 0

  init() {}

  /// The fixes of one file.
  init(fixes: Int) {
    self.fixes = fixes
    files = fixes > 0 ? 1 : 0
  }

  mutating func add(_ other: FixTally) {
    fixes += other.fixes
    files += other.files
  }

  /// `Fixed 3 findings in 2 files (1 left)`
  func sentence(_ mode: FixMode, left: Int) -> String {
    let findings = "\(fixes) finding\(fixes == 1 ? "" : "s") in \(files) file\(files == 1 ? "" : "s")"
    return "\(mode.showsDiff ? "Would fix" : "Fixed") \(findings) (\(left) left)"
  }
}
