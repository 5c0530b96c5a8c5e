import Synchronization

/// Holds what is shown, and wakes those who wait for a change.
final class Stage: Sendable {
    private struct State {
        var snapshot: Snapshot
        var waiting: [Int: AsyncStream<Void>.Continuation] = [:]
        var next = 0
    }

    private let state: Mutex<State>

    init(_ snapshot: Snapshot) { state = Mutex(State(snapshot: snapshot)) }

    var snapshot: Snapshot { state.withLock { $0.snapshot } }

    func show(_ snapshot: Snapshot) {
        state.withLock { $0.snapshot = snapshot }
        wake()
    }

    /// Lets everybody who waits look, be there a change or not: so it shows whether they are still there.
    func wake() {
        for waiting in state.withLock({ Array($0.waiting.values) }) { waiting.yield() }
    }

    /// Whoever is slow misses what lies between and meets the last.
    func changes() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number = state.withLock { state in
            state.next += 1
            state.waiting[state.next] = continuation
            return state.next
        }
        continuation.onTermination = { [weak self] _ in self?.forget(number) }
        return stream
    }

    private func forget(_ number: Int) {
        _ = state.withLock { $0.waiting.removeValue(forKey: number) }
    }

    /// Ends all waiting.
    func end() {
        for waiting in state.withLock({ Array($0.waiting.values) }) { waiting.finish() }
    }
}
