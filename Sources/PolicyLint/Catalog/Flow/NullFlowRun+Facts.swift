/// What policies make sure of.
extension NullFlowRun {
  mutating func note(header: String) {
    let headers = places.member(
      box.flowWords.headers, of: places.member(box.flowWords.request, of: places.context()))
    NullAnalysis.noteNonNull(places.entry(header.lowercased(), of: headers), in: &state, places)
  }

  mutating func note(query: String) {
    let request = places.member(box.flowWords.request, of: places.context())
    let parameters = places.member(box.flowWords.query, of: places.member(box.flowWords.url, of: request))
    NullAnalysis.noteNonNull(places.entry(query.lowercased(), of: parameters), in: &state, places)
  }

  mutating func noteCertificate() { noteRequest(box.flowWords.certificate) }
  mutating func noteBody() { noteRequest(box.flowWords.body) }
  mutating func noteResponse() { noteAnswered() }
  mutating func noteToken() { state.hasValidToken = true }

  private mutating func noteRequest(_ name: SymbolName) {
    NullAnalysis.noteNonNull(
      places.member(name, of: places.member(box.flowWords.request, of: places.context())), in: &state, places)
  }
}
