import Synchronization
import Workers

/// Says how far a long stage has come.
public struct BuildProgress: Sendable {
    public enum Stage: Sendable {
        case reading, media, rendering
    }

    /// Called now and then from any worker with how many of how many are done.
    let report: @Sendable (Stage, Int, Int) -> Void

    public init(_ report: @escaping @Sendable (Stage, Int, Int) -> Void) {
        self.report = report
    }

    public static let silent = BuildProgress { _, _, _ in }

    func map<Result: Sendable>(
        _ stage: Stage, _ number: Int, _ workers: Workers, _ body: @Sendable (Int) -> Result
    ) -> [Result] {
        let done = Atomic(0)
        return workers.map(number) { index in
            let result = body(index)
            let count = done.wrappingAdd(1, ordering: .relaxed).newValue
            if count % 64 == 0 || count == number { report(stage, count, number) }
            return result
        }
    }
}
