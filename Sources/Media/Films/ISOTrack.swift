/// One track of a film within the index, which was read whole.
struct ISOTrack {
    let bytes: [UInt8]
    /// Where `bytes` begins in the file.
    let base: Int
    let fileSize: Int

    private func children(_ box: ISOBox) -> ISOBoxes { ISOBoxes(bytes, base: base, in: box.content) }

    func find(_ name: StaticString, in box: ISOBox?) -> ISOBox? {
        guard let box else { return nil }
        let name = ISOBox.name(name)
        return children(box).first { $0.name == name }
    }

    /// `vide`, `soun` or another four letters; nil where the track doesn't say.
    func handler(_ track: ISOBox) -> UInt32? {
        guard let box = find("hdlr", in: find("mdia", in: track)), box.end - box.body >= 12 else { return nil }
        return UInt32(bytes.be32(box.body - base + 8))
    }

    /// The number by which pieces of a film name it.
    func number(_ track: ISOBox) -> Int? {
        guard let head = find("tkhd", in: track), bytes.indices.contains(head.body - base) else { return nil }
        // Behind the times, which are long in the second version.
        let at = head.body - base + (bytes[head.body - base] == 1 ? 20 : 12)
        return at + 4 <= head.end - base ? bytes.be32(at) : nil
    }

    /// How the frames of a track of pictures are coded; closed where it has several codings.
    func coding(_ track: ISOBox) -> FrameCoding {
        guard let handler = handler(track), ISONames.pictures.contains(handler) else { return .plain }
        var codings: [FrameCoding] = []
        for entry in descriptions(track) { codings.append(coding(of: entry)) }
        guard let first = codings.first else { return .plain }
        return codings.allSatisfy { $0 == first } ? first : .closed
    }

    private func coding(of entry: ISOBox) -> FrameCoding {
        let inner = ISOBoxes(bytes, base: base, in: min(entry.body + 78, entry.end)..<entry.end)
        return FrameCoding(ofISO: entry.name) { name in
            let name = ISOBox.name(name)
            return inner.first { $0.name == name }.map(content)
        }
    }

    private func content(_ box: ISOBox) -> ArraySlice<UInt8> { bytes[(box.body - base)..<(box.end - base)] }

    /// The table that says how a track is coded.
    func descriptions(_ track: ISOBox) -> ISOBoxes {
        let table = find("stsd", in: find("stbl", in: find("minf", in: find("mdia", in: track))))
        guard let table, table.end - table.body >= 8 else { return ISOBoxes(bytes, base: base, in: 0..<0) }
        return ISOBoxes(bytes, base: base, in: (table.body + 8)..<table.end)
    }

    /// Cleans a track of pictures or sound; false for another, which isn't kept.
    func clean(_ track: ISOBox, _ edits: inout FileEdits) -> Bool {
        guard let handler = handler(track), ISONames.pictures.contains(handler) || ISONames.sounds.contains(handler) else { return false }
        for box in children(track) {
            switch box.name {
            case ISOBox.name("tkhd"): edits.blankTimes(bytes, base, box)
            case ISOBox.name("mdia"): cleanMedia(box, isPicture: ISONames.pictures.contains(handler), &edits)
            case ISOBox.name("edts"): for inner in children(box) { edits.keep(inner, if: ISONames.edits) }
            case ISOBox.name("tapt"): for inner in children(box) { edits.keep(inner, if: ISONames.apertures) }
            default: edits.blank(box)
            }
        }
        return true
    }

    private func cleanMedia(_ media: ISOBox, isPicture: Bool, _ edits: inout FileEdits) {
        for box in children(media) {
            switch box.name {
            case ISOBox.name("mdhd"): edits.blankTimes(bytes, base, box)
            case ISOBox.name("hdlr"): blankName(box, &edits)
            case ISOBox.name("minf"): cleanInformation(box, isPicture: isPicture, &edits)
            default: edits.keep(box, if: ISONames.media)
            }
        }
    }

    private func cleanInformation(_ information: ISOBox, isPicture: Bool, _ edits: inout FileEdits) {
        for box in children(information) {
            switch box.name {
            case ISOBox.name("hdlr"): blankName(box, &edits)
            case ISOBox.name("dinf"): cleanReferences(box, &edits)
            case ISOBox.name("stbl"):
                for table in children(box) {
                    if table.name == ISOBox.name("stsd") {
                        if isPicture { cleanDescriptions(table, &edits) } else { cleanSoundDescriptions(table, &edits) }
                    } else if !ISONames.table.contains(table.name) {
                        edits.blank(table)
                    }
                }
            default: edits.keep(box, if: ISONames.information)
            }
        }
    }

    /// A handler's name is free text.
    private func blankName(_ box: ISOBox, _ edits: inout FileEdits) {
        if box.end - box.body > 24 { edits.blank((box.body + 24)..<box.end) }
    }

    /// Where a film's data lies: in the file itself; paths of other files name their owner's folders.
    private func cleanReferences(_ box: ISOBox, _ edits: inout FileEdits) {
        for references in children(box) {
            guard references.name == ISOBox.name("dref"), references.end - references.body >= 8 else {
                edits.blank(references)
                continue
            }
            for reference in ISOBoxes(bytes, base: base, in: (references.body + 8)..<references.end)
            where reference.end - reference.body > 4 {
                edits.blank((reference.body + 4)..<reference.end)
            }
        }
    }

    /// The name of the program or camera that coded the pictures, and what stands beside their coding.
    private func cleanDescriptions(_ box: ISOBox, _ edits: inout FileEdits) {
        guard box.end - box.body >= 8 else { return }
        for entry in ISOBoxes(bytes, base: base, in: (box.body + 8)..<box.end) where entry.end - entry.body >= 78 {
            edits.blank((entry.body + 42)..<(entry.body + 74))
            let coding = coding(of: entry)
            for inner in ISOBoxes(bytes, base: base, in: (entry.body + 78)..<entry.end) {
                edits.keep(inner, if: ISONames.pictureCoding)
                cleanSetup(inner, coding, &edits)
            }
        }
    }

    private func cleanSetup(_ box: ISOBox, _ coding: FrameCoding, _ edits: inout FileEdits) {
        switch box.name {
        case ISOBox.name("hvcC"), ISOBox.name("lhvC"), ISOBox.name("av1C"), ISOBox.name("glbl"):
            CodingSetup.clean(Array(content(box)), at: box.body, coding, &edits)
        case ISOBox.name("esds"):
            let content = Array(content(box))
            guard let setup = ElementaryStream(content)?.setup else { return }
            CodingSetup.clean(Array(content[setup]), at: box.body + setup.lowerBound, coding, &edits)
        default: break
        }
    }

    /// What stands beside the coding of sound.
    private func cleanSoundDescriptions(_ box: ISOBox, _ edits: inout FileEdits) {
        guard box.end - box.body >= 8 else { return }
        for entry in ISOBoxes(bytes, base: base, in: (box.body + 8)..<box.end) where entry.end - entry.body >= 28 {
            // QuickTime's later versions have a longer head.
            let head =
                switch bytes.be16(entry.body - base + 8) {
                case 1: 44
                case 2: 64
                default: 28
                }
            guard entry.end - entry.body > head else { continue }
            for inner in ISOBoxes(bytes, base: base, in: (entry.body + head)..<entry.end) {
                edits.keep(inner, if: ISONames.soundCoding)
            }
        }
    }
}
