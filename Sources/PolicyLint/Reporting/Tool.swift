/// What the tool calls itself.
public enum Tool {
  /// The name of the command and of the tool in reports.
  public static let name = "policylint"
  /// The version, as in the changelog.
  public static let version = "0.1.0"
}
