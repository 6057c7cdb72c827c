/// The elements around a place, from the root of its document, by their names: a place that stays when lines move.
public struct ElementPath: Hashable, Sendable {
  /// A number that is the same for the same path on every machine and in every run; 0 for the path without an element.
  let hash: UInt64
  /// The path for people, `policies/inbound/set-variable[token]`; `nil` unless it was asked for (`LintSettings`).
  public let text: String?

  /// The path without an element.
  public init() {
    hash = 0
    text = nil
  }

  init(hash: UInt64, text: String?) {
    self.hash = hash
    self.text = text
  }
}
