/// What one run leaves to the next.
struct BuildMemory: Sendable {
    /// When the run began, in seconds since 1970; nil where there is no next one.
    var now: Int?
    var readings = KeptReadings()
    var pages = KeptPages()

    var isKept: Bool { now != nil }
}
