import Foundation
import Testing

@testable import PolicyLintKit

@Suite struct SARIFTests {
  private typealias Object = [String: Any]

  private func run(_ text: String) throws -> [String: Any] {
    let log = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
    #expect(log["version"] as? String == "2.1.0")
    let runs = try #require(log["runs"] as? [Object])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  private func results(_ run: [String: Any]) throws -> [[String: Any]] { try #require(run["results"] as? [Object]) }

  private func physical(_ location: [String: Any]?) throws -> (uri: String, region: [String: Int]) {
    let physical = try #require(location?["physicalLocation"] as? Object)
    let artifact = try #require(physical["artifactLocation"] as? [String: String])
    #expect(artifact["uriBaseId"] == "%SRCROOT%")
    return (try #require(artifact["uri"]), try #require(physical["region"] as? [String: Int]))
  }

  @Test(arguments: SampleRun.all) func `a run has all rules and every finding`(_ sample: SampleRun) throws {
    let run = try run(sample.report(.sarif))
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    #expect(
      (run["originalUriBaseIds"] as? [String: [String: String]]) == ["%SRCROOT%": ["uri": "file:///repo/"]])
    let driver = try #require((run["tool"] as? Object)?["driver"] as? Object)
    let rules = try #require(driver["rules"] as? [Object])
    #expect(rules.compactMap { $0["id"] as? String } == Catalog.rules.map(\.id.rawValue))
    let results = try results(run)
    #expect(results.count == sample.count)
    for (index, result) in results.enumerated() {
      let rule = try #require(result["ruleIndex"] as? Int)
      #expect(rules[rule]["id"] as? String == result["ruleId"] as? String)
      #expect(result["level"] as? String == ["warning", "error", "note"][index % 3])
      let places = try #require(result["locations"] as? [Object])
      #expect(places.count == 1)
      let (uri, region) = try physical(places.first)
      #expect(uri == "%C3%A9t%C3%A9/a%20b/%C3%BC%3B\(index / 7 * 7)%26%3C%22%27%3E.policy.xml")
      #expect(
        region
          == [
            ["startLine": 2, "startColumn": 8, "endLine": 2, "endColumn": 11],
            ["startLine": 1, "startColumn": 1, "endLine": 3, "endColumn": 5],
            ["startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1],
          ][index % 3])
    }
    let invocation = try #require((run["invocations"] as? [Object])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == true)
    #expect(invocation["toolExecutionNotifications"] == nil)
  }

  @Test func `a result has fingerprints, other places and repairs`() throws {
    let results = try results(try run(SampleRun(2).report(.sarif)))
    let hashes = LineHashes(Array(SampleRun.text.utf8))
    let prints = results.map { $0["partialFingerprints"] as? [String: String] ?? [:] }
    #expect(prints.map { $0["primaryLocationLineHash"] } == [hashes.hash(ofLine: 2), hashes.hash(ofLine: 1)])
    #expect(prints.allSatisfy { $0["policylintFingerprint/v1"]?.count == 16 })

    let fix = try #require((results[0]["fixes"] as? [Object])?.first)
    #expect((fix["description"] as? [String: String])?["text"] == "mend (may change what the policy does)")
    let change = try #require((fix["artifactChanges"] as? [Object])?.first)
    #expect((change["artifactLocation"] as? [String: String])?["uriBaseId"] == "%SRCROOT%")
    let replacements = try #require(change["replacements"] as? [Object])
    #expect(replacements.count == 2)
    #expect((replacements[0]["insertedContent"] as? [String: String])?["text"] == "<é/>")
    #expect(
      replacements[0]["deletedRegion"] as? [String: Int]
        == ["startLine": 2, "startColumn": 11, "endLine": 2, "endColumn": 11])

    let related = try #require((results[1]["relatedLocations"] as? [Object])?.first)
    #expect(related["id"] as? Int == 1)
    #expect((related["message"] as? [String: String])?["text"] == "[here]")
    #expect(try physical(related).region == ["startLine": 1, "startColumn": 4, "endLine": 1, "endColumn": 5])
    #expect(
      (results[1]["message"] as? [String: String])?["text"]
        == "50% of `<b>` & \"é汉😀\" | [x](1)]]>\u{1}. Do;\r\nthis. See [\\[here\\]](1).")
  }

  @Test func `every rule has what code scanning shows, within its limits`() throws {
    let run = try run(SampleRun(0).report(.sarif))
    let driver = try #require((run["tool"] as? Object)?["driver"] as? Object)
    let rules = try #require(driver["rules"] as? [Object])
    for (rule, info) in zip(rules, Catalog.rules) {
      for name in ["shortDescription", "fullDescription", "help"] {
        let text = try #require((rule[name] as? [String: String])?["text"])
        #expect(!text.isEmpty)
        #expect(name == "help" || text.utf16.count <= 1024)
      }
      let help = try #require(rule["help"] as? [String: String])
      #expect(help["markdown"]?.contains("## Why") == true)
      #expect(help["text"]?.contains("```") == false)
      #expect(help["text"]?.hasPrefix(info.summary.prefix(20)) == true)
      let name = try #require(rule["name"] as? String)
      #expect(name.count <= 255 && name.allSatisfy { $0.isLetter || $0.isNumber } && name.first?.isUppercase == true)
      let configuration = try #require(rule["defaultConfiguration"] as? Object)
      #expect(configuration["enabled"] as? Bool == info.isOnByDefault)
      #expect(["error", "warning", "note"].contains(configuration["level"] as? String))
      let properties = try #require(rule["properties"] as? Object)
      let tags = try #require(properties["tags"] as? [String])
      #expect(tags.count <= 10 && tags.first == info.category)
      #expect(["high", "medium"].contains(properties["precision"] as? String))
      #expect(["error", "warning", "recommendation"].contains(properties["problem.severity"] as? String))
      let score = (properties["security-severity"] as? String).flatMap(Double.init)
      #expect((score != nil) == (info.category == "security"))
      if let score { #expect(score > 0 && score <= 10) }
    }
  }

  @Test func `a run with too many results keeps the most severe, and says so`() throws {
    let sample = SampleRun(25_001)
    let run = try run(sample.report(.sarif))
    let results = try results(run)
    #expect(results.count == 5_000)
    #expect(results.allSatisfy { $0["level"] as? String == "error" })
    let invocation = try #require((run["invocations"] as? [Object])?.first)
    let notification = try #require((invocation["toolExecutionNotifications"] as? [Object])?.first)
    #expect((notification["message"] as? [String: String])?["text"]?.hasPrefix("20001 results were left out") == true)
  }

  @Test func `no more places and no longer texts are written than are read`() throws {
    let message = String(repeating: "😀", count: 600)
    let place = RelatedPlace(range: .at(0), message: message)
    let finding = Finding(
      rule: "unheard-of", severity: .error, range: .at(0), message: message,
      related: Array(repeating: place, count: 1_200))
    let file = SourceFile(path: "/elsewhere/x.xml", bytes: Array("<a/>".utf8))
    let report = FileReport(file: file, isPolicyDocument: true, findings: [finding], suppressedCount: 0)
    let entry = try #require(SARIFReporter(SampleRun.context).entries(report).first)
    let result = try #require(JSONSerialization.jsonObject(with: Data(entry.bytes)) as? Object)
    let text = try #require((result["message"] as? [String: String])?["text"])
    #expect(text.utf16.count <= 1024 && text.hasSuffix("😀…"))
    #expect((result["relatedLocations"] as? [Any])?.count == 1_000)
    #expect(result["ruleIndex"] == nil)
    // What lies outside of the repository has a URI of its own.
    let location = try #require((result["locations"] as? [Object])?.first?["physicalLocation"] as? Object)
    #expect(location["artifactLocation"] as? [String: String] == ["uri": "file:///elsewhere/x.xml"])
  }

  @Test func `file names become URIs byte by byte`() {
    #expect(URIText.relative("a b/é:%?#[x]~-_.xml") == "a%20b/%C3%A9%3A%25%3F%23%5Bx%5D~-_.xml")
    #expect(URIText.relative(PathText.encode([0x61, 0xFF])) == "a%FF")
    #expect(URIText.folder("/") == "file:///")
    #expect(URIText.folder("/a") == "file:///a/")
  }
}
