/// A binder that documents borrow one after the other, so that what it read of the type table serves all of them.
///
/// It is used by one thread at a time.
final class BinderBox {
  var binder: Binder
  /// The names that the null flow asks for.
  let flowWords: FlowWords

  /// The places that the null flow speaks of.
  let places = PlaceTable()
  /// Those of them that policies make sure of.
  let flowPlaces: FlowPlaces

  init() {
    var binder = Binder()
    flowWords = FlowWords(in: &binder.universe)
    flowPlaces = FlowPlaces(in: places, flowWords)
    self.binder = binder
  }

  // The universe is a large value: what is asked for often reads the one array that it needs.

  func info(_ type: TypeID) -> TypeInfo { binder.universe.types[type.index] }

  func member(_ id: MemberID) -> Member { binder.universe.members[id.index] }

  /// The definition a named type is made of; -1 for every other type.
  func definition(of type: TypeID) -> Int32 {
    let info = info(type)
    return info.form == .named ? info.detail : -1
  }
}
