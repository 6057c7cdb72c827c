/// A rule of the user's own: a page whose front matter says what it finds, and the words for it.
struct CustomRule: Sendable {
  let info: RuleInfo
  let page: RulePage
  /// The file of the page, an absolute path.
  let location: [UInt8]
  /// What it finds, an expression of XPath 1.0.
  let select: PageText
  let message: MessageTemplate
  let help: MessageTemplate?

  /// Reads a page. `path` is the file as it is printed.
  static func read(
    _ bytes: [UInt8], path: String, location: [UInt8]
  ) -> (rule: CustomRule?, problems: [RulePageProblem]) {
    if let offset = TextDecoding.firstInvalid(in: bytes) {
      let position = LineIndex(bytes).position(at: offset.start)
      let problem = RulePageProblem(
        line: position.line, column: position.column, message: "this page is not UTF-8 text")
      return (nil, [problem])
    }
    let text = String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self)
    let (page, problems) = CustomRulePage.read(text)
    guard problems.isEmpty, let select = page.data.select, let message = page.data.message else {
      return (nil, problems)
    }
    if let problem = CustomRules.problem(of: select) { return (nil, [problem]) }
    let rule = CustomRule(
      info: RuleInfo(custom: page, text: text, path: path), page: page, location: location, select: select,
      message: MessageTemplate.parse(message).template, help: page.data.help.map { MessageTemplate.parse($0).template })
    return (rule, [])
  }
}
