/// Every built-in rule, as embedded when the package was built (`Tools/embed-catalog`).
public enum Catalog {
  /// One page of `rules/` and the check that belongs to it.
  struct Entry: Sendable {
    /// The page's path below `rules/`.
    let path: StaticString
    /// The check; `nil` if the reader of documents reports the rule by itself.
    let check: (any Check.Type)?
    /// The page.
    let text: StaticString
  }
}
