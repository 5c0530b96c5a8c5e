import Limits

/// A document in rich text, as far as its information, comments and changes say who wrote it: blanked in its place.
struct RTFFile {
    private let bytes: [UInt8]
    private var edits: FileEdits
    private var traces = FileTraces()

    static func prepared(_ source: some ByteSource) throws -> (edits: FileEdits, traces: FileTraces) {
        guard source.count <= Limits.documentFile.value else {
            return (FileEdits(count: source.count), FileTraces(obstacle: .notRead))
        }
        var file = RTFFile(bytes: try source.bytes(at: 0, count: source.count), edits: FileEdits(count: source.count))
        file.clean()
        return (file.edits.settled(), file.traces)
    }

    private mutating func clean() {
        for word in Self.people {
            for place in bytes.places(of: word, most: 10_000) { blank(behind: place + word.utf8CodeUnitCount) }
        }
        // Photos stand there in hexadecimal digits, four of which begin a word that each camera writes.
        if bytes.place(of: "\\jpegblip", from: 0) != nil,
            bytes.place(of: "457869660000", from: 0) != nil || bytes.place(of: "\\bin", from: 0) != nil
        {
            traces.obstacle = .uncleaned
        }
        let left = (try? edits.settled().applied(to: bytes)) ?? bytes
        if let path = HomePaths.first(in: left) { traces.add(path: path) }
    }

    /// Groups whose text names people, or the folder of a template.
    private static let people: [StaticString] = [
        "{\\author", "{\\operator", "{\\manager", "{\\*\\manager", "{\\company", "{\\*\\company", "{\\*\\atnauthor", "{\\*\\atnid",
        "{\\*\\revtbl", "{\\*\\userprops", "{\\*\\template",
    ]

    /// What a group says from a place on up to its end.
    private mutating func blank(behind start: Int) {
        // Another word that begins alike.
        guard start < bytes.count, !(0x61...0x7A).contains(bytes[start]) else { return }
        var depth = 0
        var at = start
        while at < bytes.count, at - start <= Self.longest {
            switch bytes[at] {
            case UInt8(ascii: "\\"): at += 1
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                if depth == 0 {
                    guard bytes[start..<at].contains(where: { $0 > 0x20 }) else { return }
                    edits.replace(at: start, with: [UInt8](repeating: 0x20, count: at - start))
                    traces.isCleaned = true
                    return
                }
                depth -= 1
            default: break
            }
            at += 1
        }
        traces.obstacle = traces.obstacle ?? .notRead
    }

    /// A name is far shorter; a file whose groups don't end isn't read over and over.
    private static let longest = 4 << 10
}
