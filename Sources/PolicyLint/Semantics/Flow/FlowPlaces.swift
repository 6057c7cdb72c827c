/// The places that policies make sure of, as numbers of one table.
struct FlowPlaces {
  let variables, request, response, headers, query: PlaceID

  init(in places: PlaceTable, _ words: FlowWords) {
    variables = places.member(words.variables, of: PlaceTable.context)
    request = places.member(words.request, of: PlaceTable.context)
    response = places.member(words.response, of: PlaceTable.context)
    headers = places.member(words.headers, of: request)
    query = places.member(words.query, of: places.member(words.url, of: request))
  }
}
