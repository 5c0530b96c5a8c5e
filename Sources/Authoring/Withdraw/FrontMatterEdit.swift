import Content
import Diagnostics

/// Changes one thing in the head of an entry's file. Comments, the order of the lines and their ends stay.
///
/// What was written is read again, and taken only if it says what it is to say and nothing else has changed.
struct FrontMatterEdit {
    let source: SourceText
    let reader: EntryReader
    let address: EntryAddress
    private var bytes: [UInt8] { source.bytes }
    private var lineEnd: [UInt8] { Array((bytes.firstRange(of: [0x0D, 0x0A]) == nil ? "\n" : "\r\n").utf8) }

    init(_ source: SourceText, _ reader: EntryReader) {
        self.source = source
        self.reader = reader
        address = reader.settings.address(of: source.path)
    }

    private func reading(_ bytes: [UInt8]) -> EntryReader.Reading {
        reader.read(SourceText(path: source.path, bytes: bytes), at: address)
    }

    // MARK: The whole entry

    /// The file with `status: withdrawn`; nil where that can't be written so that it is read again.
    func withdrawn() -> [UInt8]? {
        let entry = reading(bytes).entry
        var candidates: [[UInt8]] = []
        if let status = entry?["status"], !status.place.isEmpty, isStatus(lineAt: status.place) {
            candidates.append(replacing(status.place, "withdrawn"))
        }
        if let line = statusLine { candidates.append(replacing(line, "status: withdrawn")) }
        if let head = headStart { candidates.append(inserting("status: withdrawn", before: head)) }
        candidates.append(Array("---".utf8) + lineEnd + Array("status: withdrawn".utf8) + lineEnd + Array("---".utf8) + lineEnd + bytes)
        return candidates.first { isWithdrawn($0, entry) }
    }

    /// Whether a line gives the status by its own name: `draft: true` does by another.
    private func isStatus(lineAt place: Range<Int>) -> Bool {
        let line = source.text(source.range(ofLine: source.place(place).line)).lowercased()
        return ["status", "\"status", "状态", "狀態"].contains(where: line.drop { $0 == " " }.hasPrefix)
    }

    private func isWithdrawn(_ bytes: [UInt8], _ before: Entry?) -> Bool {
        let after = reading(bytes)
        guard let before else { return after.publication["status"]?.term?.id == "withdrawn" }
        guard let entry = after.entry, entry["status"]?.term?.id == "withdrawn", entry.title == before.title else { return false }
        return Set(entry.fields.keys) == Set(before.fields.keys).union(["status"])
    }

    /// A line of the head that gives the status, in a file of which no field can be read.
    private var statusLine: Range<Int>? {
        guard headStart != nil else { return nil }
        for number in 2...60 {
            let range = source.range(ofLine: number)
            let line = source.text(range)
            if line.hasPrefix("---") { return nil }
            if ["status:", "状态:", "状态："].contains(where: line.hasPrefix) { return range }
        }
        return nil
    }

    /// Where the first line of the front matter begins; nil without one.
    private var headStart: Int? {
        let first = source.range(ofLine: 1)
        guard source.text(first).trimmingSuffix({ $0 == " " }).hasSuffix("---"), first.count <= 12, source.lineCount > 1 else { return nil }
        return source.range(ofLine: 2).lowerBound
    }

    // MARK: One member

    private var team: [Value] { reading(bytes).entry?["team"]?.items ?? [] }

    /// The members whom the file names, as a writer may call them.
    var members: [String] {
        team.compactMap { ($0.record["name"] ?? $0.record["shown_as"])?.text }
    }

    /// Whether there is a team of which nobody agrees any more.
    var isEverybodyGone: Bool { !team.isEmpty && team.allSatisfy { Consents.isRefused($0.record["consent"]) } }

    /// Where the team's lines say how somebody is called.
    var placesOfNames: [Range<Int>] { team.flatMap { item in ["name", "shown_as"].compactMap { item.record[$0]?.place } } }

    /// By which names the file knows a member.
    func names(of person: String) -> [String] {
        team.filter { Self.isNamed($0, person) }
            .flatMap { [$0.record["name"]?.text, $0.record["shown_as"]?.text].compactMap(\.self) }
    }

    /// Files that show a member, as written.
    func photos(of person: String) -> [String] {
        team.filter { Self.isNamed($0, person) }
            .flatMap { $0.record["photos"]?.items ?? [] }.compactMap(\.text)
    }

    /// The file with `consent: false` for a member; nil where there is none of the name, or it can't be written.
    func withdrawn(_ person: String) -> [UInt8]? {
        guard let entry = reading(bytes).entry, let item = entry["team"]?.items.first(where: { Self.isNamed($0, person) }) else {
            return nil
        }
        let count = entry["team"]?.items.count
        return candidates(item).first { bytes in
            guard let after = reading(bytes).entry, let items = after["team"]?.items, items.count == count, after.title == entry.title,
                Set(after.fields.keys) == Set(entry.fields.keys)
            else { return false }
            return items.contains { Self.isNamed($0, person) && Consents.isRefused($0.record["consent"]) }
                && items.count { Consents.isRefused($0.record["consent"]) }
                    <= 1 + (entry["team"]?.items.count { Consents.isRefused($0.record["consent"]) } ?? 0)
        }
    }

    private static func isNamed(_ item: Value, _ person: String) -> Bool {
        ["name", "shown_as"].contains { item.record[$0]?.text == person }
    }

    private func candidates(_ item: Value) -> [[UInt8]] {
        var candidates: [[UInt8]] = []
        let start = item.place.lowerBound
        let indent = String(repeating: " ", count: max(0, source.place(start..<start).column - 1))
        if let consent = item.record["consent"] {
            if consent.record.isEmpty {
                candidates.append(replacing(consent.place, "false"))
            } else if let braces = braces(at: consent.place.lowerBound) {
                candidates.append(replacing(braces, "false"))
            } else if let publish = consent.record["publish"] {
                candidates.append(replacing(publish.place, "false"))
            } else {
                let first = consent.place.lowerBound
                let column = String(repeating: " ", count: max(0, source.place(first..<first).column - 1))
                candidates.append(inserting("publish: false", at: first, indent: column))
            }
            return candidates
        }
        if let braces = braces(at: start) {
            candidates.append(replacing(braces.upperBound - 1..<braces.upperBound - 1, ", consent: false"))
        }
        if let name = item.record["name"], name.place == item.place, item.record.count == 1 {
            candidates.append(replacing(item.place, "{name: \(source.text(item.place)), consent: false}"))
        }
        for key in ["shown_as", "name"] {
            guard let value = item.record[key] else { continue }
            let end = source.range(ofLine: source.place(value.place).line).upperBound
            candidates.append(replacing(end..<end, String(decoding: lineEnd, as: UTF8.self) + indent + "consent: false"))
        }
        candidates.append(inserting("consent: false", at: start, indent: indent))
        return candidates
    }

    /// From a brace to the one that closes it, on any line.
    private func braces(at start: Int) -> Range<Int>? {
        guard bytes.indices.contains(start), bytes[start] == UInt8(ascii: "{") else { return nil }
        var depth = 0
        var quote: UInt8?
        for index in start..<min(bytes.count, start + 10_000) {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: "{") {
                depth += 1
            } else if byte == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return start..<(index + 1) }
            }
        }
        return nil
    }

    // MARK: Bytes

    private func replacing(_ range: Range<Int>, _ text: String) -> [UInt8] {
        var result = bytes
        result.replaceSubrange(range.clamped(to: 0..<bytes.count), with: Array(text.utf8))
        return result
    }

    private func inserting(_ line: String, before offset: Int) -> [UInt8] {
        replacing(offset..<offset, line + String(decoding: lineEnd, as: UTF8.self))
    }

    /// A line of its own in front of what stands behind a hyphen or an indentation.
    private func inserting(_ line: String, at offset: Int, indent: String) -> [UInt8] {
        replacing(offset..<offset, line + String(decoding: lineEnd, as: UTF8.self) + indent)
    }
}

extension String {
    fileprivate func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> Substring {
        var rest = self[...]
        while let last = rest.last, isTrimmed(last) { rest.removeLast() }
        return rest
    }
}
