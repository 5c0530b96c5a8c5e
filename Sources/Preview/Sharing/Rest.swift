import Content

/// Knows which files of a folder have changed since the last build, and which of those are still being written: their sizes or times
/// move on from one look to the next.
struct Rest {
    /// For how long a file has to be the same until it counts as whole, in seconds.
    let pause: Double
    /// After how long what has come to rest is no longer kept waiting by what has not.
    let longest: Double
    /// As they were when they were last built.
    private var built: [String: FileVersion] = [:]
    private var seen: [String: Seen] = [:]
    /// When the first of the changes was seen.
    private var since: Double?
    private(set) var changed: Set<String> = []
    private var restless: Set<String> = []

    private struct Seen {
        /// nil for a file that is gone.
        var version: FileVersion?
        var since: Double
    }

    init(pause: Double, longest: Double) {
        self.pause = pause
        self.longest = longest
    }

    /// Takes in what is there now.
    ///
    /// - Parameters:
    ///   - now: in seconds, of a clock that nobody sets.
    ///   - clock: in seconds since 1970, by which a file of which nothing is known yet may be old enough to be whole.
    mutating func look(_ files: [String: FileVersion], at now: Double, clock: Int) {
        for (path, version) in files where seen[path]?.version != version {
            let isOld = seen[path] == nil && version.isSettled(at: clock)
            seen[path] = Seen(version: version, since: isOld ? now - pause : now)
        }
        for (path, last) in seen where last.version != nil && files[path] == nil { seen[path] = Seen(version: nil, since: now) }
        changed = Set(seen.lazy.filter { [built] in built[$0.key] != $0.value.version }.map(\.key))
        restless = changed.filter { path in seen[path].map { now - $0.since < pause } ?? false }
        since = changed.isEmpty ? nil : since ?? now
    }

    /// Whether anything has changed that no build has.
    var isWaiting: Bool { !changed.isEmpty }

    /// Whether it is time to build: everything rests, or what does has waited long enough.
    func isDue(at now: Double) -> Bool {
        guard let since else { return false }
        return restless.isEmpty || restless.count < changed.count && now - since >= longest
    }

    /// The files that are to be left unread if it is built now.
    var unfinished: Set<String> { restless.filter { seen[$0]?.version != nil } }

    /// Takes what was seen last as built, but for what was left unread.
    mutating func settle(at now: Double) {
        let unfinished = restless
        for path in changed.subtracting(unfinished) {
            built[path] = seen[path]?.version
            if built[path] == nil { seen[path] = nil }
        }
        changed = unfinished
        since = unfinished.isEmpty ? nil : now
    }
}
