import Diagnostics

/// A head in the middle of a text, between two rules or right above one: no program reads it, and what it says about being published, by
/// a day alone maybe, was meant of the page.
struct StrayHead {
    /// The days that it names, as hidden fields of the entry, which no page shows.
    private(set) var fields: [String: Value] = [:]
    /// What else of it holds the page back.
    private(set) var diagnostics: [Diagnostic] = []

    /// The hidden field of a day that the text names, for the field of the head that it was meant for.
    static let hidden = ["date": "date in the text", "expires": "expires in the text"]

    /// - Parameters:
    ///   - start: where the text begins.
    ///   - isKey: whether a word is a key that front matter may have.
    init(in source: SourceText, from start: Int, isKey: (String) -> Bool) {
        let bytes = source.bytes
        var lines = LineScanner(bytes, at: start)
        // Where the lines below the last rule begin, and those of the paragraph.
        var (open, paragraph): (Int?, Int?) = (nil, nil)
        while let line = lines.next() {
            guard let first = bytes[line].first, first > 0x20 else {
                if FrontMatterFence.isBlank(bytes[line]) { paragraph = nil }
                continue
            }
            guard "-*_".utf8.contains(first), Self.isRule(bytes[line]) else {
                if paragraph == nil { paragraph = line.lowerBound }
                continue
            }
            let isFence = FrontMatterFence.isFence(bytes[line], "-")
            let isFound = open.map { take(source, $0..<line.lowerBound, isOpened: true, from: start, isKey) } ?? false
            if !isFound, isFence, let paragraph, paragraph != open {
                _ = take(source, Self.fields(source, paragraph..<line.lowerBound, isKey), isOpened: false, from: start, isKey)
            }
            (open, paragraph) = (lines.position, nil)
        }
    }

    /// Takes what lines say, if they surely are a head.
    private mutating func take(
        _ source: SourceText, _ range: Range<Int>, isOpened: Bool, from start: Int, _ isKey: (String) -> Bool
    ) -> Bool {
        guard !range.isEmpty, range.count <= Self.longest else { return false }
        var look = FrontMatterLook()
        var lines = LineScanner(source.bytes, at: range.lowerBound, end: range.upperBound)
        while let line = lines.next() {
            look.take(source.bytes[line], isKey)
            guard !look.hasProse else { return false }
        }
        guard look.isSurelyFrontMatter || isOpened && look.isOfEnglishKeys, !Self.isExample(source.bytes, start, range.lowerBound) else {
            return false
        }
        let isAlone = !look.isSurelyFrontMatter
        lines = LineScanner(source.bytes, at: range.lowerBound, end: range.upperBound)
        while let line = lines.next() {
            guard let first = source.bytes[line].first, first > 0x20, line.count <= 300 else { continue }
            for pair in PublicationHeadLines.pairs(source.text(line)) { take(pair, source, line, isAlone: isAlone) }
        }
        return true
    }

    /// - Parameter isAlone: whether nothing but this line says that it is a head.
    private mutating func take(_ pair: (key: String, value: String), _ source: SourceText, _ line: Range<Int>, isAlone: Bool) {
        let text = source.text(line).trimmingSpaces
        if PublicationBelowHeading.status(pair.key, pair.value) != nil
            || ConsentWords.isAboutConsent(pair.key) && !ConsentWords.isYes(pair.value)
        {
            diagnostics.append(.heldBackByStrayHead(text, at: source.place(line)))
            return
        }
        guard let word = PublicationWords.key(pair.key) ?? PublicationHead.field(pair.key), word.isSure else { return }
        // `日期：` begins a notice about an event, and `date:` alone one of a diary's days.
        if PublicationWords.key(pair.key) == nil, word.meaning == .date, isAlone || text.contains("：") { return }
        switch word.meaning {
        case .date, .expires:
            var claims = PublicationClaims(source: source)
            claims.take(.text(pair.value), as: word, under: pair.key, at: line)
            diagnostics += claims.diagnostics.filter { $0.severity == .error }
            for (key, hidden) in Self.hidden {
                guard let day = claims.values[key]?.date, isStricter(day, hidden, isLast: key == "expires") else { continue }
                fields[hidden] = Value(.date(day), at: line)
            }
        default: break
        }
    }

    private func isStricter(_ day: Day, _ hidden: String, isLast: Bool) -> Bool {
        guard let other = fields[hidden]?.date else { return true }
        return isLast ? day < other : day > other
    }

    /// The last lines of a paragraph, as far as they are fields.
    private static func fields(_ source: SourceText, _ range: Range<Int>, _ isKey: (String) -> Bool) -> Range<Int> {
        var lines = LineScanner(source.bytes, at: range.lowerBound, end: range.upperBound)
        var begin: Int?
        while let line = lines.next() {
            let isField =
                FrontMatterLine.key(of: source.bytes[line]).map { key in
                    isKey(key) || PublicationWords.key(key) != nil || ConsentWords.isAboutConsent(key)
                } ?? false
            let isPart = begin != nil && source.bytes[line].first.map { $0 <= 0x20 || "-#".utf8.contains($0) } ?? false
            if !isField, !isPart { begin = nil } else if begin == nil { begin = line.lowerBound }
        }
        return (begin ?? range.upperBound)..<range.upperBound
    }

    /// `---`, `* * *`, `___`
    private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
        guard let sign = line.first, line.count <= 200 else { return false }
        if FrontMatterFence.isFence(line, "-") { return true }
        var count = 0
        for byte in line where byte > 0x20 {
            guard byte == sign else { return false }
            count += 1
        }
        return count >= 3
    }

    /// Whether a place is within code, or within tags or a comment that show or hide lines as they are: there a head is an example.
    private static func isExample(_ bytes: [UInt8], _ start: Int, _ place: Int) -> Bool {
        var lines = LineScanner(bytes, at: start, end: place)
        var fence: (sign: UInt8, count: Int)?
        var closing: String?
        while let line = lines.next() {
            let text = bytes[line].drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
            if let (sign, count) = fence {
                let rest = text.drop { $0 == sign }
                if text.count - rest.count >= count, rest.allSatisfy({ $0 <= 0x20 }) { fence = nil }
                continue
            }
            guard let first = text.first else { continue }
            if closing == nil, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") {
                let count = text.prefix { $0 == first }.count
                if count >= 3, first == UInt8(ascii: "~") || !text.dropFirst(count).contains(first) { fence = (first, count) }
                continue
            }
            guard closing != nil || text.contains(UInt8(ascii: "<")) else { continue }
            let words = String(decoding: text.prefix(2000), as: UTF8.self).lowercased()
            if let end = closing {
                if words.contains(end) { closing = nil }
            } else if let (opening, end) = verbatim.first(where: { words.contains($0.0) }),
                words.components(separatedBy: opening).count > words.components(separatedBy: end).count
            {
                closing = end
            }
        }
        return fence != nil || closing != nil
    }

    private static let verbatim = [("<pre", "</pre>"), ("<!--", "-->"), ("<code", "</code>"), ("<textarea", "</textarea>")]
    private static let longest = 10_000
}

extension Publication {
    /// What is told of entries that nothing but a day in the middle of their text holds back.
    ///
    /// - Parameter days: those for which they were chosen.
    public func heldBackByTexts(on days: PublicationDays) -> [Diagnostic] {
        withheld.compactMap { entry, reason in
            guard reason == .scheduled || reason == .expired,
                let key = StrayHead.hidden[reason == .scheduled ? "date" : "expires"], let value = entry[key]
            else { return nil }
            let head = entry.fields.filter { !StrayHead.hidden.values.contains($0.key) }
            guard Publication.reason(against: head, on: days, drafts: false) == nil else { return nil }
            let place = entry.place(of: key, value)
            let source = entry.inherited.contains(key) ? entry.original ?? entry.source : entry.source
            return .heldBackByStrayHead(source.text(value.place).trimmingSpaces, at: place)
        }
    }
}
