/// What policies make sure of.
extension NullFlowRun {
  mutating func note(header: String) {
    NullAnalysis.noteNonNull(places.entry(header.lowercased(), of: box.flowPlaces.headers), in: &state, places)
  }

  mutating func note(query: String) {
    NullAnalysis.noteNonNull(places.entry(query.lowercased(), of: box.flowPlaces.query), in: &state, places)
  }

  mutating func noteCertificate() { noteRequest(box.flowWords.certificate) }
  mutating func noteBody() { noteRequest(box.flowWords.body) }
  mutating func noteResponse() { noteAnswered() }
  mutating func noteToken() { state.hasValidToken = true }

  private mutating func noteRequest(_ name: SymbolName) {
    NullAnalysis.noteNonNull(places.member(name, of: box.flowPlaces.request), in: &state, places)
  }
}
