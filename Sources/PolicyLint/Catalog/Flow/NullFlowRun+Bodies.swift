/// Who still needs the body of a message.
extension NullFlowRun {
  /// The body of the request goes to the backend behind inbound, that of the response to the client behind outbound.
  mutating func endSection(_ name: Name) {
    switch name {
    case .inbound: if !isKept { useUp(.request) }
    case .outbound: useUp(.response)
    default: break
    }
  }

  /// Whether the `backend` of the document sends no request on, so that nobody else needs the body.
  private var isKept: Bool {
    guard state.consumed[.request] != nil, let root = document.children(of: nil).first(where: { _ in true }),
      let backend = document.child(.backend, of: root)
    else { return false }
    return !context.flow.mayForward(in: backend)
  }

  private mutating func useUp(_ message: BodyRead.Message) {
    guard state.isReachable, let read = state.consumed[message] else { return }
    consumptions.append(read)
    state.consumed[message] = nil
  }

  /// The message whose body an element writes.
  func newBody(of id: ElementID) -> BodyRead.Message? {
    guard document[id].name == .setBody else { return nil }
    switch document[id].parent.map({ document[$0].name }) {
    case .sendRequest?, .sendOneWayRequest?, .returnResponse?: return nil
    default: return context.schema.section(of: id) == .outbound ? .response : .request
    }
  }

  mutating func noteNewBody(of id: ElementID) {
    if let message = newBody(of: id) { state.consumed[message] = nil }
  }

  mutating func noteForwarded() { useUp(.request) }
}
