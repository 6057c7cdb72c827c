import PolicyLintKit

/// Names the files that hold policies, one a line.
struct PathReporter: Reporter {
  func piece(_ report: FileReport) -> [UInt8] {
    report.isPolicyDocument ? PathText.bytes(of: report.file.path) + [UInt8(ascii: "\n")] : []
  }
}
