import Limits

/// A PDF, as far as it tells who made it with what and where: in its information, in XMP and in the photos that it shows.
///
/// Everything is written over in its own place, so that the tables of where things are stay right.
struct PDFFile {
    private let bytes: [UInt8]
    private var edits: FileEdits
    private var traces = FileTraces()
    /// Whom the information names as author.
    private var people: [String] = []
    private var unpacked = Limits.archiveUnpacked.value

    static func prepared(_ source: some ByteSource) throws -> (edits: FileEdits, traces: FileTraces) {
        let nothing = FileEdits(count: source.count)
        guard source.count <= Limits.documentFile.value else {
            var traces = FileTraces()
            traces.obstacle = .notRead
            return (nothing, traces)
        }
        var file = PDFFile(try source.bytes(at: 0, count: source.count))
        return file.clean() ? (file.edits.settled(), file.traces) : (nothing, file.traces)
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        edits = FileEdits(count: bytes.count)
    }

    /// False where nothing may be changed.
    private mutating func clean() -> Bool {
        if bytes.places(of: "/Encrypt", most: 100).contains(where: { isEnd($0 + 8) }) {
            traces.obstacle = .encrypted
            return false
        }
        let information = Set(bytes.places(of: "/Info", most: 100_000).compactMap { reference(at: $0 + 5) })
        let (places, inStreams) = readObjects(information)
        var apart: [Int: String] = [:]
        for place in places {
            guard let dictionary = PDFDictionary(bytes, at: place.at) else { continue }
            for (key, range) in dictionary.values where !PDFInformation.stays(key, bytes[range]) {
                if let number = PDFInformation.reference(bytes[range]) { apart[number] = key } else { blankText(range, key) }
            }
        }
        if !apart.isEmpty {
            for place in readObjects(Set(apart.keys), looksIntoStreams: false).places {
                var tokens = PDFTokens(bytes, at: place.at)
                if let token = tokens.next() { blankText(token.range, apart[place.number] ?? "") }
            }
        }
        cleanPackets()
        if !information.isSubset(of: inStreams.union(places.map(\.number))) { traces.obstacle = traces.obstacle ?? .notRead }
        guard bytes.place(of: "/ByteRange", from: 0) != nil else { return true }
        traces = FileTraces()
        if !edits.changesNothing {
            traces.obstacle = .signed
            for name in people { traces.add(person: name) }
        }
        return false
    }

    private func isEnd(_ at: Int) -> Bool { at < bytes.count && (PDFTokens.isSpace(bytes[at]) || bytes[at] == UInt8(ascii: "<")) }

    /// `12 0 R`.
    private func reference(at start: Int) -> Int? { PDFInformation.reference(bytes[start...].prefix(32)) }

    // MARK: Objects

    /// Finds objects by their numbers, as often as they stand in the file, since earlier versions stay in it; and looks into streams.
    /// `inStreams` are those that stand in streams and are clean.
    private mutating func readObjects(
        _ wanted: Set<Int>, looksIntoStreams: Bool = true
    ) -> (places: [(number: Int, at: Int)], inStreams: Set<Int>) {
        var places: [(number: Int, at: Int)] = []
        var inStreams: Set<Int> = []
        var brokenOnes = 0
        var at = 0
        while let place = bytes.place(of: "obj", from: at) {
            at = place + 3
            guard let number = number(before: place) else { continue }
            while at < bytes.count, PDFTokens.isSpace(bytes[at]) { at += 1 }
            if wanted.contains(number) { places.append((number, at)) }
            guard bytes.has("<<", at: at) else { continue }
            guard let dictionary = PDFDictionary(bytes, at: at) else {
                // So many are made to keep programs busy.
                brokenOnes += 1
                if brokenOnes > 100 { return ([], []) }
                continue
            }
            at = dictionary.end
            guard let data = stream(behind: dictionary) else { continue }
            at = data.upperBound
            if !looksIntoStreams { continue }
            if let filter = dictionary["Filter"], bytes[filter].filter({ $0 == UInt8(ascii: "/") }).count == 1,
                Array(bytes[filter]).place(of: "/DCTDecode", from: 0) != nil
            {
                cleanPhoto(data)
            }
            if dictionary.isName("Metadata", "Type", bytes) { blankMetadata(data, dictionary) }
            if dictionary.isName("EmbeddedFile", "Type", bytes) { traces.obstacle = traces.obstacle ?? .attachments }
            if dictionary.isName("ObjStm", "Type", bytes), !wanted.isEmpty {
                inStreams.formUnion(cleanObjects(data, dictionary, wanted))
            }
        }
        return (places, inStreams)
    }

    /// The number of the object that `obj` begins.
    private func number(before place: Int) -> Int? {
        guard place > 3, PDFTokens.isSpace(bytes[place - 1]) || (0x30...0x39).contains(bytes[place - 1]) else { return nil }
        let words = bytes[max(0, place - 24)..<place].split(whereSeparator: PDFTokens.isSpace).suffix(2)
        guard words.count == 2, let first = words.first, let last = words.last, Int(String(decoding: last, as: UTF8.self)) != nil else {
            return nil
        }
        // Behind `endobj` without a space, or another word.
        let digits = first[(first.lastIndex { !(0x30...0x39).contains($0) }.map { $0 + 1 } ?? first.startIndex)...]
        return digits.isEmpty ? nil : Int(String(decoding: digits, as: UTF8.self))
    }

    /// What stands between `stream` and `endstream`.
    private func stream(behind dictionary: PDFDictionary) -> Range<Int>? {
        var at = dictionary.end
        while at < bytes.count, PDFTokens.isSpace(bytes[at]) { at += 1 }
        guard bytes.has("stream", at: at) else { return nil }
        at += 6
        if bytes.has("\r\n", at: at) { at += 2 } else if bytes.has("\n", at: at) || bytes.has("\r", at: at) { at += 1 }
        if let length = dictionary.number("Length", bytes), length >= 0, length <= bytes.count - at,
            (0...2).contains(where: { bytes.has("endstream", at: at + length + $0) })
        {
            return at..<(at + length)
        }
        return at..<(bytes.place(of: "endstream", from: at) ?? bytes.count)
    }

    /// The information within a packed stream of objects.
    private mutating func cleanObjects(
        _ data: Range<Int>, _ dictionary: PDFDictionary, _ information: Set<Int>
    ) -> Set<Int> {
        guard dictionary.isName("FlateDecode", "Filter", bytes), dictionary["DecodeParms"] == nil,
            let count = dictionary.number("N", bytes), let first = dictionary.number("First", bytes), count > 0, first > 0,
            var content = Deflate.unpack(Array(bytes[data]), .zlib, most: min(unpacked, Limits.archivePart.value)), first <= content.count
        else { return [] }
        unpacked -= content.count
        let heads = content[..<first].split(whereSeparator: PDFTokens.isSpace).prefix(2 * min(count, content.count))
            .map { Int(String(decoding: $0, as: UTF8.self)) }
        var found: Set<Int> = []
        var isChanged = false
        for index in stride(from: 0, to: heads.count - 1, by: 2) {
            guard let number = heads[index], information.contains(number), let offset = heads[index + 1], offset >= 0,
                offset < content.count - first, let inner = PDFDictionary(content, at: first + offset)
            else { continue }
            found.insert(number)
            for (key, range) in inner.values where !PDFInformation.stays(key, content[range]) {
                guard let text = PDFInformation.text(content[range]), let blank = PDFInformation.blanked(content[range]) else { continue }
                note(text, key)
                content.replaceSubrange(range, with: blank)
                isChanged = true
            }
        }
        guard isChanged else { return found }
        // What is left of its room readers don't look at.
        guard let packed = Deflate.pack(content, .zlib), packed.count <= data.count else { return [] }
        replace(data.lowerBound, packed + [UInt8](repeating: 10, count: data.count - packed.count))
        return found
    }

    // MARK: Changes

    private mutating func replace(_ offset: Int, _ new: [UInt8]) {
        if bytes[offset..<(offset + new.count)].elementsEqual(new) { return }
        edits.replace(at: offset, with: new)
        traces.isCleaned = true
    }

    private mutating func note(_ text: String, _ key: String) {
        if key == "Author" { people.append(text) }
    }

    private mutating func blankText(_ range: Range<Int>, _ key: String) {
        guard let blank = PDFInformation.blanked(bytes[range]) else { return }
        note(PDFInformation.text(bytes[range]) ?? "", key)
        replace(range.lowerBound, blank)
    }

    /// White space in the place of XMP, packed as it was.
    private mutating func blankMetadata(_ data: Range<Int>, _ dictionary: PDFDictionary) {
        if dictionary["Filter"] == nil { return replace(data.lowerBound, [UInt8](repeating: 32, count: data.count)) }
        guard dictionary.isName("FlateDecode", "Filter", bytes), let packed = PDFInformation.packedSpace(data.count) else {
            traces.obstacle = traces.obstacle ?? .notRead
            return
        }
        replace(data.lowerBound, packed)
    }

    /// XMP that isn't marked as such, mostly of photos.
    private mutating func cleanPackets() {
        for start in bytes.places(of: "<x:xmpmeta", most: 10_000) {
            guard let end = bytes.place(of: "</x:xmpmeta>", from: start) else { return }
            edits.replace(at: start, with: [UInt8](repeating: 32, count: end + 12 - start))
            traces.isCleaned = true
        }
    }

    /// What a JPEG file notes beside its picture, and behind its end.
    private mutating func cleanPhoto(_ data: Range<Int>) {
        for range in JPEGFile.notes(in: bytes, data) where bytes[range].contains(where: { $0 != 0 }) {
            edits.blank(range)
            traces.isCleaned = true
        }
    }
}
