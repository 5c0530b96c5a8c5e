import Limits

/// What drawing programs and slicers write about themselves and their users into models: heads, comments and paths.
///
/// Only the beginning and the end of a file are looked at, where programs write such things.
enum ModelHeads {
    static func prepared(_ source: some ByteSource, _ ending: String, isText: Bool) throws -> (edits: FileEdits, traces: FileTraces) {
        var edits = FileEdits(count: source.count)
        var traces = FileTraces()
        let most = Limits.modelHead.value
        var head = try source.bytes(at: 0, count: most)
        switch ending {
        case "stl" where !isText:
            blankHead(head, &edits)
            // What stands behind the last triangle.
            if let end = STLFile.end(head), end < source.count {
                // Some programs count no triangles and write them all the same.
                if end == 84, (source.count - 84) % 50 == 0 { traces.obstacle = .notRead } else { edits.cut(to: 0..<end) }
            }
        case "stl": blankNames(&head, at: 0, &edits)
        case "step", "stp": StepPeople.blank(head, at: 0, &edits)
        case "dxf": blankVariables(head, &edits)
        case "ply": blankComments(head, &edits)
        case "gcode": blankSettings(head, at: 0, &edits)
        // The name of its author is counted letter by letter, over the ends of lines.
        case "iges", "igs": traces.obstacle = .notRead
        default: break
        }
        if ending == "skp" || ending == "blend", let path = HomePaths.first(in: head) { traces.add(path: path) }
        if isText {
            clean(head, at: 0, ending, &edits, &traces)
            if source.count > most {
                let start = max(most, source.count - most)
                var tail = try source.bytes(at: start, count: most)
                if ending == "stl" { blankNames(&tail, at: start, &edits) }
                if ending == "gcode" { blankSettings(tail, at: start, &edits) }
                clean(tail, at: start, ending, &edits, &traces)
                if ending == "step" || ending == "stp" { StepPeople.blank(tail, at: start, &edits) }
            }
        }
        // Of triangles by number nothing is left but them.
        if ending != "stl", !isText { traces.take(try PhotosAmongBytes.traces(in: source)) }
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

    /// DXF: who saved it last, and in which project: the values stand two lines below.
    private static func blankVariables(_ head: [UInt8], _ edits: inout FileEdits) {
        for word in ["$LASTSAVEDBY", "$PROJECTNAME"] as [StaticString] {
            for place in head.places(of: word, most: 10) {
                let lines = head[place...].prefix(1024).split(separator: 10, maxSplits: 3, omittingEmptySubsequences: false)
                guard lines.count == 4 else { continue }
                blankLine(lines[2], in: head, &edits)
            }
        }
    }

    /// STL in letters: what the solids are called, from where they begin to where they end.
    private static func blankNames(_ text: inout [UInt8], at offset: Int, _ edits: inout FileEdits) {
        for place in text.places(of: "solid", most: 10_000) {
            let before = text[..<place].suffix(3)
            let start = before.elementsEqual("end".utf8) ? place - 3 : place
            guard start == 0 || text[start - 1] <= 0x20 else { continue }
            let line = text[(place + 5)...].prefix { $0 != 10 && $0 != 13 }
            guard line.first.map({ $0 <= 0x20 }) ?? false, line.contains(where: { $0 > 0x20 }) else { continue }
            let blank = [UInt8](repeating: 32, count: line.count)
            edits.replace(at: offset + line.startIndex, with: blank)
            text.replaceSubrange(line.startIndex..<line.endIndex, with: blank)
        }
    }

    /// PLY: words about the model; the names of its textures stay.
    private static func blankComments(_ head: [UInt8], _ edits: inout FileEdits) {
        guard head.has("ply"), let end = head.place(of: "end_header", from: 0) else { return }
        for line in head[..<end].split(separator: 10) {
            let word = line.starts(with: "comment ".utf8) ? 8 : line.starts(with: "obj_info ".utf8) ? 9 : 0
            if word > 0, !line.dropFirst(word).starts(with: "TextureFile".utf8) { blankLine(line.dropFirst(word), in: head, &edits) }
        }
    }

    /// What slicers note of the printer in the network, and of who has drawn the model.
    private static func blankSettings(_ text: [UInt8], at offset: Int, _ edits: inout FileEdits) {
        for value in KeyedValues.places(of: ArchivePart.machines, in: text) {
            edits.replace(at: offset + value.lowerBound, with: [UInt8](repeating: 32, count: value.count))
        }
    }

    private static func blankLine(_ line: ArraySlice<UInt8>, in head: [UInt8], _ edits: inout FileEdits) {
        let end = line.last == 13 ? line.endIndex - 1 : line.endIndex
        guard head[line.startIndex..<end].contains(where: { $0 > 0x20 }) else { return }
        edits.replace(at: line.startIndex, with: [UInt8](repeating: 32, count: end - line.startIndex))
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
        "obj": ["#"], "mtl": ["#"], "ply": ["comment"], "gcode": [";"], "nc": [";", "("], "ngc": [";", "("],
        "scad": ["//"], "kicad_pro": [], "gbr": ["G04"], "gtl": ["G04"], "gbl": ["G04"], "drl": [";"],
    ]
}
