import Limits

/// What drawing programs and slicers write about themselves and their users into models: heads, comments and paths.
///
/// Only the beginning and the end of a file are looked at, where programs write such things.
enum ModelHeads {
    static func prepared(_ source: some ByteSource, _ ending: String, isText: Bool) throws -> (edits: FileEdits, traces: FileTraces) {
        var edits = FileEdits(count: source.count)
        var traces = FileTraces()
        let most = Limits.modelHead.value
        let head = try source.bytes(at: 0, count: most)
        switch ending {
        case "stl" where !isText:
            blankHead(head, &edits)
            // What stands behind the last triangle.
            if let end = STLFile.end(head), end > 84, end < source.count { edits.cut(to: 0..<end) }
        case "step", "stp": blankHeader(head, &edits)
        default: break
        }
        if ending == "skp" || ending == "blend", let path = HomePaths.first(in: head) { traces.add(path: path) }
        if isText {
            clean(head, at: 0, ending, &edits, &traces)
            if source.count > 2 * most {
                let start = source.count - most
                clean(try source.bytes(at: start, count: most), at: start, ending, &edits, &traces)
            } else if source.count > most {
                clean(try source.bytes(at: most, count: most), at: most, ending, &edits, &traces)
            }
        }
        traces.isCleaned = !edits.changesNothing || edits.count < source.count
        return (edits.settled(), traces)
    }

    /// The 80 bytes with which an STL begins are anybody's; colours stay.
    private static func blankHead(_ head: [UInt8], _ edits: inout FileEdits) {
        guard head.count >= 84 else { return }
        var kept = [UInt8](repeating: 0, count: 80)
        for (word, length) in [("COLOR=", 10), ("MATERIAL=", 21)] as [(StaticString, Int)] {
            guard let place = head.place(of: word, from: 0), place + length <= 80 else { continue }
            kept.replaceSubrange(place..<(place + length), with: head[place..<(place + length)])
        }
        for start in stride(from: 0, to: 80, by: 8) where !head[start..<(start + 8)].elementsEqual(kept[start..<(start + 8)]) {
            edits.put(Array(kept[start..<(start + 8)]), at: start)
        }
    }

    /// STEP: name, author, organisation and programs of `FILE_NAME`; the time stays.
    private static func blankHeader(_ head: [UInt8], _ edits: inout FileEdits) {
        guard var at = head.place(of: "FILE_NAME", from: 0), let end = head.place(of: "ENDSEC", from: at) else { return }
        var number = 0
        while let start = head[at..<end].firstIndex(where: { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: ";") }),
            head[start] == UInt8(ascii: "'"), let close = head[(start + 1)..<end].firstIndex(of: UInt8(ascii: "'"))
        {
            let isTime = number == 1
            if !isTime, close > start + 1 {
                edits.replace(at: start, with: Array("''".utf8) + [UInt8](repeating: 32, count: close - start - 1))
            }
            number += 1
            at = close + 1
        }
    }

    /// Names of people's folders: blanked in comments, told of elsewhere.
    private static func clean(_ text: [UInt8], at offset: Int, _ ending: String, _ edits: inout FileEdits, _ traces: inout FileTraces) {
        let marks = comments[ending] ?? []
        var line = 0
        var told = -1
        var read = 0
        for name in HomePaths.names(in: text) {
            if let end = text[read..<name.lowerBound].lastIndex(of: 10) { line = end + 1 }
            read = name.lowerBound
            let start = text[line..<name.lowerBound].drop { $0 <= 0x20 }
            if marks.contains(where: { start.starts(with: $0.utf8) }) {
                edits.replace(at: offset + name.lowerBound, with: [UInt8](repeating: UInt8(ascii: "_"), count: name.count))
            } else if !(ending == "step" || ending == "stp"), told != line {
                // The first of a line is enough.
                traces.add(path: HomePaths.path(around: name, in: text))
                told = line
            }
        }
    }

    /// How comments begin.
    private static let comments: [String: [String]] = [
        "obj": ["#"], "mtl": ["#"], "ply": ["comment"], "stl": ["solid", "endsolid"], "gcode": [";"], "nc": [";", "("], "ngc": [";", "("],
        "scad": ["//"], "kicad_pro": [], "gbr": ["G04"], "gtl": ["G04"], "gbl": ["G04"], "drl": [";"],
    ]
}
