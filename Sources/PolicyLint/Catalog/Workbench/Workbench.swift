/// What documents borrow one after the other: the parser's memory, the binder with all that it read of the type table, and
/// the expressions that were met before.
///
/// It is used by one thread at a time.
final class Workbench {
  var parser = SyntaxParser()
  var expressions = KnownExpressions()
  let gateMemory = GateMemory()
  private(set) var madeBinder: BinderBox?
  private var linter: Linter?

  /// The binder of all documents that borrow the workbench, made when the first one asks.
  var binderBox: BinderBox {
    if let madeBinder { return madeBinder }
    let box = BinderBox()
    madeBinder = box
    return box
  }

  /// Prepares for one more document.
  func begin(for linter: Linter?) {
    if expressions.isFull || linter !== self.linter { expressions = KnownExpressions() }
    self.linter = linter
    madeBinder?.places.begin()
  }

  /// Whether the binder has not seen more than so many names and types.
  func isWithin(names: Int, types: Int) -> Bool {
    guard let madeBinder else { return true }
    // The universe is a large value: it is not to be copied.
    return madeBinder.binder.universe.names.count < names && madeBinder.binder.universe.types.count < types
      && madeBinder.places.count < names
  }
}
