/// SARIF 2.1.0 as GitHub's code scanning and other viewers read it: one run with all rules, and a result a finding.
///
/// Source: OASIS, "Static Analysis Results Interchange Format Version 2.1.0"; docs.github.com, "SARIF support for code
/// scanning", for what is shown and for the limits.
struct SARIFReporter: EntryReporter {
  private let rules: [RuleInfo]
  private let indices: [RuleID: Int]
  private let paths: ReportPaths
  let showsSuppressed: Bool

  /// Code scanning links and shows no more than so many places of a result.
  private static let relatedLimit = 1_000

  init(_ context: ReportContext) {
    rules = context.rules
    indices = Dictionary(
      context.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    paths = context.paths
    showsSuppressed = context.showsSuppressed
  }

  /// A run with more results is refused, and of a longer one only so many are shown.
  var limit: EntryLimit? { EntryLimit(most: 25_000, kept: 5_000) }
  var separator: String { ",\n" }

  func opening(_ summary: RunSummary) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { log in
      log.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      log.member("version", "2.1.0")
      log.key("runs")
      log.array(CollectionOfOne(())) { log, _ in log.object { writeHead(of: &$0) } }
    }
    // The results were rendered file by file, so the three brackets that stand open are closed by hand.
    return writer.bytes.dropLast(3) + ",\n\"results\":[\n".utf8
  }

  func entries(_ report: FileReport) -> [ReportEntry] {
    let suppressed = showsSuppressed ? report.suppressed : []
    guard !report.findings.isEmpty || !suppressed.isEmpty else { return [] }
    let text = ReportedText(report)
    let place = SARIFPlace(file: report.file.path, text: text, paths: paths)
    // A hash of a secret could be guessed from; the upload action adds what is missing.
    let hashes = LineHashes(report.file.bytes)
    let maskedHashes = report.secrets.isEmpty ? hashes : LineHashes(text.bytes)
    var fingerprints = Fingerprints()
    let results = report.findings.map { ($0, suppression: nil) } + suppressed.map { ($0.finding, suppression: $0) }
    return results.map { finding, suppression in
      let fingerprint = fingerprints.next(finding, in: text)
      var writer = JSONWriter()
      writer.object { result in
        result.member("ruleId", finding.rule.rawValue)
        if let index = indices[finding.rule] { result.member("ruleIndex", index) }
        result.member("level", Self.level(finding.severity))
        result.text("message", SARIFText.message(finding, relatedCount: Self.relatedLimit))
        result.key("locations")
        result.array(CollectionOfOne(finding.range)) { writer, range in
          writer.object { place.writeLocation(range, to: &$0) }
        }
        result.key("partialFingerprints")
        result.object { prints in
          let line = text.position(at: finding.range.start).line
          if let hash = hashes.hash(ofLine: line), hash == maskedHashes.hash(ofLine: line) {
            prints.member("primaryLocationLineHash", hash)
          }
          prints.member("policylintFingerprint/v1", fingerprint)
          if finding.elements != ElementPath() {
            prints.member("policylintElementPath/v1", finding.elements.hash.hexadecimal)
          }
        }
        writeRelated(finding, place, to: &result)
        writeFixes(text.shownFixes(of: finding), place, to: &result)
        if let suppression { Self.write(suppression, to: &result) }
      }
      // Where there is no room for all, suppressed ones are left out first.
      return ReportEntry(writer.bytes, suppression == nil ? finding.severity : .info)
    }
  }

  func closing(_ summary: RunSummary, omitted: Int) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { run in
      run.key("invocations")
      run.array(CollectionOfOne(())) { writer, _ in
        writer.object { invocation in
          invocation.member("executionSuccessful", true)
          guard omitted > 0 else { return }
          invocation.key("toolExecutionNotifications")
          invocation.array(CollectionOfOne(())) { writer, _ in
            writer.object { notification in
              notification.member("level", "warning")
              notification.text(
                "message",
                "\(omitted) results were left out, because a run with so many is refused; the most severe are kept.")
            }
          }
        }
      }
    }
    return Array("\n],".utf8) + writer.bytes.dropFirst() + Array("]}\n".utf8)
  }

  // MARK: - The tool

  private func writeHead(of run: inout JSONWriter) {
    run.key("tool")
    run.object { tool in
      tool.key("driver")
      tool.object { driver in
        driver.member("name", "PolicyLint")
        driver.member("version", Tool.version)
        driver.member("semanticVersion", Tool.version)
        if let home = Catalog.home { driver.member("informationUri", home) }
        driver.key("rules")
        // All of them: an alert is closed when its rule is there and has no result.
        driver.array(rules) { writer, rule in writer.object { SARIFRule(rule).write(to: &$0) } }
      }
    }
    run.member("columnKind", "unicodeCodePoints")
    run.key("originalUriBaseIds")
    run.object { bases in
      bases.key("%SRCROOT%")
      bases.object { $0.member("uri", URIText.folder(paths.root)) }
    }
  }

  static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  // MARK: - Parts of a result

  private func writeRelated(_ finding: Finding, _ place: SARIFPlace, to result: inout JSONWriter) {
    guard !finding.related.isEmpty else { return }
    result.key("relatedLocations")
    result.array(finding.related.prefix(Self.relatedLimit).enumerated()) { writer, related in
      writer.object { location in
        // The message refers to it by this number.
        location.member("id", related.offset + 1)
        place.writeLocation(related.element.range, to: &location)
        location.text("message", SARIFText.clipped(related.element.message))
      }
    }
  }

  private static func write(_ suppression: SuppressedFinding, to result: inout JSONWriter) {
    result.key("suppressions")
    result.array(CollectionOfOne(suppression)) { writer, suppression in
      writer.object { object in
        object.member("kind", "inSource")
        if let reason = suppression.reason { object.member("justification", SARIFText.clipped(reason)) }
      }
    }
  }

  private func writeFixes(_ fixes: [Fix], _ place: SARIFPlace, to result: inout JSONWriter) {
    guard !fixes.isEmpty else { return }
    result.key("fixes")
    result.array(fixes) { writer, fix in
      writer.object { object in
        let caution = fix.applicability == .unsafe ? " (may change what the policy does)" : ""
        object.text("description", SARIFText.clipped(fix.title + caution))
        object.key("artifactChanges")
        object.array(CollectionOfOne(fix.edits)) { writer, edits in
          writer.object { change in
            place.writeArtifact(to: &change)
            change.key("replacements")
            change.array(edits) { writer, edit in
              writer.object { replacement in
                place.writeRegion("deletedRegion", edit.range, to: &replacement)
                replacement.text("insertedContent", edit.replacement)
              }
            }
          }
        }
      }
    }
  }
}
