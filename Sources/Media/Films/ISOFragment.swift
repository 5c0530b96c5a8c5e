import Limits

/// One piece of a film that is kept in pieces (`moof`), whose data lies beside it.
struct ISOFragment {
    let bytes: [UInt8]
    let box: ISOBox
    /// How large the samples of each track are where a piece doesn't say it.
    let sizes: [Int: Int]
    let fileSize: Int

    /// What a piece holds of one track.
    struct Part {
        var box: ISOBox
        var track: Int
        var samples: [Range<Int>]
        /// Whether its place doesn't depend on the parts before it.
        var isPlaced: Bool
    }

    private func children(_ box: ISOBox) -> ISOBoxes { ISOBoxes(bytes, base: self.box.start, in: box.content) }

    /// - Parameter left: how many samples may still come.
    func parts(_ left: inout Int) throws(FilmFailure) -> [Part] {
        var parts: [Part] = []
        // Where a part begins that doesn't say so.
        var next = box.start
        for part in children(box) where part.name == ISOBox.name("traf") {
            guard let head = children(part).first(where: { $0.name == ISOBox.name("tfhd") }), let fields = TrackHead(bytes, head, box.start)
            else { throw .broken }
            let base = fields.base ?? (fields.isBasedOnPiece ? box.start : next)
            var samples: [Range<Int>] = []
            var at = base
            for run in children(part) where run.name == ISOBox.name("trun") {
                guard let run = SampleRun(bytes, run, box.start) else { throw .broken }
                if let offset = run.offset { at = sum(base, offset) }
                left -= run.count
                guard left >= 0 else { throw .tooLarge(Limits.filmParts) }
                for index in 0..<run.count {
                    let end = sum(at, run.size(index) ?? fields.size ?? sizes[fields.track] ?? 0)
                    if at >= 0, at < end, at < fileSize { samples.append(at..<min(end, fileSize)) }
                    at = end
                }
            }
            next = at
            parts.append(Part(box: part, track: fields.track, samples: samples, isPlaced: fields.base != nil || fields.isBasedOnPiece))
        }
        return parts
    }

    private func sum(_ one: Int, _ other: Int) -> Int {
        let (sum, overflows) = one.addingReportingOverflow(other)
        return overflows ? Int.max : sum
    }
}

/// What a part says of its track (`tfhd`).
private struct TrackHead {
    let track: Int
    var base: Int?
    var size: Int?
    let isBasedOnPiece: Bool

    init?(_ bytes: [UInt8], _ box: ISOBox, _ start: Int) {
        guard box.end - box.body >= 8 else { return nil }
        var at = box.body - start
        let end = box.end - start
        let flags = bytes.be32(at) & 0xFF_FFFF
        track = bytes.be32(at + 4)
        isBasedOnPiece = flags & 0x2_0000 != 0
        at += 8
        if flags & 1 != 0 {
            guard at + 8 <= end, let place = bytes.be64(at) else { return nil }
            base = place
            at += 8
        }
        at += (flags & 2 == 0 ? 0 : 4) + (flags & 8 == 0 ? 0 : 4)
        if flags & 16 != 0 {
            guard at + 4 <= end else { return nil }
            size = bytes.be32(at)
        }
    }
}

/// Samples that lie one behind the other (`trun`).
private struct SampleRun {
    let bytes: [UInt8]
    let count: Int
    /// From where the part begins.
    var offset: Int?
    private let entries: Int
    private let width: Int
    private let placeOfSize: Int?

    init?(_ bytes: [UInt8], _ box: ISOBox, _ start: Int) {
        guard box.end - box.body >= 8 else { return nil }
        var at = box.body - start
        let end = box.end - start
        let flags = bytes.be32(at) & 0xFF_FFFF
        count = bytes.be32(at + 4)
        at += 8
        if flags & 1 != 0 {
            guard at + 4 <= end else { return nil }
            offset = Int(Int32(truncatingIfNeeded: bytes.be32(at)))
            at += 4
        }
        if flags & 4 != 0 { at += 4 }
        let fields = [0x100, 0x200, 0x400, 0x800].filter { flags & $0 != 0 }
        width = fields.count * 4
        placeOfSize = fields.firstIndex(of: 0x200).map { $0 * 4 }
        guard at <= end, width == 0 || count <= (end - at) / width else { return nil }
        self.bytes = bytes
        entries = at
    }

    func size(_ index: Int) -> Int? { placeOfSize.map { bytes.be32(entries + index * width + $0) } }
}
