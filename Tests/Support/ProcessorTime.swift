import Foundation

/// The processor time that this thread spends on some work.
///
/// Unlike a clock on the wall it doesn't grow when other tests wait for the same processors.
public func processorTime(_ work: () -> Void) -> Duration {
    let start = threadTime()
    work()
    return threadTime() - start
}

private func threadTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}

/// Whether four times the input costs less than ten times as much; a quadratic course costs sixteen times.
/// - Parameter prepare: makes the work for an input of so many pieces; the making isn't counted.
public func growsInProportion(_ prepare: (_ count: Int) -> () -> Void) -> Bool {
    func best(_ count: Int) -> Duration {
        let work = prepare(count)
        return (0..<3).map { _ in processorTime(work) }.min() ?? .zero
    }
    let small = best(3_000)
    let large = best(12_000)
    return large < small * 10 + .milliseconds(250)
}
