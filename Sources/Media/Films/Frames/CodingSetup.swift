/// What decoders have to know before the first frame, which may hold the same notes as frames do.
enum CodingSetup {
    /// - Parameters:
    ///   - bytes: the setup.
    ///   - base: where it stands in the file.
    static func clean(_ bytes: [UInt8], at base: Int, _ coding: FrameCoding, _ edits: inout FileEdits) {
        switch coding {
        case .hevc: cleanUnits(bytes, base, &edits)
        case .av1: cleanOpenUnits(bytes, base, &edits)
        case .mpeg: UserData.blank(in: bytes, at: base, &edits)
        case .avc, .jpeg, .plain, .closed: break
        }
    }

    /// Lists of units of one kind each, behind 22 bytes of heads.
    private static func cleanUnits(_ bytes: [UInt8], _ base: Int, _ edits: inout FileEdits) {
        guard bytes.count > 22 else { return }
        var at = 23
        for _ in 0..<bytes[22] {
            guard at + 3 <= bytes.count else { return }
            let count = bytes.be16(at + 1)
            at += 3
            for _ in 0..<count {
                guard at + 2 <= bytes.count else { return }
                let unit = (at + 2)..<min(at + 2 + bytes.be16(at), bytes.count)
                at = unit.upperBound
                guard unit.count > VideoUnit.hevc.head, VideoUnit.hevc.use(bytes[unit.lowerBound]) == .notes else { continue }
                let body = Array(bytes[(unit.lowerBound + VideoUnit.hevc.head)..<unit.upperBound])
                let written = SupplementalInformation.cleaned(body, .hevc)
                if written != body { edits.replace(at: base + unit.lowerBound + VideoUnit.hevc.head, with: written) }
            }
        }
    }

    /// Units behind four bytes of heads.
    private static func cleanOpenUnits(_ bytes: [UInt8], _ base: Int, _ edits: inout FileEdits) {
        var at = 4
        while at < bytes.count {
            let head = Array(bytes[at..<min(at + 24, bytes.count)])
            guard let unit = OpenBitstreamUnit(head, at: base + at, before: base + bytes.count) else {
                return edits.blank((base + at)..<(base + bytes.count))
            }
            unit.clean(head, &edits)
            at = unit.body.upperBound - base
        }
    }
}
