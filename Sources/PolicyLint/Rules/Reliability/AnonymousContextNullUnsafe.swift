struct AnonymousContextNullUnsafe: NullCheck {
  static func isAbout(_ use: NullUse, in flow: NullFlow) -> Bool {
    guard flow.isUse(use, of: ["User", "Subscription", "Product"], on: "IExpressionContext") else { return false }
    let document = flow.document
    if let attribute = document.expressions[use.expression].attribute {
      // Keys of limits have a rule of their own.
      if document.attributes[Int(attribute)].name == .counterKey { return false }
    }
    // A product's own policies run for its subscriptions only.
    if flow.context.origin.mayBeOfProduct, flow.isUse(use, of: ["Product"], on: "IExpressionContext") {
      return false
    }
    return true
  }

  static func message(_ name: String, _ use: NullUse, in context: LintContext) -> String {
    "`\(name)` can be null here: a call need not have a subscription with a product and a user"
  }
}
