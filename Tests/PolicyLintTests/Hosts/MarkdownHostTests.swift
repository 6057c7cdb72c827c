import Testing

@testable import PolicyLintKit

@Suite struct MarkdownHostTests {
  private static func texts(_ markdown: String) -> [String] {
    MarkdownHost.fences(in: Array(markdown.utf8), from: 0).map { String(decoding: $0.text, as: UTF8.self) }
  }

  @Test(arguments: [
    ("```\n<a/>\n```\n", ["<a/>\n"]),
    ("~~~ xml title=\"x\"\n<a>\n```\n</a>\n~~~\n", ["<a>\n```\n</a>\n"]),
    ("1. Do\n\n   ```xml\n   <a>\n     <b/>\n   </a>\n   ```\n", ["<a>\n  <b/>\n</a>\n"]),
    ("- ```xml\n  <a/>\n  ```\n", ["<a/>\n"]),
    ("> ```xml\n> <a/>\n> ```\n", ["<a/>\n"]),
    ("> ```xml\n> <a>\nno longer quoted\n", ["<a>\n"]),
    ("````\n<a>\n```\n</a>\n````\n", ["<a>\n```\n</a>\n"]),
    ("```xml\n<a/>", ["<a/>"]),
    ("a `` ```x``` `` b\n```js\nlet a\n```\n```\n  <b/>\n```\n", ["  <b/>\n"]),
    ("```a`b\n<a/>\n", []),
    ("```xml\r\n<a>\r\n</a>\r\n```\r\n", ["<a>\r\n</a>\r\n"]),
  ])
  func `fenced blocks that start with a tag are found`(markdown: String, expected: [String]) {
    #expect(Self.texts(markdown) == expected)
  }

  @Test func `every byte maps to itself in the file`() {
    let markdown = Array("é\n> 1. ```xml\n>    <a>\n>      汉</a>\n>  x\n>    ```\n".utf8)
    let fences = MarkdownHost.fences(in: markdown, from: 0)
    #expect(fences.count == 1)
    for fence in fences {
      for (index, byte) in fence.text.enumerated() { #expect(markdown[fence.map.original(index)] == byte) }
    }
  }
}
