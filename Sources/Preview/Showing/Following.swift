import Dispatch
import Foundation
import Synchronization

/// Follows the folders of a portal: a text that is saved is shown at once where that can be, and all of it is read behind it.
///
/// Watching and reading have a thread each, so that a text which is saved while all is read needn't wait for it.
final class Following: Sendable {
    private let watch: Mutex<FolderWatch>
    private let reader: Mutex<PreviewReader>
    private let options: Preview.Options
    private let stage: Stage
    private let told: @Sendable (Preview.News) -> Void
    private let isOver = Atomic(false)
    private let waiting = Mutex<[FolderChange]>([])
    private let signal = DispatchSemaphore(value: 0)
    /// Has whoever shows something: no earlier text ever takes the place of a later one.
    private let turn = Mutex(())

    /// How long open pages have the processor for themselves before all is read, in seconds.
    private static let pause = 0.03
    /// How often in a row a reading may pass unseen, because what was saved since then can't be shown on top of it.
    private static let mostPassedOver = 3

    init(
        _ watch: sending FolderWatch, _ reader: PreviewReader, _ options: Preview.Options, _ stage: Stage,
        _ told: @escaping @Sendable (Preview.News) -> Void
    ) {
        self.watch = Mutex(watch)
        self.reader = Mutex(reader)
        self.options = options
        self.stage = stage
        self.told = told
    }

    func start() {
        DeepStack.start(follow)
        DeepStack.start(readAgain)
    }

    func stop() {
        isOver.store(true, ordering: .relaxed)
        signal.signal()
    }

    @Sendable private func follow() {
        watch.withLock { watch in
            while let change = watch.wait(until: { isOver.load(ordering: .relaxed) }) {
                // First of all, so that a reading which ends now knows that it isn't of the last text.
                waiting.withLock { $0.append(change) }
                turn.withLock { _ in
                    if let snapshot = stage.snapshot.showing(change, options) { stage.show(snapshot) }
                }
                signal.signal()
            }
        }
    }

    @Sendable private func readAgain() {
        var passedOver = 0
        while true {
            signal.wait()
            guard !isOver.load(ordering: .relaxed) else { return }
            let changes = waiting.withLock { waiting in
                defer { waiting = [] }
                return waiting
            }
            // What was told of several times has been read at once.
            guard !changes.isEmpty else { continue }
            Thread.sleep(forTimeInterval: Self.pause)
            let reading = reader.withLock { $0.read() }
            if let snapshot = turn.withLock({ _ in show(reading, always: passedOver == Self.mostPassedOver) }) {
                passedOver = 0
                // Open pages first: printing thousands of messages takes its time.
                told(reading.news(of: snapshot))
            } else {
                passedOver += 1
            }
        }
    }

    /// Shows what was read, with what has been saved since then.
    ///
    /// - Returns: nil where that can't be, so that it is to be read again.
    private func show(_ reading: PreviewReader.Reading, always: Bool) -> Snapshot? {
        let read = Snapshot(reading, after: stage.snapshot, asked: options.language)
        var shown = read
        for change in waiting.withLock({ $0 }) {
            guard let next = shown.showing(change, options) else {
                guard always else { return nil }
                break
            }
            shown = next
        }
        stage.show(shown)
        return read
    }
}
