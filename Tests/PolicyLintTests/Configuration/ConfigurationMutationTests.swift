import Testing

@testable import PolicyLintKit

/// The example with every line in use, broken at random: it is read, or it is told where it is wrong.
@Suite struct ConfigurationMutationTests {
  /// A generator whose numbers are the same each time.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let values = [
    "[]", "{}", "- x", "17", "-1", "true", "~", "\"", "[a", "{a: [b", "*x", "&x", "!!int x", "'", "é", "off", "\t",
    "? x", "|", "99999999999999999999",
  ]

  private static func mutated(_ lines: [String], _ numbers: inout Numbers) -> String {
    var lines = lines
    for _ in 0..<Int.random(in: 1...3, using: &numbers) where !lines.isEmpty {
      let index = Int.random(in: 0..<lines.count, using: &numbers)
      let line = lines[index]
      switch Int.random(in: 0..<8, using: &numbers) {
      case 0: lines.remove(at: index)
      case 1: lines.insert(line, at: index)
      case 2: lines[index] = "  " + line
      case 3: lines[index] = String(line.drop { $0 == " " })
      case 4:
        let key = line.prefix { $0 != ":" }
        lines[index] = key + ": " + (values.randomElement(using: &numbers) ?? "")
      case 5: lines[index] = "x" + line
      case 6: lines[index] = String(line.prefix(Int.random(in: 0...line.count, using: &numbers)))
      default:
        lines.removeLast(lines.count - index)
        lines.append(String(line.prefix(Int.random(in: 0...line.count, using: &numbers))))
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test(arguments: 0..<200) func `a broken example is read or told of, with a place`(_ seed: Int) throws {
    var numbers = Numbers(state: UInt64(seed))
    let example = ConfigurationTemplate.text.split(separator: "\n").map { line -> String in
      let isChoice = line.contains(": ") && line.contains("# ") && !line.hasPrefix("# What") && line.last != ":"
      return isChoice ? String(line).replacing("# ", with: "", maxReplacements: 1) : String(line)
    }
    let text = Self.mutated(example, &numbers)
    do {
      _ = try ConfigurationReader(rules: Catalog.rules).read(Array(text.utf8), path: "c.yml", folder: Array("/r".utf8))
    } catch {
      let count = text.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(!error.problems.isEmpty)
      for problem in error.problems {
        #expect(problem.path == "c.yml" && !problem.message.isEmpty && !problem.message.contains("\n"))
        #expect((1...count + 1).contains(problem.line) && problem.column >= 1, "\(error.lines)")
      }
    }
  }
}
