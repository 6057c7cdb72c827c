import Foundation
import Testing

@testable import PolicyLintCommand
@testable import PolicyLintKit

/// The command lines that the documents show are run, and have to say what stands there.
///
/// A fence ```` ```xml file=PATH ```` is a file; a fence ```` ```console ```` is a session: behind `$ policylint …` stands how its output starts, `…` for
/// lines that are left out, and `$ echo $?` asks for the status. Commands of other programs are not run. In the README the
/// lines of ```` ```sh ```` are run, too, and must not end in trouble.
@Suite struct DocumentedCommandTests {
  private static let documents =
    ["README.md"] + PackageFolder.files(below: ["docs"], ending: ".md")

  /// One command and what is said of it.
  private struct Step {
    var command: String
    var line: Int
    var output: [String] = []
    var status: Int32?
  }

  private enum Piece {
    case file(String, String)
    case step(Step)
  }

  @Test(arguments: documents) func `what a document shows is so`(_ document: String) throws {
    let pieces = try Self.pieces(of: PackageFolder.text(document), runsShell: document == "README.md")
    guard pieces.contains(where: { if case .step = $0 { true } else { false } }) else { return }
    let scratch = try Scratch()
    try FileManager.default.copyItem(
      at: PackageFolder.root.appending(path: "Examples"), to: scratch.folder.appending(path: "Examples"))
    // A document may show a file behind its session.
    for case .file(let path, let text) in pieces.reversed() { try scratch.write(path, text) }
    try scratch.write("README.md", PackageFolder.text("README.md"))
    for piece in pieces {
      switch piece {
      case .file(let path, let text): try scratch.write(path, text)
      case .step(let step): try Self.check(step, in: scratch, document)
      }
    }
  }

  private static func check(_ step: Step, in scratch: Scratch, _ document: String) throws {
    var words = step.command.split(separator: " ").map(String.init)
    #expect(words.removeFirst() == "policylint")
    scratch.input = []
    if let sign = words.firstIndex(of: "<"), sign + 1 < words.count {
      scratch.input = Array(try scratch.read(words[sign + 1]).utf8)
      words.removeSubrange(sign...sign + 1)
    }
    let outcome = scratch.run(words)
    let place = "\(document):\(step.line): \(step.command)"
    #expect(step.status.map { $0 == outcome.status } ?? (outcome.status < 2), "\(place) ends with \(outcome.status)")
    var lines = (outcome.output + outcome.errors).split(separator: "\n", omittingEmptySubsequences: false)[...]
    var mayLeaveOut = false
    for expected in step.output {
      if expected == "…" {
        mayLeaveOut = true
        continue
      }
      if mayLeaveOut, let next = lines.firstIndex(of: Substring(expected)) { lines = lines[next...] }
      mayLeaveOut = false
      #expect(lines.first.map(String.init) == expected, "\(place)\n\(outcome.output)\(outcome.errors)")
      lines = lines.dropFirst()
    }
  }

  private static func pieces(of text: String, runsShell: Bool = false) -> [Piece] {
    var pieces: [Piece] = []
    var fence: (info: String, start: Int, lines: [String])?
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let open = fence, line == "```" {
        if open.info == "console" {
          pieces += steps(open.lines, from: open.start).map { .step($0) }
        } else if runsShell, open.info == "sh" {
          for (number, line) in open.lines.enumerated() where line.hasPrefix("policylint") {
            let command = String(line.prefix { $0 != "#" }).trimmingCharacters(in: .whitespaces)
            pieces.append(.step(Step(command: command, line: open.start + number)))
          }
        } else if let range = open.info.range(of: " file=") {
          pieces.append(.file(String(open.info[range.upperBound...]), open.lines.map { $0 + "\n" }.joined()))
        }
        fence = nil
      } else if fence != nil {
        fence?.lines.append(String(line))
      } else if line.hasPrefix("```") {
        fence = (String(line.dropFirst(3)), number + 2, [])
      }
    }
    return pieces
  }

  private static func steps(_ lines: [String], from start: Int) -> [Step] {
    var steps: [Step] = []
    var isOurs = false
    var asksForStatus = false
    for (number, line) in lines.enumerated() {
      if line == "$ echo $?" {
        asksForStatus = true
      } else if line.hasPrefix("$ ") {
        isOurs = line.hasPrefix("$ policylint")
        if isOurs { steps.append(Step(command: String(line.dropFirst(2)), line: start + number)) }
      } else if isOurs, !steps.isEmpty {
        if asksForStatus {
          steps[steps.count - 1].status = Int32(line)
        } else {
          steps[steps.count - 1].output.append(line)
        }
        asksForStatus = false
      }
    }
    return steps
  }

  @Test func `the documents on repairs and baselines show something`() throws {
    for document in ["docs/fixes.md", "docs/baselines.md"] {
      let pieces = try Self.pieces(of: PackageFolder.text(document))
      #expect(pieces.count { if case .step = $0 { true } else { false } } >= 3, "\(document)")
    }
  }
}
