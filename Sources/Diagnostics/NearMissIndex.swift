import Synchronization

/// Near misses among names that stay the same, each searched for once however often it is asked.
public final class NearMissIndex: Sendable {
    private let names: [String]
    private let found = Mutex<[String: [String]]>([:])

    public init(_ names: [String]) {
        self.names = names
    }

    public func best(for name: String) -> [String] {
        if let known = found.withLock({ $0[name] }) { return known }
        let best = NearMiss.best(for: name, among: names)
        found.withLock { if $0.count < 10_000 { $0[name] = best } }
        return best
    }
}
