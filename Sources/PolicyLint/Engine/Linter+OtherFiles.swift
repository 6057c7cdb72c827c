extension Linter {
  /// Files with more bytes than this are not linted; there is no need to read more of one.
  public static var fileSizeLimit: Int { ReadingLimits.fileSize }

  /// The report of a file that the user named although there is no policy in it: that is an error, unless the file is a
  /// document that may well hold none.
  public func reportWithoutPolicy(_ file: SourceFile) -> FileReport {
    let rule: RuleID = "malformed-document"
    var findings: [Finding] = []
    let mayBeEmpty = DocumentKind(fileName: file.path).map { $0 != .xml } ?? false
    if !mayBeEmpty, let severity = settings.severities[rule] {
      let isTooLarge = file.bytes.count > Self.fileSizeLimit
      let size = Self.fileSizeLimit / 1_048_576
      findings.append(
        Finding(
          rule: rule, severity: severity, range: .at(0),
          message: isTooLarge ? "the file has more than \(size) MB and is not read" : "no policy in this file"))
    }
    return FileReport(file: file, isPolicyDocument: false, findings: findings, suppressedCount: 0)
  }
}
