/// What changed in a text, line by line.
public struct UnifiedDiff: Sendable {
    public struct Change: Sendable {
        /// The lines that go, and those that come, counted from 0.
        var old: Range<Int>
        var new: Range<Int>
    }

    /// Lines with their ends, which may be what differs.
    private let before: [[UInt8]]
    private let after: [[UInt8]]
    private let changes: [Change]
    private static let context = 3

    public init(_ before: [UInt8], _ after: [UInt8]) {
        self.before = Self.lines(before)
        self.after = Self.lines(after)
        changes = Self.changes(self.before, self.after)
    }

    /// As `diff -u` tells it and `patch` takes it.
    public func text(path: String) -> [UInt8] {
        // Without it `patch` takes a name up to its first space.
        let tab = path.contains(" ") ? "\t" : ""
        var text = Array("--- a/\(path)\(tab)\n+++ b/\(path)\(tab)\n".utf8)
        for hunk in hunks {
            let from = max(0, hunk[0].old.lowerBound - Self.context)
            let to = min(before.count, hunk[hunk.count - 1].old.upperBound + Self.context)
            let shift = hunk[0].new.lowerBound - hunk[0].old.lowerBound
            let grown = hunk[hunk.count - 1].new.upperBound - hunk[hunk.count - 1].old.upperBound
            text += "@@ -\(Self.span(from..<to)) +\(Self.span(from + shift..<to + grown)) @@\n".utf8
            var at = from
            for change in hunk {
                Self.append(before[at..<change.old.lowerBound], " ", to: &text)
                Self.append(before[change.old], "-", to: &text)
                Self.append(after[change.new], "+", to: &text)
                at = change.old.upperBound
            }
            Self.append(before[at..<to], " ", to: &text)
        }
        return text
    }

    /// The changes as people read them: the number of the first new line, the lines that went and those that came.
    public var changedLines: [(number: Int, old: [String], new: [String])] {
        changes.map { ($0.new.lowerBound + 1, before[$0.old].map(Self.shown), after[$0.new].map(Self.shown)) }
    }

    /// Changes that share their context.
    private var hunks: [[Change]] {
        changes.reduce(into: []) { hunks, change in
            if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * Self.context {
                hunks[hunks.count - 1].append(change)
            } else {
                hunks.append([change])
            }
        }
    }

    /// Where lines differ, the nearest lines further on that are the same in both end a change; so a text of any length is compared in
    /// one pass.
    private static func changes(_ before: [[UInt8]], _ after: [[UInt8]]) -> [Change] {
        var changes: [Change] = []
        var (old, new) = (0, 0)
        while old < before.count || new < after.count {
            if old < before.count, new < after.count, before[old] == after[new] {
                old += 1
                new += 1
                continue
            }
            let (oldCount, newCount) = gap(before[old...], after[new...])
            if let last = changes.last, last.old.upperBound == old, last.new.upperBound == new {
                changes[changes.count - 1] = Change(old: last.old.lowerBound..<old + oldCount, new: last.new.lowerBound..<new + newCount)
            } else {
                changes.append(Change(old: old..<old + oldCount, new: new..<new + newCount))
            }
            old += oldCount
            new += newCount
        }
        return changes
    }

    /// How many lines of each text come before one that both have.
    private static func gap(_ before: ArraySlice<[UInt8]>, _ after: ArraySlice<[UInt8]>) -> (Int, Int) {
        let (old, new) = (Array(before.prefix(farthest)), Array(after.prefix(farthest)))
        for distance in 1..<2 * farthest {
            for skipped in 0...distance where skipped < old.count && distance - skipped < new.count {
                let (a, b) = (old[skipped], new[distance - skipped])
                // Blank lines are the same everywhere.
                if a == b, a.contains(where: { $0 > 0x20 }) { return (skipped, distance - skipped) }
            }
        }
        return (old.count, new.count)
    }

    /// How many lines further on are looked at.
    private static let farthest = 24

    private static func span(_ range: Range<Int>) -> String {
        range.count == 1 ? "\(range.lowerBound + 1)" : "\(range.lowerBound + (range.isEmpty ? 0 : 1)),\(range.count)"
    }

    private static func append(_ lines: ArraySlice<[UInt8]>, _ sign: String, to text: inout [UInt8]) {
        for line in lines {
            text += sign.utf8
            text += line
            if line.last != UInt8(ascii: "\n") { text += "\n\\ No newline at end of file\n".utf8 }
        }
    }

    private static func shown(_ line: [UInt8]) -> String {
        let end = line.lastIndex { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return end.map { String(decoding: line[...$0], as: UTF8.self) } ?? ""
    }

    private static func lines(_ text: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.count
            lines.append(Array(text[start..<end]))
            start = end
        }
        return lines
    }
}
