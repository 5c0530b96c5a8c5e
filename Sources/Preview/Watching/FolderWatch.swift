import Content
import Foundation

/// Waits until something in some folders changes, and until it has come to rest.
///
/// The system is asked where it can tell (Linux, on a disk of its own); every few seconds the folders are looked through as well,
/// since a network share tells nothing, and a folder that is put in another's place is no longer watched.
final class FolderWatch {
    private let folders: () -> [String]
    private let signals: FolderSignals?
    /// How the folders were when they were last read.
    private var seen: FolderLook
    private var pause = FolderWatch.shortestPause
    private var hasBegun = false

    /// Milliseconds.
    private static let shortestPause = 2000
    /// How long nothing may happen until the changes are over, in milliseconds: an editor writes a file in two or three steps, a
    /// program that copies files goes on for longer.
    private static let rest = 12
    private static let restOfMany = 80
    private static let many = 24
    /// Changes that never end are shown all the same.
    private static let longest = 1000

    /// - Parameters:
    ///   - folders: which they are; asked again and again, since one may come to be.
    ///   - seen: how they were before any file in them was read.
    init(_ folders: @escaping () -> [String], seen: FolderLook) {
        self.folders = folders
        self.seen = seen
        signals = FolderSignals()
    }

    /// Returns when something has changed; nil where `isOver` says that nobody waits any more.
    func wait(until isOver: () -> Bool) -> FolderChange? {
        if !hasBegun, begin() { return .anything }
        while !isOver() {
            if hasSignal(until: isOver) { return signals?.taken() ?? .anything }
            if !isOver(), hasChanged() { return .anything }
        }
        return nil
    }

    /// Has the system tell of changes from now on.
    ///
    /// - Returns: whether there was one before, of which it tells nothing.
    private func begin() -> Bool {
        hasBegun = true
        signals?.watch(folders())
        guard hasChanged() else { return false }
        if let signals {
            settle(signals, 0)
            _ = signals.taken()
        }
        return true
    }

    /// Whether the system tells of a change within the pause; in short steps, so that the end is noticed.
    private func hasSignal(until isOver: () -> Bool) -> Bool {
        let step = 100
        for _ in 0..<(pause / step) where !isOver() {
            guard let signals else {
                Thread.sleep(forTimeInterval: Double(step) / 1000)
                continue
            }
            let count = signals.wait(milliseconds: step)
            if count > 0 {
                settle(signals, count)
                return true
            }
        }
        return false
    }

    private func settle(_ signals: FolderSignals, _ first: Int) {
        if signals.hasNewFolders { signals.watch(folders()) }
        let end = ContinuousClock.now + .milliseconds(Self.longest)
        var events = first
        while ContinuousClock.now < end {
            let more = signals.wait(milliseconds: events > Self.many ? Self.restOfMany : Self.rest)
            if more == 0 { break }
            events += more
            if signals.hasNewFolders { signals.watch(folders()) }
        }
        seen = FolderLook(folders())
    }

    private func hasChanged() -> Bool {
        let start = ContinuousClock.now
        let now = FolderLook(folders())
        let values = now.values
        // On a large portal, looking through takes its time, which isn't to be spent again and again.
        pause = max(Self.shortestPause, Int((ContinuousClock.now - start) / .milliseconds(1)) * 30)
        defer { seen = now }
        guard values != seen.values else { return false }
        signals?.watch(folders())
        return true
    }
}
