import Limits

/// An MP4 or QuickTime file, as far as it tells where, when, with what and by whom it was taken.
///
/// Only boxes that players need stay; all others become free room of the same size, so that no offset moves and the film can be
/// cleaned while it is copied. Tracks that are neither picture nor sound (phones, drones and action cameras write one place a
/// second there) become free room with their samples.
struct ISOFilm {
    let source: any ByteSource
    var edits: FileEdits
    /// Its tracks by their numbers.
    private var tracks: [Int: Track] = [:]
    /// Whether a number stands for two of them.
    private var hasTwins = false
    private var pieces: [ISOBox] = []
    /// How large samples are in pieces that don't say it, by track.
    private var sizesInPieces: [Int: Int] = [:]
    /// Boxes that only a film in pieces needs.
    private var ofPieces: [ISOBox] = []
    private var data: [ISOBox] = []
    /// Where in them pictures and sound lie; nil where a track doesn't say so.
    private var shown: [Range<Int>]? = []

    /// What becomes of a track.
    private enum Track {
        /// Its frames are looked at where they can carry more than pictures.
        case kept(FrameCleaner?)
        case removed
    }

    /// How its pictures are shown.
    private var facts = FilmFacts()

    static func prepared(_ source: some ByteSource) throws -> (edits: FileEdits, facts: FilmFacts) {
        var film = ISOFilm(source: source, edits: FileEdits(count: source.count))
        try film.clean()
        return (film.edits.settled(), film.facts)
    }

    private init(source: any ByteSource, edits: FileEdits) {
        self.source = source
        self.edits = edits
    }

    private mutating func clean() throws {
        var offset = 0
        var parts = 0
        var hasIndex = false
        while offset < source.count {
            let head = try source.bytes(at: offset, count: 16)
            guard let box = ISOBox(head, at: 0, base: offset, limit: source.count) else {
                // A film that breaks off, not something behind its end.
                if head.count >= 8, ISONames.top.contains(UInt32(head.be32(4))) { throw FilmFailure.broken }
                break
            }
            parts += 1
            guard parts <= Limits.filmParts.value else { throw FilmFailure.tooLarge(Limits.filmParts) }
            switch box.name {
            case ISOBox.name("moov") where !hasIndex:
                hasIndex = true
                try cleanIndex(box)
            case ISOBox.name("moof"):
                pieces.append(box)
            case let name where ISONames.ofPieces.contains(name): ofPieces.append(box)
            case ISOBox.name("mdat"): data.append(box)
            case let name where ISONames.top.contains(name) && name != ISOBox.name("moov"): break
            default: edits.blank(box)
            }
            offset = box.end
        }
        guard hasIndex else { throw FilmFailure.broken }
        var left = Limits.filmParts.value
        for piece in pieces { try cleanPiece(piece, &left) }
        for box in ofPieces { try cleanIndexOfPieces(box) }
        blankRoom()
        // What a camera has written behind the last box.
        edits.cut(to: 0..<offset)
    }

    /// What lies between pictures and sound, or in data of its own, no player reads.
    private mutating func blankRoom() {
        guard let shown = shown?.sorted(by: { $0.lowerBound < $1.lowerBound }) else { return }
        var next = 0
        for box in data {
            var at = box.body
            while next < shown.count, shown[next].lowerBound < box.end {
                if shown[next].lowerBound > at { edits.blank(at..<shown[next].lowerBound) }
                at = max(at, shown[next].upperBound)
                if at >= box.end { break }
                next += 1
            }
            if at < box.end { edits.blank(at..<box.end) }
        }
    }

    private func whole(_ box: ISOBox) throws -> [UInt8] {
        guard box.end - box.start <= Limits.filmIndex.value else { throw FilmFailure.tooLarge(Limits.filmIndex) }
        let bytes = try source.bytes(at: box.start, count: box.end - box.start)
        guard bytes.count == box.end - box.start else { throw FilmFailure.broken }
        return bytes
    }

    private mutating func cleanIndex(_ moov: ISOBox) throws {
        let bytes = try whole(moov)
        for box in children(bytes, moov, of: moov) {
            switch box.name {
            // A compressed index can't be looked into.
            case ISOBox.name("cmov"): throw FilmFailure.broken
            case ISOBox.name("mvhd"): edits.blankTimes(bytes, moov.start, box)
            case ISOBox.name("trak"):
                try cleanTrack(box, ISOTrack(bytes: bytes, base: moov.start, fileSize: source.count))
            case ISOBox.name("mvex"):
                for inner in children(bytes, moov, of: box) {
                    edits.keep(inner, if: ISONames.pieces)
                    let at = inner.body - moov.start
                    guard inner.name == ISOBox.name("trex"), inner.end - inner.body >= 24 else { continue }
                    sizesInPieces[bytes.be32(at + 4)] = bytes.be32(at + 16)
                }
            default: edits.blank(box)
            }
        }
    }

    private mutating func cleanTrack(_ box: ISOBox, _ track: ISOTrack) throws {
        facts.take(track.facts(box))
        let number = track.number(box)
        hasTwins = hasTwins || number.map { tracks[$0] != nil } ?? false
        guard track.clean(box, &edits) else {
            for chunk in try track.samples(box).chunks { edits.blank(chunk.range) }
            edits.blank(box)
            if let number { tracks[number] = .removed }
            return
        }
        var cleaner = try FrameCleaner(source, track.coding(box))
        guard let samples = try? track.samples(box) else {
            shown = nil
            if cleaner.isNeeded { throw FilmFailure.broken }
            if let number { tracks[number] = .kept(nil) }
            return
        }
        if samples.areCounted { shown = nil }
        shown? += samples.chunks.map(\.range)
        if cleaner.isNeeded { try samples.each { try cleaner.clean($0, &edits) } }
        if let number { tracks[number] = .kept(cleaner.isNeeded ? cleaner : nil) }
    }

    /// One piece of a film, with what lies in its data.
    private mutating func cleanPiece(_ moof: ISOBox, _ left: inout Int) throws {
        if hasTwins { throw FilmFailure.broken }
        let bytes = try whole(moof)
        let parts = try ISOFragment(bytes: bytes, box: moof, sizes: sizesInPieces, fileSize: source.count).parts(&left)
        let stays = parts.filter { if case .kept? = tracks[$0.track] { true } else { false } }
        // Where one begins could depend on one that goes.
        if stays.count < parts.count, !stays.allSatisfy(\.isPlaced) { throw FilmFailure.broken }
        for part in parts {
            guard case .kept(var cleaner)? = tracks[part.track] else {
                for range in part.samples { edits.blank(range) }
                edits.blank(part.box)
                continue
            }
            shown? += part.samples
            if cleaner != nil {
                for range in part.samples { try cleaner?.clean(range, &edits) }
                tracks[part.track] = .kept(cleaner)
            }
            for inner in children(bytes, moof, of: part.box) where !ISONames.fragment.contains(inner.name) { edits.blank(inner) }
        }
        for box in children(bytes, moof, of: moof) where box.name != ISOBox.name("traf") { edits.keep(box, if: ISONames.ofFragment) }
    }

    /// What leads to the pieces of a film says nothing else; where there are none, nothing at all.
    private mutating func cleanIndexOfPieces(_ box: ISOBox) throws {
        guard !pieces.isEmpty else { return edits.blank(box) }
        let bytes = try whole(box)
        switch box.name {
        case ISOBox.name("mfra"):
            for inner in children(bytes, box, of: box) { edits.keep(inner, if: ISONames.ofIndex) }
        case ISOBox.name("sidx"):
            // Behind the head, which is longer in the second version, stand as many entries as it says.
            let start = box.body - box.start
            guard start < bytes.count, case let head = start + (bytes[start] == 0 ? 24 : 32), head <= bytes.count else {
                return edits.blank(box)
            }
            let end = box.start + head + bytes.be16(head - 2) * 12
            if end < box.end { edits.blank(end..<box.end) }
        default: break
        }
    }

    private func children(_ bytes: [UInt8], _ root: ISOBox, of box: ISOBox) -> ISOBoxes {
        ISOBoxes(bytes, base: root.start, in: box.content)
    }
}

extension FileEdits {
    /// Makes a box free room of the same size.
    mutating func blank(_ box: ISOBox) {
        put(Array("free".utf8), at: box.start + 4)
        blank(box.content)
    }

    /// A box stays if it is one of those, and says no more than such boxes do; else it becomes free room.
    mutating func keep(_ box: ISOBox, if names: Set<UInt32>) {
        guard names.contains(box.name) else { return blank(box) }
        if let length = ISONames.lengths[box.name], box.end - box.body > length { blank((box.body + length)..<box.end) }
    }

    /// When a film or track was made and changed.
    mutating func blankTimes(_ bytes: [UInt8], _ base: Int, _ box: ISOBox) {
        guard box.end - box.body > 4, bytes.indices.contains(box.body - base) else { return }
        let width = bytes[box.body - base] == 1 ? 16 : 8
        blank((box.body + 4)..<min(box.body + 4 + width, box.end))
    }
}

/// The boxes that players need.
enum ISONames {
    static let top = ISOBox.names("ftyp", "moov", "mdat", "moof")
    /// What only a film in pieces needs beside it.
    static let ofPieces = ISOBox.names("mfra", "sidx", "ssix", "styp")
    static let pieces = ISOBox.names("mehd", "trex", "leva", "trep")
    static let ofFragment = ISOBox.names("mfhd")
    static let ofIndex = ISOBox.names("tfra", "mfro")
    static let fragment = ISOBox.names("tfhd", "tfdt", "trun", "sbgp", "sgpd", "subs", "saiz", "saio", "senc")
    static let media = ISOBox.names("mdhd", "hdlr", "minf", "elng")
    static let information = ISOBox.names("vmhd", "smhd", "nmhd", "sthd", "hdlr", "dinf", "stbl")
    static let table = ISOBox.names(
        "stsd", "stts", "ctts", "cslg", "stsc", "stsz", "stz2", "stco", "co64", "stss", "stsh", "stps", "sdtp", "sbgp", "sgpd", "subs",
        "saiz",
        "saio", "padb", "stdp")
    /// What describes the coding of pictures.
    static let pictureCoding = ISOBox.names(
        "avcC", "hvcC", "lhvC", "av1C", "vpcC", "vvcC", "dvcC", "dvvC", "esds", "d263", "mp4v", "colr", "pasp", "clap", "fiel", "gama",
        "btrt", "mdcv",
        "clli", "SmDm", "CoLL", "ccst", "nclc", "glbl", "chrm", "amve", "hvcE")
    /// What describes the coding of sound.
    static let soundCoding = ISOBox.names(
        "esds", "wave", "chan", "chnl", "dac3", "dec3", "dac4", "ddts", "dOps", "dfLa", "alac", "samr", "damr", "btrt", "srat",
        "frma", "enda", "mp4a", "pcmC")
    /// What may stand in boxes that are there for it alone.
    static let edits = ISOBox.names("elst")
    static let apertures = ISOBox.names("clef", "prof", "enof")
    /// How much boxes say whose length is always the same; behind it stands nothing that players read.
    static let lengths: [UInt32: Int] = [
        ISOBox.name("btrt"): 12, ISOBox.name("pasp"): 8, ISOBox.name("clap"): 32, ISOBox.name("fiel"): 2, ISOBox.name("gama"): 4,
        ISOBox.name("clli"): 4, ISOBox.name("mdcv"): 24, ISOBox.name("nmhd"): 4, ISOBox.name("vmhd"): 12, ISOBox.name("smhd"): 8,
        ISOBox.name("sthd"): 4, ISOBox.name("clef"): 12, ISOBox.name("prof"): 12, ISOBox.name("enof"): 12, ISOBox.name("mfhd"): 8,
        ISOBox.name("trex"): 24, ISOBox.name("mehd"): 12, ISOBox.name("srat"): 8, ISOBox.name("elng"): 39, ISOBox.name("mfro"): 8,
    ]
    static let sounds = ISOBox.names("soun")
    static let pictures = ISOBox.names("vide")
}
