/// How long the stages of a run took, in their order; what stands nowhere but in reports and benchmarks.
public struct StageTimes: Sendable {
    public private(set) var all: [(stage: String, took: Duration)] = []
    private var last = ContinuousClock.now

    init() {}

    /// Notes that a stage is over, and that the next one begins.
    mutating func end(_ stage: String) {
        let now = ContinuousClock.now
        all.append((stage, now - last))
        last = now
    }
}
