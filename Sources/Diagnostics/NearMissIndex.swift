import Synchronization

/// Names that stay the same, for finding near misses among them: they are made ready when the first is looked for, and each
/// is looked for once.
public final class NearMissIndex: Sendable {
    private let names: @Sendable () -> [String]
    private let state = Mutex<State>(State())

    private struct State {
        var table: NearMissTable?
        var found: [String: [String]] = [:]
    }

    /// - Parameter names: asked when the first near miss is looked for, if ever.
    public init(_ names: @autoclosure @escaping @Sendable () -> [String]) {
        self.names = names
    }

    /// The three nearest names, best first.
    public func best(for name: String) -> [String] {
        state.withLock { state in
            if let known = state.found[name] { return known }
            let table = state.table ?? NearMissTable(names())
            let best = table.best(for: name, most: 3)
            state.table = table
            if state.found.count < 10_000 { state.found[name] = best }
            return best
        }
    }
}
