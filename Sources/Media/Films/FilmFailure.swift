import Limits

/// Why nothing sure can be taken out of a film.
enum FilmFailure: Error {
    case broken
    case tooLarge(Limit)
}
