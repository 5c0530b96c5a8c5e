import Limits

/// A PDF, as far as it tells who made it with what and where: in its information, in XMP and in the photos that it shows.
///
/// Everything is written over in its own place, so that the tables of where things are stay right.
struct PDFFile {
    let bytes: [UInt8]
    var edits: FileEdits
    var traces = FileTraces()
    /// Whom the information names as author.
    var people: [String] = []
    /// The names that are objects of their own, by those objects' numbers.
    var apart: [Int: String] = [:]
    var unpacked = Limits.archiveUnpacked.value

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
    mutating func clean() -> Bool {
        if bytes.places(of: "/Encrypt", most: 100).contains(where: { isEnd($0 + 8) }) {
            traces.obstacle = .encrypted
            return false
        }
        let (information, apartFromRules) = informationHeads()
        let (places, inStreams) = readObjects(information)
        for place in places {
            guard let dictionary = PDFDictionary(bytes, at: place.at) else { continue }
            for (key, range) in dictionary.values where !PDFInformation.stays(key, bytes[range]) {
                if let number = PDFInformation.reference(bytes[range]) { apart[number] = key } else { blankTexts(range, key) }
            }
        }
        for dictionary in apartFromRules {
            for (key, range) in dictionary.values where !PDFInformation.stays(key, bytes[range]) { blankTexts(range, key) }
        }
        blankNamesApart()
        cleanPackets()
        cutEnds()
        tellOfFolders()
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

    /// Those that stand in streams are told of.
    private mutating func blankNamesApart() {
        if apart.isEmpty { return }
        let places = readObjects(Set(apart.keys), looksIntoStreams: false).places
        for place in places {
            var tokens = PDFTokens(bytes, at: place.at)
            if let token = tokens.next() { blankText(token.range, apart[place.number] ?? "") }
        }
        if !Set(apart.keys).isSubset(of: places.map(\.number)) { traces.obstacle = traces.obstacle ?? .notRead }
    }

    /// The numbers of the objects that `/Info` names, and what it says itself, against the rules.
    mutating func informationHeads() -> (objects: Set<Int>, dictionaries: [PDFDictionary]) {
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

    func isEnd(_ at: Int) -> Bool {
        at < bytes.count && (PDFTokens.isSpace(bytes[at]) || [0x25, 0x28, 0x2F, 0x3C, 0x3E, 0x5B, 0x5D].contains(bytes[at]))
    }

    /// What makes programs run, sends what readers type, or opens something else.
    static let actions: [StaticString] = ["/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/RichMedia", "/Rendition"]

    /// `12 0 R`, behind comments.
    func reference(at start: Int) -> Int? {
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
    mutating func readObjects(
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
            if looksIntoStreams { cleanNames(dictionary) }
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
    func number(before place: Int) -> Int? {
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
    func stream(behind dictionary: PDFDictionary) -> Range<Int>? {
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
}
