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
            return (nothing, FileTraces(obstacle: .notRead))
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
        let (information, apartFromRules) = informationHeads()
        let (places, inStreams) = readObjects(information)
        var apart: [Int: String] = [:]
        for place in places {
            guard let dictionary = PDFDictionary(bytes, at: place.at) else { continue }
            for (key, range) in dictionary.values where !PDFInformation.stays(key, bytes[range]) {
                if let number = PDFInformation.reference(bytes[range]) { apart[number] = key } else { blankTexts(range, key) }
            }
        }
        for dictionary in apartFromRules {
            for (key, range) in dictionary.values where !PDFInformation.stays(key, bytes[range]) { blankTexts(range, key) }
        }
        if !apart.isEmpty {
            for place in readObjects(Set(apart.keys), looksIntoStreams: false).places {
                var tokens = PDFTokens(bytes, at: place.at)
                if let token = tokens.next() { blankText(token.range, apart[place.number] ?? "") }
            }
        }
        cleanPackets()
        cutEnds()
        if Self.actions.contains(where: { name in bytes.places(of: name, most: 100_000).contains { isEnd($0 + name.utf8CodeUnitCount) } }) {
            traces.obstacle = traces.obstacle ?? .program
        }
        // What drawing programs keep for themselves, in forms of their own.
        if bytes.place(of: "/PieceInfo", from: 0) != nil { traces.obstacle = traces.obstacle ?? .notRead }
        if !information.isSubset(of: inStreams.union(places.map(\.number))) { traces.obstacle = traces.obstacle ?? .notRead }
        guard bytes.place(of: "/ByteRange", from: 0) != nil else { return true }
        traces = FileTraces()
        if !edits.changesNothing {
            traces.obstacle = .signed
            for name in people { traces.add(person: name) }
        }
        return false
    }

    /// The numbers of the objects that `/Info` names, and what it says itself, against the rules.
    private mutating func informationHeads() -> (objects: Set<Int>, dictionaries: [PDFDictionary]) {
        var objects: Set<Int> = []
        var dictionaries: [PDFDictionary] = []
        var read = 0
        // What can't be read is read to the file's end, and so many are made to keep programs busy.
        var strays = 0
        for place in bytes.places(of: "/Info", most: 100_000) where place >= read && isEnd(place + 5) {
            if let number = reference(at: place + 5) {
                objects.insert(number)
            } else if let start = bytes[(place + 5)...].prefix(32).firstIndex(where: { !PDFTokens.isSpace($0) }),
                let dictionary = PDFDictionary(bytes, at: start)
            {
                dictionaries.append(dictionary)
                read = dictionary.end
            } else {
                strays += 1
                guard strays <= 100 else {
                    traces.obstacle = traces.obstacle ?? .notRead
                    break
                }
            }
        }
        return (objects, dictionaries)
    }

    private func isEnd(_ at: Int) -> Bool {
        at < bytes.count && (PDFTokens.isSpace(bytes[at]) || [0x25, 0x28, 0x2F, 0x3C, 0x3E, 0x5B, 0x5D].contains(bytes[at]))
    }

    /// What makes programs run, sends what readers type, or opens something else.
    private static let actions: [StaticString] = ["/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/RichMedia", "/Rendition"]

    /// `12 0 R`, behind comments.
    private func reference(at start: Int) -> Int? {
        var tokens = PDFTokens(bytes, at: start)
        guard let first = tokens.next(), first.kind == .word, let second = tokens.next(), second.kind == .word,
            let third = tokens.next(), bytes[third.range].elementsEqual("R".utf8),
            Int(String(decoding: bytes[second.range], as: UTF8.self)) != nil
        else { return nil }
        return Int(String(decoding: bytes[first.range], as: UTF8.self))
    }

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
            if looksIntoStreams { cleanComment(dictionary) }
            guard let data = stream(behind: dictionary) else { continue }
            at = data.upperBound
            if !looksIntoStreams { continue }
            cleanPhoto(data, dictionary)
            if dictionary.isName("Metadata", "Type", bytes) || dictionary.isName("XML", "Subtype", bytes) {
                blankMetadata(data, dictionary)
            }
            if dictionary.isName("EmbeddedFile", "Type", bytes) { traces.obstacle = traces.obstacle ?? .attachments }
            if dictionary.isName("ObjStm", "Type", bytes) { inStreams.formUnion(cleanObjects(data, dictionary, wanted)) }
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
        guard filters(dictionary) == ["FlateDecode"], dictionary["DecodeParms"] == nil, let count = dictionary.number("N", bytes),
            let first = dictionary.number("First", bytes), count > 0, first > 0,
            var content = Deflate.unpack(Array(bytes[data]), .zlib, most: min(unpacked, Limits.archivePart.value)), first <= content.count
        else { return [] }
        unpacked -= content.count
        let heads = content[..<first].split(whereSeparator: PDFTokens.isSpace).prefix(2 * min(count, content.count))
            .map { Int(String(decoding: $0, as: UTF8.self)) }
        var found: Set<Int> = []
        var isChanged = false
        // Objects that lie in each other are made to be read over and over.
        var read = 0
        var strays = 0
        for index in stride(from: 0, to: heads.count - 1, by: 2) {
            guard let number = heads[index], let offset = heads[index + 1], offset >= 0, offset < content.count - first,
                offset >= read || information.contains(number), content.has("<<", at: first + offset)
            else { continue }
            let inner = PDFDictionary(content, at: first + offset)
            if inner == nil || offset < read { strays += 1 }
            guard strays <= 100 else {
                traces.obstacle = traces.obstacle ?? .notRead
                break
            }
            guard let inner else { continue }
            read = max(read, inner.end - first)
            if let action = inner["S"],
                Self.actions.contains(where: { content.has($0, at: action.lowerBound) && action.count == $0.utf8CodeUnitCount })
            {
                traces.obstacle = traces.obstacle ?? .program
            }
            var texts: [(key: String, range: Range<Int>)] = []
            if information.contains(number) {
                found.insert(number)
                texts = inner.values.filter { !PDFInformation.stays($0.key, content[$0.range]) }
            } else if let name = PDFInformation.nameOfComment(inner, content) {
                texts = [("Author", name)]
            }
            for (key, range) in texts {
                guard let text = PDFInformation.text(content[range]), let blank = PDFInformation.blanked(content[range]) else { continue }
                note(text, key)
                content.replaceSubrange(range, with: blank)
                isChanged = true
            }
        }
        if !isChanged || put(content, packedIn: data) { return found }
        traces.obstacle = traces.obstacle ?? .notRead
        return []
    }

    /// Whether it is as small as what stood there.
    private mutating func put(_ content: [UInt8], packedIn data: Range<Int>) -> Bool {
        guard let packed = Deflate.pack(content, .zlib), packed.count <= data.count else { return false }
        // What is left of its room readers don't look at.
        replace(data.lowerBound, packed + [UInt8](repeating: 10, count: data.count - packed.count))
        return true
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

    /// The same for each of several.
    private mutating func blankTexts(_ range: Range<Int>, _ key: String) {
        var tokens = PDFTokens(bytes, at: range.lowerBound)
        while let token = tokens.next(), token.range.upperBound <= range.upperBound {
            if token.kind == .string || token.kind == .hex { blankText(token.range, key) }
        }
    }

    /// Who wrote a comment on a page.
    private mutating func cleanComment(_ dictionary: PDFDictionary) {
        if dictionary["EF"] != nil { traces.obstacle = traces.obstacle ?? .attachments }
        guard let range = PDFInformation.nameOfComment(dictionary, bytes) else { return }
        blankText(range, "Author")
    }

    /// What stands before the file's first words and behind its last.
    private mutating func cutEnds() {
        if let start = bytes.place(of: "%PDF-", from: 0), bytes[..<start].contains(where: { $0 > 0x20 }) {
            edits.replace(at: 0, with: [UInt8](repeating: 0x20, count: start))
            traces.isCleaned = true
        }
        guard let end = bytes.places(of: "%%EOF", most: 100_000).last.map({ $0 + 5 }), bytes[end...].contains(where: { $0 > 0x20 }) else {
            return
        }
        // A later version of the document that isn't whole.
        guard bytes.place(of: "startxref", from: end) == nil else {
            traces.obstacle = traces.obstacle ?? .notRead
            return
        }
        edits.cut(to: 0..<end)
        traces.isCleaned = true
    }

    /// White space in the place of XMP, packed as it was.
    private mutating func blankMetadata(_ data: Range<Int>, _ dictionary: PDFDictionary) {
        if dictionary["Filter"] == nil { return replace(data.lowerBound, [UInt8](repeating: 32, count: data.count)) }
        guard filters(dictionary) == ["FlateDecode"], let packed = PDFInformation.packedSpace(data.count) else {
            traces.obstacle = traces.obstacle ?? .notRead
            return
        }
        replace(data.lowerBound, packed)
    }

    /// XMP that isn't marked as such, mostly of photos.
    private mutating func cleanPackets() {
        var done = 0
        for start in bytes.places(of: "<x:xmpmeta", most: 10_000) where start >= done {
            guard let end = bytes.place(of: "</x:xmpmeta>", from: start) else { return }
            done = end + 12
            edits.replace(at: start, with: [UInt8](repeating: 32, count: done - start))
            traces.isCleaned = true
        }
    }

    /// What a JPEG file notes beside its picture, and behind its end.
    private mutating func cleanPhoto(_ data: Range<Int>, _ dictionary: PDFDictionary) {
        let filters = filters(dictionary)
        guard filters.contains("DCTDecode") else { return }
        if filters == ["DCTDecode"] {
            for range in JPEGFile.notes(in: bytes, data) where bytes[range].contains(where: { $0 != 0 }) {
                edits.blank(range)
                traces.isCleaned = true
            }
        } else if filters == ["FlateDecode", "DCTDecode"],
            var photo = Deflate.unpack(Array(bytes[data]), .zlib, most: min(unpacked, Limits.archivePart.value))
        {
            unpacked -= photo.count
            let notes = JPEGFile.notes(in: photo, 0..<photo.count).filter { photo[$0].contains { $0 != 0 } }
            for range in notes { photo.replaceSubrange(range, with: repeatElement(0, count: range.count)) }
            if notes.isEmpty || put(photo, packedIn: data) { return }
            traces.obstacle = traces.obstacle ?? .uncleaned
        } else {
            traces.obstacle = traces.obstacle ?? .uncleaned
        }
    }

    /// How a stream is packed, the outermost first, by the long names.
    private func filters(_ dictionary: PDFDictionary) -> [String] {
        guard let range = dictionary["Filter"] else { return [] }
        var tokens = PDFTokens(bytes, at: range.lowerBound)
        var filters: [String] = []
        while let token = tokens.next(), token.range.upperBound <= range.upperBound {
            guard token.kind == .name else { continue }
            let name = String(decoding: bytes[token.range].dropFirst(), as: UTF8.self)
            filters.append(name == "DCT" ? "DCTDecode" : name == "Fl" ? "FlateDecode" : name)
        }
        return filters
    }
}
