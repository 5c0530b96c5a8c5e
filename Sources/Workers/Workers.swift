import Dispatch
import Synchronization

/// Spreads independent work over threads; the results come in order, so that their number never shows.
public struct Workers: Sendable {
    public let count: Int

    public init(_ count: Int) { self.count = max(1, count) }

    /// The results of `body` for 0 ..< `number`, in order.
    public func map<Result: Sendable>(_ number: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
        guard count > 1, number > 1 else { return (0..<number).map(body) }
        // Small chunks keep the workers busy to the end, large ones the hand-over cheap.
        let size = max(1, min(64, number / (count * 8)))
        let chunks = (number + size - 1) / size
        let next = Atomic(0)
        let finished = Mutex<[(chunk: Int, results: [Result])]>([])
        DispatchQueue.concurrentPerform(iterations: min(count, chunks)) { _ in
            var own: [(chunk: Int, results: [Result])] = []
            while true {
                let chunk = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard chunk < chunks else { break }
                own.append((chunk, (chunk * size..<min((chunk + 1) * size, number)).map(body)))
            }
            finished.withLock { $0 += own }
        }
        return finished.withLock { $0 }.sorted { $0.chunk < $1.chunk }.flatMap(\.results)
    }
}
