struct DevelopmentHost: ElementCheck {
  static let elements: [Name] = [.setBackendService, .setURL, .openIDConfig, .cors]
  private static let baseURL = Name.baseUrl
  private static let url = Name.url
  private static let credentials = Name.allowCredentials
  /// Hosts, and ends of hosts, that people use while they try something out.
  private static let knownHosts: [StaticString] = [
    "localhost", "127.0.0.1", "webhook.site", "requestbin.com", "requestbin.net", "requestcatcher.com", "ngrok.io",
    "ngrok.app", "ngrok.dev", "ngrok-free.app", "httpbin.org", "beeceptor.com", "mocky.io", "pipedream.net",
  ]

  let options: Options

  func check(_ element: ElementID, in context: LintContext, report: inout Violations) {
    let document = context.document
    for url in urls(of: element, in: context) {
      guard let name = knownEnd(of: url.host) else { continue }
      let isLoopback = name == "localhost" || name == "127.0.0.1"
      guard context.isKnown(element), !(isLoopback && setsHost(beside: element, in: document)) else { continue }
      report.report(
        url.hostRange, "`\(url.host)` is an address for trying things out", help: "use a named value for the address")
    }
  }

  /// The known host that a host is, or lies below.
  private func knownEnd(of host: String) -> String? {
    var host = host
    return host.withUTF8 { bytes in
      if let known = Self.knownHosts.first(where: { $0.withUTF8Buffer { Self.isHost(bytes, below: $0) } }) {
        return "\(known)"
      }
      return options.hosts.first { Self.isHost(bytes, below: $0.utf8) }
    }
  }

  private static func isHost(_ host: UnsafeBufferPointer<UInt8>, below name: some Collection<UInt8>) -> Bool {
    let rest = host.count - name.count
    guard rest >= 0, rest == 0 || host[rest - 1] == UInt8(ascii: ".") else { return false }
    return host[rest...].elementsEqual(name)
  }

  private func urls(of element: ElementID, in context: LintContext) -> [WrittenURL] {
    let document = context.document
    switch document[element].name {
    case .setURL: return context.urls(in: element)
    case .cors:
      guard document.isTrue(Self.credentials, of: element) else { return [] }
      return document.entries(.origin, in: .allowedOrigins, of: element).flatMap { context.urls(in: $0) }
    default:
      let name = document[element].name == .openIDConfig ? Self.url : Self.baseURL
      return document.attribute(name, of: element).map { context.urls(in: $0) } ?? []
    }
  }

  /// Whether a call goes to the gateway itself, which tells its services apart by the header `Host`.
  private func setsHost(beside element: ElementID, in document: PolicyDocument) -> Bool {
    document.children(of: document[element].parent).contains {
      document[$0].name == .setHeader && document.isNamed($0, "host")
    }
  }
}

extension Name {
  static var openIDConfig: Name { .openidConfig }
  static var setURL: Name { .setUrl }
}
