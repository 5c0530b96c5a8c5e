import Diagnostics
import Foundation
import Limits

/// What a front matter says about being published, gathered key by key: of what contradicts itself the careful reading
/// holds, and what can't be read withholds the entry.
struct PublicationClaims {
    let source: SourceText
    /// The careful reading of all that was said, as the values of the fields `status`, `date` and `expires`.
    var values: [String: Value] = [:]
    var diagnostics: [Diagnostic] = []

    /// A value as it was written.
    enum Written {
        case text(String)
        case list([String])
        case mapping([String: String])
        case other
    }

    init(source: SourceText) { self.source = source }

    /// Whether the value is one that other generators know there; else the key may be about something else.
    ///
    /// Long, since it is the table of what each meaning makes of each kind of value.
    @discardableResult
    mutating func take(_ written: Written, as word: PublicationWords.Key, under key: String, at place: Range<Int>) -> Bool {
        if case .list(let words) = written, words.count == 1, word.meaning != .hides {
            return take(.text(words[0]), as: word, under: key, at: place)
        }
        if word.isSwitch {
            guard case .text(let text) = written, PublicationWords.boolean(text) == (word.meaning == .withholds) else { return false }
        }
        if !word.isSure, !isKnown(written, word.meaning, key) { return false }
        switch (word.meaning, written) {
        case (.status, .text(let text)): claim(PublicationWords.status(text), text, key, place)
        case (.stage, .text(let text)):
            if let id = PublicationWords.stage(text) {
                if id != "published" { claim(id, text, key, place) }
            } else if PublicationWords.isApproval(key), PublicationWords.boolean(text) == false {
                claim("draft", text, key, place)
            }
        case (.date, .text(let text)), (.expires, .text(let text)):
            if PublicationWords.isHold(key), let isHeld = PublicationWords.boolean(text) {
                if isHeld { claim(Self.status(ofKey: key), text, key, place) }
            } else if word.meaning == .date {
                day(text, "date", key, place) { max($0, $1) }
            } else {
                day(Self.withoutUntil(text), "expires", key, place) { min($0, $1) }
            }
        case (.withholds, .text(let text)): withholds(text, key, place)
        case (.publishes, .text(let text)): publishes(text, key, place)
        case (.hides, .text(let text)): hides([text], key, place)
        case (.hides, .list(let words)): hides(words, key, place)
        case (.visibility, .text(let text)):
            if PublicationWords.isMeasure(text) { return false }
            claim(PublicationWords.isPublic(text).map { $0 ? "published" : PublicationWords.status(text) ?? "draft" }, text, key, place)
        case (.build, .mapping(let values)): build(values, key, place)
        case (.build, .text(let text)): if PublicationWords.boolean(text) == false { claim("draft", text, key, place) }
        case (.build, _), (.stage, _): break
        case (.password, .text(let text)):
            if !text.isEmpty, PublicationWords.boolean(text) != false { claim(nil, nil, key, place) }
        case (.password, _): claim(nil, nil, key, place)
        case (_, .list(let words)): claim(nil, words.joined(separator: ", "), key, place)
        case (_, .mapping), (_, .other): claim(nil, nil, key, place)
        }
        return true
    }

    /// `draft:` with nothing behind it: something was meant, and nobody knows what.
    ///
    /// - Parameter swallowed: what stands behind it that YAML takes for a comment, a tag or an anchor.
    mutating func takeNothing(as word: PublicationWords.Key, under key: String, at place: Range<Int>, swallowed: SwallowedValue? = nil) {
        if let swallowed, swallowed.withholds(under: word) {
            let isDay = word.meaning == .date || word.meaning == .expires
            return claim(nil, isDay ? swallowed.text : swallowed.written, key, place, isDay: isDay)
        }
        // Of databases, every row that is there says so of its deletion.
        if word.isSwitch || ["deleted", "removed", "trashed"].contains(where: PublicationWords.folded(key).hasPrefix) { return }
        // Templates of notes leave it empty in every page, which is no reason to hold all back.
        if word.meaning == .status, word.isSure { diagnostics.append(.statusEmpty(key, at: source.place(place))) }
        guard word.meaning == .withholds || word.meaning == .publishes || word.meaning == .visibility && word.isSure,
            PublicationWords.folded(key) != "permalink"
        else { return takeNoDay(key, place) }
        claim(nil, "", key, place)
    }

    /// `published_at: null` of Ghost and its kin: not published yet.
    private mutating func takeNoDay(_ key: String, _ place: Range<Int>) {
        guard ["publishedat", "publishedon"].contains(PublicationWords.folded(key)) else { return }
        claim("draft", "", key, place)
    }

    /// A field of its own within the value of another, which it is part of to YAML: the writer is told why the page is gone.
    mutating func take(
        embedded pair: (key: String, value: String), as word: PublicationWords.Key, in name: String, at place: Range<Int>
    ) {
        let told = diagnostics.count
        take(.text(pair.value), as: word, under: pair.key, at: place)
        guard values["status"] != nil, diagnostics.count == told else { return }
        let diagnostic = Diagnostic.fieldWithinValue("\(pair.key): \(pair.value)", in: name, at: source.place(place))
        if !diagnostics.contains(where: { $0.place == diagnostic.place && $0.name == diagnostic.name }) { diagnostics.append(diagnostic) }
    }

    /// What a table of settings says inside, `params: {draft: true}`.
    mutating func take(inside values: [(key: String, text: String)], at place: Range<Int>) {
        for (key, text) in values {
            if ["status", "状态"].contains(PublicationWords.folded(key)) {
                if let id = PublicationWords.status(text), id != "published" { claim(id, text, key, place) }
            } else if let word = PublicationWords.key(key) {
                // A date or an expiry in there is seldom the page's.
                guard ![.date, .expires, .password, .hides, .build].contains(word.meaning) else { continue }
                if text.isEmpty { takeNothing(as: word, under: key, at: place) } else { take(.text(text), as: word, under: key, at: place) }
            }
        }
    }

    /// What a mapping of days says, `dates: {publish: 2027-01-01}`.
    mutating func take(dates: [(key: String, text: String)], at place: Range<Int>) {
        for (key, text) in dates {
            guard let meaning = PublicationWords.dates[PublicationWords.folded(key)] else { continue }
            take(.text(text), as: PublicationWords.Key(meaning: meaning, isSure: false), under: key, at: place)
        }
    }

    /// `note: do not publish`: a remark that isn't for readers.
    mutating func take(remark text: String, under key: String, at place: Range<Int>) {
        // 草稿，勿发
        let first = text.utf8.count <= 120 ? text.prefix { !",，.。;；!！:：–—-".contains($0) } : ""
        guard PublicationWords.isForbidding(text) || DraftMark.isWhole(String(first).trimmingSpaces) else { return }
        claim(nil, text, key, place)
    }

    /// `DO NOT PUBLISH`, alone on a line of the head; `公开 = 否` with another sign than YAML's; a key that was cut in two, or has a bracket
    /// before it.
    mutating func takeForbiddingLine(in range: Range<Int>) {
        var lines = LineScanner(source.bytes, at: range.lowerBound, end: range.upperBound)
        var above = ""
        var comment: (text: String, place: Range<Int>)?
        while let line = lines.next() {
            let bytes = source.bytes[line]
            guard let first = bytes.first, first > 0x20 else { continue }
            if first == UInt8(ascii: "#") {
                comment = comment ?? forbidding(comment: line)
                continue
            }
            guard !bytes.contains(UInt8(ascii: ":")) else {
                if !above.isEmpty || "![{".utf8.contains(first) { takeCut(line, below: above) }
                comment = comment ?? forbidding(behindValueIn: line)
                above = ""
                continue
            }
            let text = source.text(line).trimmingSpaces
            above = text.utf8.count <= 12 && text.allSatisfy(\.isLetter) ? text : ""
            if bytes.contains(UInt8(ascii: "=")), let pair = PublicationHeadLines.pairs(text).first,
                let word = PublicationWords.key(pair.key), PublicationWords.isSwitchedOff(pair)
            {
                take(.text(pair.value), as: word, under: pair.key, at: line)
            }
            if PublicationWords.isForbidding(text) { take(remark: text, under: text, at: line) }
        }
        if let comment, values["status"] == nil, !isAnswered(in: range) { claim("draft", comment.text, "#", comment.place) }
    }

    /// `# DRAFT – do not publish` among the fields; nil for a field that was taken out, `# draft: true`, `# - draft`.
    private func forbidding(comment line: Range<Int>) -> (text: String, place: Range<Int>)? {
        guard line.count <= 120 else { return nil }
        let text = String(source.text(line).drop { $0 == "#" || $0 == " " }).trimmingSpaces
        if text.hasPrefix("-") { return nil }
        let pair = FrontMatterLine(text)
        let isField = pair.map { PublicationWords.key($0.key) != nil || PublicationHead.field($0.key) != nil } ?? false
        let isMark =
            PublicationWords.isForbidding(text)
            || !isField && [text, pair?.value.trimmingSpaces ?? ""].contains { PublicationBelowText.forbidding($0) != nil }
        return isMark ? (text, line) : nil
    }

    /// `title: 灯 # 先不要发布`: behind a value a mark alone may be about the value, and no more than told.
    private func forbidding(behindValueIn line: Range<Int>) -> (text: String, place: Range<Int>)? {
        guard line.count <= 400, let sign = source.bytes[line].lastIndex(of: UInt8(ascii: "#")), sign > line.lowerBound,
            source.bytes[sign - 1] == 0x20
        else { return nil }
        let text = source.text(sign + 1..<line.upperBound).trimmingSpaces
        return PublicationWords.isForbidding(text) ? (text, line) : nil
    }

    /// Whether a field of the entry's own says whether the page is to be seen.
    private func isAnswered(in head: Range<Int>) -> Bool {
        var lines = LineScanner(source.bytes, at: head.lowerBound, end: head.upperBound)
        while let line = lines.next() {
            guard line.count <= 120, source.bytes[line].first.map({ $0 > 0x20 && $0 != UInt8(ascii: "#") }) ?? false,
                let pair = FrontMatterLine(source.text(line)), let word = PublicationWords.key(pair.key) ?? PublicationHead.field(pair.key)
            else { continue }
            if word.isSure, [.status, .withholds, .publishes, .visibility].contains(word.meaning) { return true }
        }
        return false
    }

    /// `dr` above `aft: true`, `[raft: true`.
    private mutating func takeCut(_ line: Range<Int>, below word: String) {
        guard line.count <= 100, let pair = FrontMatterLine(source.text(line).trimmingSpaces.filter { !"![{".contains($0) }),
            word.isEmpty || PublicationWords.key(pair.key) == nil
        else { return }
        take(pair.value, underMisspelt: word.isEmpty ? pair.key : word + " " + pair.key, at: line)
    }

    /// 至2020年1月1日: the day alone.
    static func withoutUntil(_ text: String) -> String {
        ["截至", "直到", "至", "到"].first(where: text.hasPrefix).map { String(text.dropFirst($0.count)).trimmingSpaces } ?? text
    }

    /// A key that is none, but looks like one and has a value that would keep the entry back under that one.
    mutating func take(_ text: String, underMisspelt key: String, at place: Range<Int>) {
        guard let (meant, meaning) = PublicationWords.nearest(to: key) else { return take(text, underPerhaps: key, at: place) }
        if meaning == .date {
            if Self.looksLikeDay(text) { day(text, "date", key, place) { max($0, $1) } }
            return
        }
        let withholds =
            switch meaning {
            case .withholds: PublicationWords.boolean(text) == true
            case .publishes: PublicationWords.boolean(text) == false
            case .visibility: PublicationWords.isPublic(text) == false
            case .expires: Self.looksLikeDay(text)
            case .password: !text.isEmpty && PublicationWords.boolean(text) != false
            default: PublicationWords.status(text).map { $0 != "published" } ?? false
            }
        guard withholds else { return }
        diagnostics.append(.publicationKeyMisspelt(key, meant: meant, at: source.place(place)))
        set(Term.unclear, place)
    }

    /// A key that may be another word, but has a plain value with which it would keep the entry back.
    private mutating func take(_ text: String, underPerhaps key: String, at place: Range<Int>) {
        guard let (meant, meaning) = PublicationWords.perhapsMeant(by: key) else { return }
        let withholds =
            switch meaning {
            case .withholds: PublicationWords.isPlainYes(text)
            case .publishes: PublicationWords.isPlainNo(text)
            case .visibility: PublicationWords.isPublic(text) == false
            case .expires, .date: Self.day(text) != nil || WrittenDay(text) != nil
            case .status: PublicationWords.status(text).map { $0 != "published" } ?? false
            default: false
            }
        guard withholds else { return }
        if meaning == .date { return day(text, "date", key, place) { max($0, $1) } }
        diagnostics.append(.publicationKeyMisspelt(key, meant: meant, at: source.place(place)))
        set(Term.unclear, place)
    }

    /// Holds an entry back for what can't be read there.
    mutating func withhold(for found: [Diagnostic]) {
        guard !found.isEmpty else { return }
        diagnostics += found
        set(Term.unclear, 0..<0)
    }

    /// Holds an entry back for what its path says.
    mutating func withholdAsDraft() { withhold(as: "draft") }

    mutating func withhold(as status: String) { set(Self.term(status), 0..<0) }

    // MARK: One meaning each

    // MARK: The careful reading
}

extension Term {
    /// The status of an entry of which can't be read whether it is to be published; no writer's word.
    static let unclear = Term("unclear", zh: "看不出要不要发布", en: "Unclear")
}
