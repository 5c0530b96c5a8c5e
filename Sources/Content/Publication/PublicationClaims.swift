import Diagnostics
import Foundation
import Limits

/// What a front matter says about being published, gathered key by key: of what contradicts itself the careful reading
/// holds, and what can't be read withholds the entry.
struct PublicationClaims {
    let source: SourceText
    /// The careful reading of all that was said, as the values of the fields `status`, `date` and `expires`.
    private(set) var values: [String: Value] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    /// A value as it was written.
    enum Written {
        case text(String)
        case list([String])
        case mapping([String: String])
        case other
    }

    init(source: SourceText) { self.source = source }

    /// Whether the value is one that other generators know there; else the key may be about something else.
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
        guard PublicationWords.isForbidding(text) else { return }
        claim(nil, text, key, place)
    }

    /// `DO NOT PUBLISH`, alone on a line of the head; `公开 = 否` with another sign than YAML's; a key that was cut in two, or has a bracket
    /// before it.
    mutating func takeForbiddingLine(in range: Range<Int>) {
        var lines = LineScanner(source.bytes, at: range.lowerBound, end: range.upperBound)
        var above = ""
        while let line = lines.next() {
            let bytes = source.bytes[line]
            guard let first = bytes.first, first > 0x20, first != UInt8(ascii: "#") else { continue }
            guard !bytes.contains(UInt8(ascii: ":")) else {
                if !above.isEmpty || "![{".utf8.contains(first) { takeCut(line, below: above) }
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
    }

    /// `dr` above `aft: true`, `[raft: true`.
    private mutating func takeCut(_ line: Range<Int>, below word: String) {
        guard line.count <= 100, let pair = FrontMatterLine(source.text(line).trimmingSpaces.filter { !"![{".contains($0) }),
            word.isEmpty || PublicationWords.key(pair.key) == nil
        else { return }
        take(pair.value, underMisspelt: word.isEmpty ? pair.key : word + " " + pair.key, at: line)
    }

    /// 至2020年1月1日: the day alone.
    private static func withoutUntil(_ text: String) -> String {
        ["截至", "直到", "至", "到"].first(where: text.hasPrefix).map { String(text.dropFirst($0.count)).trimmingSpaces } ?? text
    }

    /// Whether a value is of the kind that a key has where it is about publication.
    private func isKnown(_ written: Written, _ meaning: PublicationWords.Meaning, _ key: String) -> Bool {
        switch (meaning, written) {
        case (.build, .mapping): true
        case (.build, .text(let text)): PublicationWords.boolean(text) == false
        case (.hides, .list(let words)): words.allSatisfy(PublicationWords.isPartOrBoolean)
        case (.hides, .text(let text)): PublicationWords.isPartOrBoolean(text)
        case (.withholds, .text(let text)):
            Self.isAnswer(text, to: key) || Self.isWithdrawn(key) || Self.isPast(key) && Self.looksLikeDay(text)
                || Self.isHiddenUntil(text, key)
        case (.publishes, .text(let text)):
            Self.isAnswer(text, to: key) || Self.day(text) != nil || PublicationWords.folded(key) == "permalink"
        case (.stage, .text(let text)):
            PublicationWords.stage(text) != nil || PublicationWords.isApproval(key) && PublicationWords.boolean(text) == false
        case (.visibility, .text(let text)): PublicationWords.isClosed(text)
        // A day that doesn't exist was meant for one; `6 months` wasn't.
        case (.date, .text(let text)):
            Self.isHeld(text, key) || Self.looksLikeDay(text) || Self.isTimeInWords(text) && !PublicationWords.wantsDay(key)
        case (.expires, .text(let text)):
            Self.isHeld(text, key) || Self.looksLikeDay(Self.withoutUntil(text))
                || !PublicationWords.wantsDay(key) && (Self.isNever(text) || Self.isTimeInWords(text))
        default: false
        }
    }

    /// `embargo: true`, for good.
    private static func isHeld(_ text: String, _ key: String) -> Bool {
        PublicationWords.isHold(key) && PublicationWords.boolean(text) == true
    }

    /// Whether a value answers who may see the page, if not in a word that can be read: `否。`, `仅教师`, `ture`, `yes please`.
    private static func isAnswer(_ text: String, to key: String) -> Bool {
        guard text.utf8.count <= 60 else { return false }
        let bare = TraditionalWords.simplified(text).trimmingCharacters(in: .punctuationCharacters.union(.whitespaces)).lowercased()
        if PublicationWords.isLater(bare) { return true }
        if PublicationWords.boolean(bare) != nil || PublicationWords.isPublic(bare) != nil || PublicationWords.status(bare) != nil {
            return true
        }
        if ["真", "假", "yess", "yep", "yeah", "nope"].contains(bare) || PublicationWords.folded(bare) == PublicationWords.folded(key) {
            return true
        }
        if ["不", "未", "暂", "非", "仅", "只限", "否"].contains(where: bare.hasPrefix) { return true }
        let first = bare.prefix { $0.isLetter }
        if first.count < bare.count, ["yes", "no", "true", "false", "only"].contains(first) { return true }
        // `xtrue`, `t、rue`
        let letters = bare.utf8.filter { (0x61...0x7A).contains($0) }
        guard letters.count > 2, bare.utf8.count - letters.count <= 3 else { return false }
        return bare != "tree"
            && ["true", "false"].contains { letters == Array($0.utf8) || PublicationWords.isOneSlip(letters, Array($0.utf8)) }
    }

    /// `until June`, 开学后: a time was meant, and nobody can read it.
    private static func isTimeInWords(_ text: String) -> Bool {
        guard text.utf8.count <= 60 else { return false }
        let words = text.lowercased().split { !$0.isLetter }
        return words.contains { ["until", "till", "soon", "after", "tba", "tbd", "later"].contains($0) }
            || ["后", "起", "之后", "以后", "待定"].contains { text.hasSuffix($0) }
    }

    /// `archived: 2025-03-01` says since when.
    private static func isPast(_ key: String) -> Bool { ["archived", "withdrawn"].contains(PublicationWords.status(key)) }

    /// `withdrawn: at her wish` says why.
    private static func isWithdrawn(_ key: String) -> Bool {
        ["withdrawn", "withdraw", "retracted", "takendown", "撤回", "已撤回", "下架", "已下架"].contains(PublicationWords.folded(key))
    }

    /// `hidden: 2099-01-01`: until then, or since, and nobody can tell which.
    private static func isHiddenUntil(_ text: String, _ key: String) -> Bool {
        ["hidden", "ishidden", "expired", "隐藏"].contains(PublicationWords.folded(key)) && looksLikeDay(text)
    }

    private static func isNever(_ text: String) -> Bool {
        ["never", "none", "no", "false", "永不", "无", "不过期", "长期"].contains(text.lowercased())
    }

    private static func looksLikeDay(_ text: String) -> Bool {
        if Self.day(text) != nil || WrittenDay(text) != nil { return true }
        let digits = text.utf8.prefix { (0x30...0x39).contains($0) }.count
        return digits == 4 && text.utf8.dropFirst(4).first.map { "-/.".utf8.contains($0) } ?? false
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

    private mutating func withholds(_ text: String, _ key: String, _ place: Range<Int>) {
        switch PublicationWords.boolean(text) {
        case true?: claim(Self.status(ofKey: key), text, key, place)
        case false?: break
        case nil where Self.isWithdrawn(key), nil where Self.isPast(key) && Self.day(text) != nil:
            claim(Self.status(ofKey: key), text, key, place)
        case nil: claim(PublicationWords.status(text).flatMap { $0 == "published" ? nil : $0 }, text, key, place)
        }
    }

    private static func status(ofKey key: String) -> String {
        PublicationWords.status(key).flatMap { $0 == "published" ? nil : $0 } ?? "draft"
    }

    private mutating func publishes(_ text: String, _ key: String, _ place: Range<Int>) {
        // An address of its own is no answer to whether there is a page.
        if PublicationWords.folded(key) == "permalink", PublicationWords.boolean(text) != false { return }
        if let isPublished = PublicationWords.boolean(text) {
            if !isPublished { claim("draft", text, key, place) }
        } else if PublicationWords.isPublic(text) == true {
            return
        } else if PublicationWords.isPublic(text) == false {
            claim(PublicationWords.status(text) ?? "draft", text, key, place)
        } else if Self.day(text) != nil {
            day(text, "date", key, place) { max($0, $1) }
        } else {
            claim(nil, text, key, place)
        }
    }

    /// `hide: [navigation, toc]` is about the page's parts; `hide: true` about the page.
    private mutating func hides(_ words: [String], _ key: String, _ place: Range<Int>) {
        for word in words where !PublicationWords.parts.contains(word.lowercased()) { withholds(word, key, place) }
    }

    private mutating func build(_ values: [String: String], _ key: String, _ place: Range<Int>) {
        for name in ["list", "render"] {
            guard let text = values[name] else { continue }
            switch text.lowercased() {
            case "always", "true": break
            case "never", "false", "local", "link": claim("draft", text, key, place)
            default: claim(nil, "\(name): \(text)", key, place)
            }
        }
    }

    private mutating func day(_ text: String, _ field: String, _ key: String, _ place: Range<Int>, _ pick: (Day, Day) -> Day) {
        if field == "expires", Self.isNever(text) { return }
        if field == "date", NothingGiven.isForGood(text) {
            diagnostics.append(.nothingGiven(key, text, line: nil, at: source.place(place)))
            return
        }
        let written = Self.day(text) == nil ? WrittenDay(text) : nil
        guard let day = Self.day(text) ?? written?.day else { return claim(nil, text, key, place, isDay: true) }
        if let written { diagnostics.append(.dayReadAsMeant(key, text, written, at: source.place(place))) }
        if let other = values[field]?.date, pick(other, day) == other { return }
        values[field] = Value(.date(day), at: place)
    }

    private static func day(_ text: String) -> Day? {
        // `24-05-01` begins with a year to some and ends with it to others.
        guard case .value(.date(let day)) = ScalarReader(vocabularies: [:]).read(text, as: .date), day.year >= 1000 else { return nil }
        return day
    }

    // MARK: The careful reading

    /// - Parameter id: the status; nil where what was written can't be read.
    private mutating func claim(_ id: String?, _ text: String?, _ key: String, _ place: Range<Int>, isDay: Bool = false) {
        guard let id else {
            let condition = isDay ? nil : text.flatMap { text in Term.conditions.first { $0.id != "working" && $0.isNamed(text) } }
            diagnostics.append(
                condition.map { .conditionAsStatus(key, text ?? "", $0, at: source.place(place)) }
                    ?? .publicationUnclear(key, text, isDay: isDay, at: source.place(place)))
            return set(Term.unclear, place)
        }
        set(Self.term(id), place)
    }

    private mutating func set(_ term: Term, _ place: Range<Int>) {
        if let other = values["status"]?.term, Self.strictness(other) >= Self.strictness(term) { return }
        values["status"] = Value(.term(term), at: place)
    }

    private static func strictness(_ term: Term) -> Int {
        ["published", "review", "draft", "archived", Term.unclear.id, "withdrawn"].firstIndex(of: term.id) ?? 0
    }

    private static func term(_ id: String) -> Term { Term.statuses.first { $0.id == id } ?? .unclear }
}

extension Term {
    /// The status of an entry of which can't be read whether it is to be published; no writer's word.
    static let unclear = Term("unclear", zh: "看不出要不要发布", en: "Unclear")
}
