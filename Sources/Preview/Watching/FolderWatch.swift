import Content
import Foundation

/// Waits until something in some folders changes, and until it has come to rest.
///
/// The system is asked where it can tell (Linux, on a disk of its own); every few seconds the folders are looked through as well,
/// since a network share tells nothing, and a folder that is put in another's place is no longer watched.
final class FolderWatch {
    private let folders: () -> [String]
    private let signals: FolderSignals?
    private var seen: Int
    private var pause = FolderWatch.shortestPause

    /// Milliseconds.
    private static let shortestPause = 2000
    /// How long nothing may happen until the changes are over, in milliseconds: an editor writes a file in two or three steps, a
    /// program that copies files goes on for longer.
    private static let rest = 12
    private static let restOfMany = 80
    private static let many = 24
    /// Changes that never end are shown all the same.
    private static let longest = 1000

    /// - Parameter folders: which they are; asked again and again, since one may come to be.
    init(_ folders: @escaping () -> [String]) {
        self.folders = folders
        signals = FolderSignals()
        signals?.watch(folders())
        seen = Self.fingerprint(folders())
    }

    /// Returns when something has changed; false where `isOver` says that nobody waits any more.
    func wait(until isOver: () -> Bool) -> Bool {
        while !isOver() {
            if let signals {
                var quiet = 0
                // In short steps, so that the end is noticed.
                while quiet < pause, !isOver() {
                    let signalled = signals.wait(milliseconds: 100)
                    if signalled > 0 {
                        settle(signals, signalled)
                        return true
                    }
                    quiet += 100
                }
            } else {
                Thread.sleep(forTimeInterval: Double(pause) / 1000)
            }
            if !isOver(), hasChanged() { return true }
        }
        return false
    }

    private func settle(_ signals: FolderSignals, _ first: Int) {
        signals.watch(folders())
        let end = ContinuousClock.now + .milliseconds(Self.longest)
        var events = first
        while ContinuousClock.now < end {
            let more = signals.wait(milliseconds: events > Self.many ? Self.restOfMany : Self.rest)
            if more == 0 { break }
            events += more
            if signals.hasNewFolders { signals.watch(folders()) }
        }
        // The next look through the folders only learns how they are now.
        seen = Self.unknown
    }

    private static let unknown = 0

    private func hasChanged() -> Bool {
        let start = ContinuousClock.now
        let now = Self.fingerprint(folders())
        // On a large portal, looking through takes its time, which isn't to be spent again and again.
        pause = max(Self.shortestPause, Int((ContinuousClock.now - start) / .milliseconds(1)) * 30)
        defer { seen = now }
        guard now != seen else { return false }
        signals?.watch(folders())
        return seen != Self.unknown
    }

    private static func fingerprint(_ folders: [String]) -> Int {
        var hasher = Hasher()
        for folder in folders {
            let found = ContentFolder.discover(folder)
            hasher.combine(folder)
            hasher.combine(found.markdown)
            hasher.combine(found.files)
        }
        let value = hasher.finalize()
        return value == unknown ? 1 : value
    }
}
