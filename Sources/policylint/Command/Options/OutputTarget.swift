import ArgumentParser
import PolicyLintKit

/// A file that a report goes to: `FILE`, in the format of `--format`, or `NAME=FILE`.
struct OutputTarget: Equatable {
  /// The format; `nil` for that of `--format`.
  var format: ReportFormat?
  /// The path; `-` is standard output.
  var path: String

  init(_ argument: String) throws {
    path = argument
    if let equals = argument.firstIndex(of: "=") {
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
