import ArgumentParser
import PolicyLintKit

/// Where a report goes: `FILE`, in the format of `--format`, `NAME=FILE`, or `NAME`, which is standard output.
struct OutputTarget: Equatable {
  /// The format; `nil` for that of `--format`.
  var format: ReportFormat?
  /// The path; `-` is standard output.
  var path: String

  /// Whether that is standard output.
  var isStandardOutput: Bool { path == "-" || path == "/dev/stdout" }

  init(_ argument: String) throws {
    path = argument
    if let format = ReportFormat(rawValue: argument) {
      // A file of that name has to be called `./json`.
      self.format = format
      path = "-"
    } else if let equals = argument.firstIndex(of: "=") {
      let name = String(argument[..<equals])
      // What has no form of a name is part of a path.
      if !name.isEmpty, name.allSatisfy({ $0.isLetter || $0 == "-" }) {
        guard let format = ReportFormat(rawValue: name) else {
          let names = ReportFormat.allCases.map(\.rawValue)
          let hint = Suggestion.text(for: name, among: names) ?? "; there are \(names.joined(separator: ", "))"
          throw ValidationError("--output \(argument): there is no format `\(name)`\(hint)")
        }
        self.format = format
        path = String(argument[argument.index(after: equals)...])
      }
    }
    if path.isEmpty { throw ValidationError("--output needs a path") }
  }
}
