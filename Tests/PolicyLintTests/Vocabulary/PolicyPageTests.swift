import Testing

@testable import PolicyLintKit

@Suite struct PolicyPageTests {
  @Test(arguments: PolicyPage.names)
  func `every policy has a page that names all it takes`(_ name: String) throws {
    let page = try #require(PolicyPage(named: name))
    #expect(page.text.hasPrefix("# \(name): ") && page.text.hasSuffix(".\n"))
    let policy = try #require(Vocabulary.shared.policy(named: Name(name.utf8)))
    let element = Vocabulary.shared.elements[Int(policy.element)]
    for index in element.attributes {
      #expect(page.text.contains("- `\(Vocabulary.shared.attributes[index].name.spelling)`: "))
    }
    for index in element.children {
      #expect(page.text.contains("`\(Vocabulary.shared.children[index].name.spelling)`"))
    }
    for section in policy.sections?.members ?? [] { #expect(page.text.contains(section.name)) }
  }

  @Test func `a page says where, what and who differs`() throws {
    let text = try #require(PolicyPage(named: "rate-limit")).text
    for line in [
      "# rate-limit: Limit call rate by subscription", "- sections: inbound", "- once in a definition",
      "- scopes: product, api, operation (other sources also: workspace)",
      "- `renewal-period`: required; duration-seconds from 1 to 300, no expression",
      "- `api`: any number", "## Facts", "## Where sources differ", "Source: rate-limit-policy.",
    ] {
      #expect(text.split(separator: "\n").contains(Substring(line)), "\(line) in \(text)")
    }
    #expect(PolicyPage(named: "no-such-policy") == nil && PolicyPage(named: "") == nil)
    #expect(PolicyPage(named: "openid-config") == nil, "a part of a policy has no page of its own")
  }
}
