import Foundation
import Testing

@testable import PolicyLintKit

/// Labelled policies: the verdict and the true outcome for every caller.
struct GateCase: Decodable, CustomTestStringConvertible {
  var id: String
  var policy: String
  var verdict: String
  var accept: [String]?
  var worlds: [String: String]

  var testDescription: String { id }

  static let all: [GateCase] = {
    guard Shared.isPresent, let data = try? Data(contentsOf: Shared.root.appending(path: "rules/gate-cases.json"))
    else {
      return []
    }
    return (try? JSONDecoder().decode([GateCase].self, from: data)) ?? []
  }()

  /// The gates of a text.
  static func gates(in text: String) -> [Gate] {
    let document = DocumentReader.read(Array(text.utf8))
    return GateAnalysis(LintContext(document: document)).gates()
  }

  /// The worst verdict in a text.
  static func verdict(of text: String) -> String { gates(in: text).map(\.verdict).min()?.rawValue ?? "none" }

  func accepts(_ verdict: String) -> Bool { ([self.verdict] + (accept ?? [])).contains(verdict) }
}
