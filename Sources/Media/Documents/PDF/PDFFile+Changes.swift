import Limits

/// What is taken out, each in its own place.
extension PDFFile {
    mutating func replace(_ offset: Int, _ new: [UInt8]) {
        if bytes[offset..<(offset + new.count)].elementsEqual(new) { return }
        edits.replace(at: offset, with: new)
        traces.isCleaned = true
    }

    mutating func note(_ text: String, _ key: String) {
        if key == "Author" { people.append(text) }
    }

    mutating func blankText(_ range: Range<Int>, _ key: String) {
        guard let blank = PDFInformation.blanked(bytes[range]) else { return }
        note(PDFInformation.text(bytes[range]) ?? "", key)
        replace(range.lowerBound, blank)
    }

    /// The same for each of several.
    mutating func blankTexts(_ range: Range<Int>, _ key: String) {
        var tokens = PDFTokens(bytes, at: range.lowerBound)
        while let token = tokens.next(), token.range.upperBound <= range.upperBound {
            if token.kind == .string || token.kind == .hex { blankText(token.range, key) }
        }
    }

    /// Who wrote the comments on a page, or signed it.
    mutating func cleanNames(_ dictionary: PDFDictionary) {
        if dictionary["EF"] != nil { traces.obstacle = traces.obstacle ?? .attachments }
        for (key, range) in PDFInformation.names(in: dictionary, bytes) { blankName(bytes[range], at: range, key) }
    }

    /// A name that stands there, or later as an object of its own.
    private mutating func blankName(_ value: ArraySlice<UInt8>, at range: Range<Int>, _ key: String) {
        if let number = PDFInformation.reference(value) { apart[number] = key } else { blankText(range, key) }
    }

    /// Folders of people stay where they are: of what they are part, nobody knows.
    mutating func tellOfFolders() {
        guard HomePaths.first(in: bytes) != nil, let left = try? edits.settled().applied(to: bytes),
            let path = HomePaths.first(in: left)
        else { return }
        traces.add(path: path)
    }

    /// What stands before the file's first words and behind its last.
    mutating func cutEnds() {
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
    mutating func blankMetadata(_ data: Range<Int>, _ dictionary: PDFDictionary) {
        if dictionary["Filter"] == nil { return replace(data.lowerBound, [UInt8](repeating: 32, count: data.count)) }
        guard filters(dictionary) == ["FlateDecode"], let packed = PDFInformation.packedSpace(data.count) else {
            traces.obstacle = traces.obstacle ?? .notRead
            return
        }
        replace(data.lowerBound, packed)
    }

    /// XMP that isn't marked as such, mostly of photos.
    mutating func cleanPackets() {
        var done = 0
        for start in bytes.places(of: "<x:xmpmeta", most: 10_000) where start >= done {
            guard let end = bytes.place(of: "</x:xmpmeta>", from: start) else { return }
            done = end + 12
            edits.replace(at: start, with: [UInt8](repeating: 32, count: done - start))
            traces.isCleaned = true
        }
    }

    /// What a JPEG file notes beside its picture, and behind its end.
    mutating func cleanPhoto(_ data: Range<Int>, _ dictionary: PDFDictionary) {
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
    func filters(_ dictionary: PDFDictionary) -> [String] {
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
