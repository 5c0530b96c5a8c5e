import Building

/// Reads the portal again and again.
struct PreviewReader: Sendable {
    private let options: Preview.Options
    private var session = BuildSession()

    init(_ options: Preview.Options) { self.options = options }

    /// What came of one reading.
    struct Reading: Sendable {
        var previewed: BuildSession.Previewed
        /// What is kept of it.
        var session: BuildSession
        var took: Duration

        func news(of snapshot: Snapshot) -> Preview.News { Preview.News(report: snapshot.report, took: took) }
    }

    mutating func read() -> Reading {
        let start = ContinuousClock.now
        let previewed = session.preview(options.build())
        return Reading(previewed: previewed, session: session, took: ContinuousClock.now - start)
    }
}
