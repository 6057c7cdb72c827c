/// A section of a policy definition.
enum PolicySection: UInt8, Sendable, CaseIterable {
  case inbound, backend, outbound, onError

  /// Its element's name.
  var name: String {
    switch self {
    case .inbound: "inbound"
    case .backend: "backend"
    case .outbound: "outbound"
    case .onError: "on-error"
    }
  }
}

/// Where a definition is attached, from broad to narrow, or that it is a fragment.
public enum PolicyScope: UInt8, Sendable, CaseIterable {
  case global, workspace, product, api, operation, fragment

  /// The scope as written on the command line and in configurations.
  public var name: String {
    switch self {
    case .global: "global"
    case .workspace: "workspace"
    case .product: "product"
    case .api: "api"
    case .operation: "operation"
    case .fragment: "fragment"
    }
  }

  /// The scope with that name; `nil` if there is none.
  public init?(name: some StringProtocol) {
    guard let scope = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = scope
  }
}

/// A kind of gateway that runs policies.
public enum PolicyGateway: UInt8, Sendable, CaseIterable {
  case classic, v2, consumption, selfHosted, workspace

  /// The gateway as written on the command line and in configurations.
  public var name: String {
    switch self {
    case .classic: "classic"
    case .v2: "v2"
    case .consumption: "consumption"
    case .selfHosted: "self-hosted"
    case .workspace: "workspace"
    }
  }

  /// The gateway with that name; `nil` if there is none.
  public init?(name: some StringProtocol) {
    guard let gateway = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = gateway
  }
}

/// A set of cases of one of the enumerations above.
struct PlaceSet<Place: RawRepresentable & CaseIterable & Sendable>: Sendable, Equatable where Place.RawValue == UInt8 {
  var bits: UInt8

  init(bits: UInt8) { self.bits = bits }

  static var none: PlaceSet { PlaceSet(bits: 0) }
  static var all: PlaceSet { Place.allCases.reduce(into: .none) { $0.insert($1) } }

  mutating func insert(_ place: Place) { bits |= 1 << place.rawValue }
  func contains(_ place: Place) -> Bool { bits & 1 << place.rawValue != 0 }
  func union(_ other: PlaceSet) -> PlaceSet { PlaceSet(bits: bits | other.bits) }

  /// The members in the order of the cases.
  var members: [Place] { Place.allCases.filter(contains) }
}

typealias SectionSet = PlaceSet<PolicySection>
typealias ScopeSet = PlaceSet<PolicyScope>
typealias GatewaySet = PlaceSet<PolicyGateway>
