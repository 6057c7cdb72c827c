/// Writes places of one file as SARIF's locations and regions.
struct SARIFPlace {
  private let text: ReportedText
  private let uri: String
  /// Whether the URI is relative to the root of the repository.
  private let isInRepository: Bool

  init(file path: String, text: ReportedText, paths: ReportPaths) {
    self.text = text
    let inside = paths.inRepository(path)
    isInRepository = inside != nil
    uri = inside.map(URIText.relative) ?? URIText.file(paths.absolute(path))
  }

  /// The members of a location.
  func writeLocation(_ range: ByteRange, to location: inout JSONWriter) {
    location.key("physicalLocation")
    location.object { physical in
      writeArtifact(to: &physical)
      writeRegion("region", range, to: &physical)
    }
  }

  /// The member that names the file.
  func writeArtifact(to object: inout JSONWriter) {
    object.key("artifactLocation")
    object.object { artifact in
      artifact.member("uri", uri)
      if isInRepository { artifact.member("uriBaseId", "%SRCROOT%") }
    }
  }

  /// A member with a region; its end is the column behind the last character.
  func writeRegion(_ name: StaticString, _ range: ByteRange, to object: inout JSONWriter) {
    let start = text.position(at: range.start)
    let end = text.position(at: range.end)
    object.key(name)
    object.object { region in
      region.member("startLine", start.line)
      region.member("startColumn", start.column)
      region.member("endLine", end.line)
      region.member("endColumn", end.column)
    }
  }
}

/// Texts as SARIF has them.
enum SARIFText {
  /// Code scanning cuts longer texts, or refuses them.
  private static let limit = 1024

  /// What a result says: the finding, what to do, and references to the other places, which have the numbers from 1.
  static func message(_ finding: Finding, relatedCount: Int) -> String {
    var text = sentence(finding.message)
    if let help = finding.help { text += " " + sentence(capitalized(help)) }
    for (index, place) in finding.related.prefix(relatedCount).enumerated() {
      let reference = " See [\(linkText(place.message))](\(index + 1))."
      // A reference that was cut is none.
      guard text.utf16.count + reference.utf16.count <= limit else { break }
      text += reference
    }
    return clipped(text)
  }

  /// As much of a text as is shown.
  static func clipped(_ text: String) -> String {
    guard text.utf16.count > limit else { return text }
    var clipped = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      count += UTF16.width(scalar)
      // One for the mark of what is left out.
      if count > limit - 1 { break }
      clipped.append(scalar)
    }
    return String(clipped) + "…"
  }

  private static func sentence(_ text: String) -> String {
    guard let last = text.last, !".!?".contains(last) else { return text }
    return text + "."
  }

  private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// Brackets within the text of a link are escaped.
  private static func linkText(_ text: String) -> String {
    CommandText.escape(text, ["[": "\\[", "]": "\\]", "\\": "\\\\"])
  }
}

extension JSONWriter {
  /// A member whose value is SARIF's object around a text.
  mutating func text(_ name: StaticString, _ value: String) {
    key(name)
    object { $0.member("text", value) }
  }
}
