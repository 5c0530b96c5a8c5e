import Synchronization

/// The names that were sought among titles, found there or not: whether another title changes what any of them leads to.
final class AskedNames: Sendable {
    /// By their hashes, of which two that are the same only cost another look.
    private struct Names {
        var folded: Set<Int> = []
        var loose: Set<Int> = []
    }

    private let names = Mutex(Names())

    /// - Parameter name: as `ReferenceIndex.fold` gives it.
    func note(_ name: String) {
        let hash = name.hashValue
        _ = names.withLock { $0.folded.insert(hash) }
    }

    /// - Parameter name: as `LooseNames.fold` gives it.
    func note(loosely name: String) {
        let hash = name.hashValue
        _ = names.withLock { $0.loose.insert(hash) }
    }

    /// Whether anybody has asked for what is called so.
    func has(_ title: String) -> Bool {
        let folded = ReferenceIndex.fold(title).hashValue
        let loose = LooseNames.names(of: title).map(\.hashValue)
        return names.withLock { names in names.folded.contains(folded) || loose.contains { names.loose.contains($0) } }
    }
}
