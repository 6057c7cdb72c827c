import Testing

@testable import PolicyLintKit

@Suite struct ValueCheckerTests {
  private func problem(
    _ value: String, _ type: ValueType, values: [String] = [], min: Int32? = nil, max: Int32? = nil
  ) -> ValueProblem? {
    let spec = ValueSpec(
      type: type, values: values, also: [], min: min, minElsewhere: nil, max: max, maxElsewhere: nil,
      expression: .unstated, result: nil, valueRule: nil)
    return ValueChecker.problem(of: Array(value.utf8)[...], as: spec)
  }

  @Test(
    arguments: [
      ("10", .integer), (" 10 ", .integer), ("-1", .integer), ("{{calls}}", .integer), ("1{{zeros}}", .integer),
      ("${calls}", .integer), ("%{calls}", .integer), ("#{calls}#", .integer), ("__CALLS__", .integer),
      ("$(calls)", .integer), ("0.05", .decimal), ("true", .boolean), ("1", .boolean), ("t{{rest}}", .boolean),
      ("https://a", .url), ("{{url}}", .url), ("https://{{host}}/a b", .url), ("ht{{rest}}", .url),
      ("fabric:/a/b", .url),
      ("192.0.2.1", .ip), ("2001:db8::1", .ip), ("::ffff:192.0.2.1", .ip), ("::", .ip), ("{{office}}", .ip),
      ("GET", .httpMethod), ("PURGE", .httpMethod), ("404", .httpStatus), ("4{{rest}}", .httpStatus),
      ("X-Api-Key", .headerName), ("X-{{name}}", .headerName), ("some header name", .headerName),
      ("*", .httpMethodOrAny), ("00000000-0000-0000-0000-00000000000A", .guid), ("1.02:03:04.5", .timespan),
      ("2026-02-28T23:59:59Z", .datetime), ("4.01", .odataVersion), ("application/json; charset=utf-8", .contentType),
      ("https://example.com/", .origin), ("http://localhost:8080", .origin), ("*", .origin), ("null", .origin),
      ("https://{{host}}", .origin), ("one line", .headerValue), ("\n  one line\n  ", .headerValue),
    ] as [(String, ValueType)])
  func `a right value passes`(_ value: String, type: ValueType) {
    #expect(problem(value, type) == nil, "\(value): \(problem(value, type)?.complaint ?? "")")
  }

  @Test(
    arguments: [
      ("ten", .integer, "not a whole number"), ("60 sec", .durationSeconds, "seconds"), ("", .integer, "empty"),
      ("{{a}}s", .durationSeconds, "cannot become"), ("-5", .durationSeconds, "0 or more"),
      ("2147483649", .integer, "too large"),
      ("True", .boolean, "spelled `true`"), ("x{{rest}}", .boolean, "not `true`"), ("example.com", .url, "absolute"),
      ("https://", .url, "absolute"), ("/a", .url, "absolute"), ("https://proxy", .proxyURL, "http"),
      ("192.0.2.256", .ip, "not an IP"), ("192.0.2.1:80", .ip, "not an IP"), ("1::2::3", .ip, "not an IP"),
      ("10.0.0.0/8", .ip, "a network"), ("get", .httpMethod, "upper case"), ("PSOT", .httpMethod, "no method"),
      ("X Key", .headerName, "not a header name"), ("X{{a}}:", .headerName, "not a header name"),
      ("00000000-0000-0000-0000-0000000000", .guid, "not a GUID"), ("24:00:00", .timespan, "span"),
      ("2026-13-01T00:00:00Z", .datetime, "point in time"), ("https://*.example.com", .origin, "wildcard"),
      ("https://*.{{domain}}", .origin, "wildcard"), ("https://{{host}}/a", .origin, "only"),
      ("example.com", .origin, "scheme"), ("https://a https://b", .origin, ""), ("'https://a'", .origin, "quotes"),
      ("one\ntwo", .headerValue, "line break"),
    ] as [(String, ValueType, String)])
  func `a wrong value is told`(_ value: String, type: ValueType, words: String) throws {
    let found = try #require(problem(value, type), "\(value) passes")
    #expect(found.complaint.contains(words) || found.help?.contains(words) == true, "\(found.complaint)")
  }

  @Test func `words are compared with their holes`() {
    let values = ["override", "skip", "append", "delete"]
    for value in ["skip", "{{action}}", "over{{rest}}", "{{a}}e", "o{{a}}r{{b}}e"] {
      #expect(problem(value, .enumeration, values: values) == nil, "\(value)")
    }
    for value in ["replace", "{{a}}x", "x{{a}}", "Skip", ""] {
      #expect(problem(value, .enumeration, values: values) != nil, "\(value)")
    }
    #expect(problem("SKIP", .enumeration, values: values)?.replacement == "skip")
    #expect(problem("SKIP", .enumeration, values: values)?.severity == .warning)
    #expect(problem("dlete", .enumeration, values: values)?.help == "did you mean `delete`?")
  }

  @Test func `a network is told as a range`() {
    #expect(problem("10.1.2.3/8", .ip)?.help?.contains("from=\"10.0.0.0\" to=\"10.255.255.255\"") == true)
    #expect(problem("0.0.0.0/0", .ip)?.help?.contains("to=\"255.255.255.255\"") == true)
  }

  /// Whatever bytes a value has, it is judged and not stumbled over.
  @Test func `hostile values end`() {
    let pieces = [
      "{{", "}}", "{", "}", "${", "__", "\u{0}", "é", "@(", "|", "/", ":", "9", "-", "\"", "%{", "#{", "}#",
    ]
    var values = pieces
    for piece in pieces { values += pieces.map { piece + $0 } }
    values.append(String(repeating: "{{a", count: 2000))
    values.append(String(repeating: "9", count: 2000))
    for value in values {
      for type in ValueType.allCases {
        let found = problem(value, type, values: type == .enumeration ? ["a"] : [])
        #expect(found?.complaint.isEmpty != true)
      }
    }
  }
}

@Suite struct DocumentOriginTests {
  @Test(
    arguments: [
      ("artifacts/apis/orders/policy.xml", .api), ("apis/orders/operations/create/policy.xml", .operation),
      ("apis\\orders\\operations\\create\\policy.xml", .operation), ("products/starter/policy.xml", .product),
      ("policy fragments/auth/policy.xml", .fragment), ("workspaces/team/policy.xml", .workspace),
      ("workspaces/team/apis/orders/policy.xml", .api), ("orders.api.xml", .api),
      ("a/Create.Operation.xml", .operation),
      ("starter.product.xml", .product), ("auth.fragment.xml", .fragment), ("infra/global.xml", .global),
      ("policy.xml", nil), ("apis/policy.xml", nil), ("apis/orders/other.xml", nil), ("orders.xml", nil), ("", nil),
    ] as [(String, PolicyScope?)])
  func `a path tells the scope by convention`(_ path: String, scope: PolicyScope?) {
    #expect(DocumentOrigin.scope(ofPath: path) == scope)
  }

  @Test func `a policy beside the folder of APIs is global`() {
    #expect(DocumentOrigin.scope(ofPath: "artifacts/policy.xml") { $0 == "apis" } == .global)
  }
}
