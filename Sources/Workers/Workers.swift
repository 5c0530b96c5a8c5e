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
        let size = max(1, min(16, number / (count * 8)))
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

    /// The results of two pieces of work that know nothing of each other.
    public func both<First: Sendable, Second: Sendable>(
        _ first: @Sendable () -> First, _ second: @Sendable () -> Second
    ) -> (First, Second) {
        guard count > 1 else { return (first(), second()) }
        let results = Mutex<(First?, Second?)>((nil, nil))
        DispatchQueue.concurrentPerform(iterations: 2) { piece in
            if piece == 0 {
                let result = first()
                results.withLock { $0.0 = result }
            } else {
                let result = second()
                results.withLock { $0.1 = result }
            }
        }
        guard case (let one?, let other?) = results.withLock({ $0 }) else { return (first(), second()) }
        return (one, other)
    }
}
