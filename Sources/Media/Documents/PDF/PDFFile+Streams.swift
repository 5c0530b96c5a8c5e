import Limits

/// What is packed into streams of objects.
extension PDFFile {
    /// The information within a packed stream of objects.
    mutating func cleanObjects(
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
            if information.contains(number) { found.insert(number) }
            if clean(inner, isInformation: information.contains(number), in: &content) { isChanged = true }
        }
        if !isChanged || put(content, packedIn: data) { return found }
        traces.obstacle = traces.obstacle ?? .notRead
        return []
    }

    /// Whether it is as small as what stood there.
    mutating func put(_ content: [UInt8], packedIn data: Range<Int>) -> Bool {
        guard let packed = Deflate.pack(content, .zlib), packed.count <= data.count else { return false }
        // What is left of its room readers don't look at.
        replace(data.lowerBound, packed + [UInt8](repeating: 10, count: data.count - packed.count))
        return true
    }

    /// Whether an object within a stream had something to take out.
    private mutating func clean(_ object: PDFDictionary, isInformation: Bool, in content: inout [UInt8]) -> Bool {
        if let action = object["S"],
            Self.actions.contains(where: { content.has($0, at: action.lowerBound) && action.count == $0.utf8CodeUnitCount })
        {
            traces.obstacle = traces.obstacle ?? .program
        }
        var texts: [(key: String, range: Range<Int>)] = []
        if isInformation {
            texts = object.values.filter { !PDFInformation.stays($0.key, content[$0.range]) }
        } else {
            texts = PDFInformation.names(in: object, content)
        }
        var isChanged = false
        for (key, range) in texts {
            if let number = PDFInformation.reference(content[range]) { apart[number] = key }
            guard let text = PDFInformation.text(content[range]), let blank = PDFInformation.blanked(content[range]) else { continue }
            note(text, key)
            content.replaceSubrange(range, with: blank)
            isChanged = true
        }
        return isChanged
    }
}
