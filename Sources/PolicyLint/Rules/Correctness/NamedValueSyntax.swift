struct NamedValueSyntax: DocumentCheck {
  func check(_ context: LintContext, report: inout Violations) {
    let document = context.document
    for attribute in document.attributes where attribute.expression < 0 {
      guard document.bytes(attribute.valueRange).contains(ASCII.openBrace),
        context.schema[attribute.element].spec >= 0
      else { continue }
      check(attribute.valueRange, in: document, report: &report)
      checkSingleBraces(attribute, in: context, report: &report)
    }
    for node in document.nodes where node.kind == .text {
      guard let parent = node.parent, isLiteral(node, in: document),
        firstPair(ASCII.openBrace, in: document.text, from: node.range.start, to: node.range.end) != nil
      else { continue }
      // Payloads have braces of their own: JSON, Liquid, templates of others.
      let spec = context.schema[parent].spec
      guard spec >= 0, Vocabulary.shared.elements[Int(spec)].contents != .data, !isLiquid(parent, in: document) else {
        continue
      }
      check(node.range, in: document, report: &report)
    }
  }

  private func isLiteral(_ node: Node, in document: PolicyDocument) -> Bool {
    node.payload < 0 || !document.expressions[Int(node.payload)].isWholeValue
  }

  private func isLiquid(_ element: ElementID, in document: PolicyDocument) -> Bool {
    document.literal(.template, of: element)?.lowercased() == "liquid"
  }

  // MARK: double braces

  private func check(_ range: ByteRange, in document: PolicyDocument, report: inout Violations) {
    let bytes = document.text
    var index = range.start
    while let open = firstPair(ASCII.openBrace, in: bytes, from: index, to: range.end) {
      guard let close = firstPair(ASCII.closeBrace, in: bytes, from: open + 2, to: range.end) else {
        report.report(
          ByteRange(open, range.end), "the named value is never closed: `}}` is missing",
          help: "references have the form `{{name}}`")
        return
      }
      checkName(ByteRange(open + 2, close), ByteRange(open, close + 2), in: document, report: &report)
      index = close + 2
    }
  }

  private func firstPair(_ byte: UInt8, in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var index = start
    while index + 1 < end {
      if bytes[index] == byte, bytes[index + 1] == byte { return index }
      index += 1
    }
    return nil
  }

  private func checkName(
    _ name: ByteRange, _ whole: ByteRange, in document: PolicyDocument, report: inout Violations
  ) {
    let bytes = document.bytes(name)
    if !bytes.isEmpty, bytes.allSatisfy(isNameByte) { return }
    let text = document.string(name)
    let trimmed = ValueChecker.trim(text)
    // Tools that fill in templates write `{{ .Values.name }}`, `{{#if name}}`, `{{ env "name" }}`.
    if let first = trimmed.first, ".#/^$%!&>\"'".contains(first) || trimmed.contains("\"") { return }
    if text.contains("@(") || text.contains("@{") {
      report.report(
        whole, "a named value cannot be chosen by an expression",
        help: "named values are filled in when the policy is saved; choose between them in one expression")
    } else if text.contains("{{") {
      report.report(whole, "a named value cannot stand inside another one")
    } else if !trimmed.isEmpty, trimmed != text, trimmed.utf8.allSatisfy(isNameByte) {
      report.report(
        whole, "there are blanks in the reference to the named value `\(trimmed)`", help: "write `{{\(trimmed)}}`",
        severity: .warning,
        fixes: [
          Fix(title: "write `{{\(trimmed)}}`", applicability: .unsafe, edits: [TextEdit(name, trimmed)])
        ])
    } else {
      reportBadName(trimmed, name, whole, report: &report)
    }
  }

  private func reportBadName(_ text: String, _ name: ByteRange, _ whole: ByteRange, report: inout Violations) {
    let dashes = text.map { "\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}".contains($0) ? "-" : $0 }
    let repaired = String(dashes)
    let isRepaired = repaired != text && repaired.utf8.allSatisfy(isNameByte)
    report.report(
      whole,
      text.isEmpty ? "the reference names no named value" : "`\(text)` cannot be the name of a named value",
      help: isRepaired
        ? "the dash is not a hyphen" : "names have letters, digits, periods, hyphens and underscores only",
      fixes: isRepaired
        ? [Fix(title: "write `\(repaired)`", applicability: .unsafe, edits: [TextEdit(name, repaired)])] : [])
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.hyphen || byte == ASCII.underscore
      || byte == UInt8(ascii: ".")
  }

  // MARK: single braces

  /// `{api-key}` is what somebody writes who forgot a pair of braces, unless it is a template's parameter.
  private func checkSingleBraces(_ attribute: Attribute, in context: LintContext, report: inout Violations) {
    let document = context.document
    let bytes = document.bytes(attribute.valueRange)
    guard bytes.count > 2, bytes.first == ASCII.openBrace, bytes.last == ASCII.closeBrace else { return }
    let inner = bytes.dropFirst().dropLast()
    guard inner.contains(ASCII.hyphen), inner.allSatisfy(isNameByte) else { return }
    guard context.schema.type(of: attribute) != .uriTemplate else { return }
    let name = String(decoding: inner, as: UTF8.self)
    report.report(
      attribute.valueRange, "`{\(name)}` is literal text", help: "a named value is written `{{\(name)}}`",
      severity: .info)
  }
}
