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
        var text = Array("--- a/\(path)\n+++ b/\(path)\n".utf8)
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

    private static func changes(_ before: [[UInt8]], _ after: [[UInt8]]) -> [Change] {
        var gone = Set<Int>()
        var come = Set<Int>()
        for change in after.difference(from: before) {
            switch change {
            case .remove(let offset, _, _): gone.insert(offset)
            case .insert(let offset, _, _): come.insert(offset)
            }
        }
        var changes: [Change] = []
        var (old, new) = (0, 0)
        while old < before.count || new < after.count {
            let (firstOld, firstNew) = (old, new)
            while gone.contains(old) { old += 1 }
            while come.contains(new) { new += 1 }
            if old > firstOld || new > firstNew { changes.append(Change(old: firstOld..<old, new: firstNew..<new)) }
            old += 1
            new += 1
        }
        return changes
    }

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
