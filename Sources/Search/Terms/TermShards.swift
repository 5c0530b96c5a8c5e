import HTML
import Workers

/// The terms with their postings, cut into files of some kilobytes that the client finds by their first term.
struct TermShards: Sendable {
    struct Shard: Sendable {
        var firstTerm: [UInt8]
        /// Two characters that stand in the file and in the entry, so that the client sees when they are of two builds.
        var stamp: String
        var json: [UInt8]
    }

    /// By the ranges of terms that are put into files by themselves.
    private let ranges: [[Shard]]

    var all: [Shard] { ranges.flatMap(\.self) }

    /// A file is closed when it has grown to about so many bytes, at the latest at three times as many: the more terms there are, the
    /// larger, for as many files would be too many.
    private let usualSize: Int

    private static func usualSize(terms: Int) -> Int {
        switch terms {
        case ..<20_000: 2560
        case ..<40_000: 4096
        case ..<80_000: 12_288
        default: 24_576
        }
    }

    /// Terms that one worker puts into files by itself; the same for any number of workers.
    private static let rangeSize = 8192
    /// Words of one stem stay in one file when they are this near.
    private static let neighbours = 64

    init(_ list: TermList, workers: Workers) {
        self.init(list, workers: workers) { _ in nil }
    }

    /// Those of a list in which some terms are other than in the one that these are of.
    func updated(_ list: TermList, _ changes: TermChange.Changes, workers: Workers) -> TermShards {
        guard usualSize == Self.usualSize(terms: list.terms.count) else { return TermShards(list, workers: workers) }
        let changed = Set(changes.positions.map { $0 / Self.rangeSize })
        // Where words of one stem stand close together, one that comes or goes moves the cut before it.
        let moved = changes.firstMoved.map { max(0, $0 - Self.neighbours) / Self.rangeSize } ?? .max
        let ranges = self.ranges
        return TermShards(list, workers: workers) { range in
            range < moved && !changed.contains(range) && ranges.indices.contains(range) ? ranges[range] : nil
        }
    }

    /// - Parameter known: the files of a range that are known already.
    private init(_ list: TermList, workers: Workers, known: @Sendable (Int) -> [Shard]?) {
        var members: [Int: [Int]] = [:]
        for (position, term) in list.terms.enumerated() { if let head = term.head { members[head, default: []].append(position) } }
        let groups = members
        let usualSize = Self.usualSize(terms: list.terms.count)
        self.usualSize = usualSize
        ranges = workers.map((list.terms.count + Self.rangeSize - 1) / Self.rangeSize) { range in
            if let known = known(range) { return known }
            let positions = range * Self.rangeSize..<min((range + 1) * Self.rangeSize, list.terms.count)
            return Self.shards(positions, of: list, groups, usualSize: usualSize)
        }
    }

    private static func shards(_ positions: Range<Int>, of list: TermList, _ groups: [Int: [Int]], usualSize: Int) -> [Shard] {
        var shards: [Shard] = []
        var postings: [[UInt8]] = []
        var first = positions.lowerBound
        var size = 0
        // Words of one stem stay in one file where they stand close together, so that one look-up finds them.
        var openUntil = first
        for position in positions {
            if size >= 3 * usualSize || size >= usualSize && position >= openUntil {
                shards.append(shard(first..<position, of: list, postings))
                postings.removeAll(keepingCapacity: true)
                first = position
                size = 0
            }
            let bytes = text(of: position, in: list, groups)
            size += list.terms[position].key.count + bytes.count + 2
            postings.append(bytes)
            if let last = list.terms[position].head.flatMap({ groups[$0]?.last }), last - position < Self.neighbours {
                openUntil = max(openUntil, last + 1)
            }
        }
        if size > 0 { shards.append(shard(first..<positions.upperBound, of: list, postings)) }
        return shards
    }

    /// A term's postings, or of a word that shares those of another, that word after a `=`.
    private static func text(of position: Int, in list: TermList, _ groups: [Int: [Int]]) -> [UInt8] {
        if let head = list.terms[position].head, head != position { return [UInt8(ascii: "=")] + list.terms[head].text }
        var bytes: [UInt8] = []
        PostingText.append(list.postings(of: groups[position] ?? [position]), to: &bytes)
        return bytes
    }

    private static func shard(_ positions: Range<Int>, of list: TermList, _ postings: [[UInt8]]) -> Shard {
        var terms: [UInt8] = []
        for position in positions {
            if position > positions.lowerBound { terms.append(0x20) }
            terms += list.terms[position].text
        }
        let occurrences = Array(postings.joined(separator: [PostingText.separator]))
        let stamp = PostingText.stamp(of: terms + occurrences)
        var json = JSONText()
        json.object { json in
            json.member("stamp", stamp)
            json.key("terms")
            terms.withUnsafeBufferPointer { json.string($0) }
            json.key("postings")
            occurrences.withUnsafeBufferPointer { json.string($0) }
        }
        return Shard(firstTerm: list.terms[positions.lowerBound].text, stamp: stamp, json: json.bytes)
    }
}
