import Testing

@testable import PolicyLintKit

@Suite struct FragmentLibraryTests {
  @Test(
    arguments: [
      ("policy fragments/auth/policy.xml", false, "auth"), ("a/policy fragments/My Auth/policy.xml", false, "My Auth"),
      ("auth.fragment.xml", false, "auth"), ("fragments/auth.xml", true, "auth"), ("fragments/auth.xml", false, nil),
      (".fragment.xml", true, nil), ("apis/auth/policy.xml", false, nil), ("", true, nil),
    ] as [(String, Bool, String?)])
  func `a path tells the id`(_ path: String, isFragment: Bool, id: String?) {
    #expect(FragmentLibrary.id(ofPath: path, isFragment: isFragment) == id)
  }

  @Test func `a fragment asks for the sections of all its policies`() {
    var library = FragmentLibrary()
    library.add(
      file(
        """
        <fragment>
          <choose><when condition="true"><cache-store duration="1" /></when></choose>
          <send-request mode="new" response-variable-name="a">
            <set-url>https://example.com</set-url>
            <set-method>GET</set-method>
            <proxy url="http://proxy" />
          </send-request>
        </fragment>
        """), id: "a")
    library.add(file("<policies />"), id: "b")
    #expect(library.obstacle(to: "a", in: .inbound)?.policy == "cache-store")
    #expect(library.obstacle(to: "a", in: .outbound) == nil, "a part of a request has its place there")
    #expect(library.obstacle(to: "b", in: .inbound) == nil && library.obstacle(to: "c", in: .inbound) == nil)
    library.add(file("<fragment />"), id: "a")
    #expect(library.obstacle(to: "a", in: .inbound) == nil, "two files claim the id")
  }

  private func file(_ text: String) -> SourceFile { SourceFile(path: "a.xml", bytes: Array(text.utf8)) }
}
