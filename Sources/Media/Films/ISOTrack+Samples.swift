extension ISOTrack {
    /// A run of samples that lie one behind the other.
    struct Chunk {
        var range: Range<Int>
        fileprivate var first: Int
        fileprivate var count: Int
    }

    /// Where in the file a track's data lies.
    struct Samples {
        var chunks: [Chunk] = []
        fileprivate var sizes: SampleSizes?

        /// Whether each is said to have one byte: QuickTime means so many numbers of a sound, of whatever width.
        var areCounted: Bool { sizes?.areOfOneByte ?? false }

        /// Hands on each sample, for tracks of pictures: sounds have too many.
        func each(_ take: (Range<Int>) throws -> Void) rethrows {
            guard let sizes else { return }
            for chunk in chunks {
                var offset = chunk.range.lowerBound
                var number = chunk.first
                while number < Int.max, number - chunk.first < chunk.count, offset < chunk.range.upperBound {
                    let end = offset + min(sizes.total(from: number, count: 1), chunk.range.upperBound - offset)
                    // One without a size has no bytes, however many there are of them.
                    if end > offset { try take(offset..<end) } else if sizes.areSame { return }
                    offset = end
                    number += 1
                }
            }
        }
    }

    func samples(_ track: ISOBox) throws(ReadFailure) -> Samples {
        guard let table = find("stbl", in: find("minf", in: find("mdia", in: track))) else { return Samples() }
        let offsets = find("stco", in: table).map { numbers($0, width: 4) } ?? find("co64", in: table).map { numbers($0, width: 8) } ?? []
        guard !offsets.isEmpty else { return Samples() }
        guard let chunks = find("stsc", in: table), let sizes = SampleSizes(find("stsz", in: table), find("stz2", in: table), bytes, base)
        else { throw ReadFailure(reason: "broken index") }
        let runs = runs(chunks)
        var samples = Samples(sizes: sizes)
        var run = 0
        var sample = 0
        for (chunk, offset) in offsets.enumerated() {
            while run + 1 < runs.count, runs[run + 1].first <= chunk + 1 { run += 1 }
            let count = run < runs.count ? runs[run].samples : 0
            let size = sizes.total(from: sample, count: count)
            if offset < fileSize {
                samples.chunks.append(Chunk(range: offset..<(offset + min(size, fileSize - offset)), first: sample, count: count))
            }
            let (next, overflows) = sample.addingReportingOverflow(count)
            sample = overflows ? Int.max : next
        }
        return samples
    }

    /// The numbers of a table of offsets, as many as are there.
    private func numbers(_ box: ISOBox, width: Int) -> [Int] {
        guard box.end - box.body >= 8 else { return [] }
        let start = box.body - base
        let count = min(bytes.be32(start + 4), (box.end - box.body - 8) / width)
        return (0..<count).map { index in
            let at = start + 8 + index * width
            return width == 4 ? bytes.be32(at) : bytes.be64(at) ?? Int.max
        }
    }

    /// From which chunk on, counted from one, each holds how many samples.
    private func runs(_ box: ISOBox) -> [(first: Int, samples: Int)] {
        guard box.end - box.body >= 8 else { return [] }
        let start = box.body - base
        let count = min(bytes.be32(start + 4), (box.end - box.body - 8) / 12)
        return (0..<count).map { (bytes.be32(start + 8 + $0 * 12), bytes.be32(start + 12 + $0 * 12)) }
    }
}

/// How large each sample of a track is.
private struct SampleSizes {
    private let bytes: [UInt8]
    private let start: Int
    private let count: Int
    /// In bits; 0 where all are of one size.
    private let width: Int
    private let same: Int

    init?(_ table: ISOBox?, _ compact: ISOBox?, _ bytes: [UInt8], _ base: Int) {
        guard let box = table ?? compact, box.end - box.body >= 12 else { return nil }
        self.bytes = bytes
        let at = box.body - base
        start = at + 12
        let room = (box.end - box.body - 12) * 8
        if table != nil {
            same = bytes.be32(at + 4)
            width = same == 0 ? 32 : 0
        } else {
            same = 0
            width = Int(bytes[at + 7])
            guard [4, 8, 16].contains(width) else { return nil }
        }
        count = width == 0 ? Int.max : min(bytes.be32(at + 8), room / width)
    }

    var areSame: Bool { width == 0 }
    var areOfOneByte: Bool { width == 0 && same == 1 }

    func total(from first: Int, count wanted: Int) -> Int {
        if width == 0 {
            let (size, overflows) = same.multipliedReportingOverflow(by: wanted)
            return overflows ? Int.max : size
        }
        guard first < count else { return 0 }
        return (first..<(first + min(wanted, count - first))).reduce(0) { $0 + size(of: $1) }
    }

    private func size(of sample: Int) -> Int {
        switch width {
        case 32: bytes.be32(start + sample * 4)
        case 16: bytes.be16(start + sample * 2)
        case 8: Int(bytes[start + sample])
        default: Int(sample % 2 == 0 ? bytes[start + sample / 2] >> 4 : bytes[start + sample / 2] & 15)
        }
    }
}
