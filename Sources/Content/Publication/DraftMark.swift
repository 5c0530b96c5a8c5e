import Foundation

/// The words by which people mark a file, or a title, as unfinished: `lamp-draft`, 【草稿】灯, `[WIP] Lamp`.
enum DraftMark {
    /// The mark of a file's name without its endings; nil where it has none.
    static func inName(_ name: String) -> String? {
        guard name.utf8.count <= 240, DraftTrace.isPossible(in: name) else { return nil }
        if let mark = inBrackets(name, isMark: { isMark($0) || DraftPath.isForSome($0) }) { return mark }
        let tokens = withoutVersion(name.split { $0 == "-" || $0 == "_" || $0 == " " || $0 == "\u{3000}" })
        guard tokens.count > 1, let first = tokens.first, let last = tokens.last else { return nil }
        let end = withoutNumber(PublicationWords.folded(String(last)))
        if words.contains(end) || DraftPath.isForSome(end) && end != "内部" || PublicationWords.isForbidding(folded: end) {
            return String(last)
        }
        // `draft-stopper.md` is about something else.
        let head = PublicationWords.folded(String(first))
        if isTerm(name, tokens) { return nil }
        if words.contains(head) || head != "draft" && !head.utf8.allSatisfy({ $0 < 0x80 }) && words.contains(withoutNumber(head)),
            head != "draft" || first == "DRAFT" || name.hasPrefix("Draft - ")
        {
            return String(first)
        }
        if PublicationWords.isForbidding(folded: head) { return String(first) }
        let folded = PublicationWords.folded(name)
        return phrases.first { folded.hasSuffix($0) || folded.hasPrefix($0) }.map { _ in name }
    }

    /// `lamp_draft_v3`, 灯-草稿-三: which version it is says nothing; but a word alone, `draft-2`, is a name.
    private static func withoutVersion(_ tokens: [Substring]) -> [Substring] {
        guard tokens.count > 2, let last = tokens.last, let end = last.last, end.isNumber || end == ")" || end == "）",
            withoutNumber(PublicationWords.folded(String(last))).isEmpty
        else { return tokens }
        return tokens.dropLast()
    }

    /// The word by which a name begins, where a title may show that it is about that.
    static func leading(_ name: String) -> String? {
        guard DraftTrace.isPossible(in: name) else { return nil }
        let tokens = name.prefix(80).split { $0 == "-" || $0 == "_" || $0 == " " }
        guard tokens.count > 1, !isTerm(name, tokens), let first = tokens.first,
            PublicationWords.folded(String(first)) == "draft"
                || DraftPath.isForSome(String(first))
                    && PublicationWords.folded(String(first)) != "private"
        else { return nil }
        return String(first)
    }

    /// `draft-angle`, `wip-limits`: the word is part of a term, which is all that the name says.
    private static func isTerm(_ name: String, _ tokens: [Substring]) -> Bool {
        guard tokens.count == 2, name.utf8.count == tokens[0].utf8.count + 1 + tokens[1].utf8.count, let terms = terms[String(tokens[0])]
        else { return false }
        let second = tokens[1].lowercased()
        return terms.contains(second) || second.hasSuffix("s") && terms.contains(String(second.dropLast()))
    }

    /// In small letters, behind such a word in small letters or with a capital.
    private static let terms: [String: Set<String>] = {
        let draft: Set<String> = [
            "angle", "animal", "ale", "beam", "beer", "board", "cider", "dodger", "excluder", "fan", "gauge", "guard", "hood", "horse",
            "inducer", "pick", "proof", "proofing", "regulator", "seal", "sealing", "shield", "stopper", "strip", "tube",
        ]
        let progress: Set<String> = ["limit", "tracker"]
        return ["draft": draft, "Draft": draft, "wip": progress, "WIP": progress]
    }()

    /// The mark of a title: in brackets, before a colon or a dash, in capitals, or behind a dash: `DRAFT Lamp`, 草稿：灯, `Lamp – draft`.
    static func inTitle(_ title: String) -> String? {
        guard DraftTrace.isPossible(in: title) else { return nil }
        if let mark = inBrackets(title) { return mark }
        let text = title.trimmingSpaces
        guard text.utf8.count <= 240 else { return nil }
        let dashes = "-–—―:：|｜/／"
        if let last = text.last, last.isNumber || last == ")" || last == "）", isMark(text) { return text }
        let head = text.prefix { !dashes.contains($0) }
        if head.endIndex < text.endIndex, isMark(String(head).trimmingSpaces), !isJoined(text, at: head.endIndex) {
            return String(head).trimmingSpaces
        }
        if let last = text.lastIndex(where: dashes.contains), isMark(String(text[text.index(after: last)...]).trimmingSpaces),
            !isJoined(text, at: last)
        {
            return String(text[text.index(after: last)...]).trimmingSpaces
        }
        let words = text.split(separator: " ")
        guard words.count > 1 else { return nil }
        for word in [words[0], words[words.count - 1]] {
            let bare = word.trimmingCharacters(in: .punctuationCharacters)
            // In a title that is all capitals they say nothing.
            let isShouted =
                bare.allSatisfy(\.isUppercase)
                && text.contains { $0.isLowercase || $0.unicodeScalars.contains(where: \.properties.isIdeographic) }
            if isMark(bare), isShouted || !bare.utf8.allSatisfy({ $0 < 0x80 }) { return bare }
        }
        return nil
    }

    /// Whether a hyphen stands within a word, as in `draft-proof`; of Chinese words none does: 草稿-灯.
    private static func isJoined(_ text: String, at position: String.Index) -> Bool {
        guard text[position] == "-" || text[position] == "/", position > text.startIndex else { return false }
        let next = text.index(after: position)
        guard next < text.endIndex else { return false }
        let (before, behind) = (text[text.index(before: position)], text[next])
        if before == " " || behind == " " { return false }
        // 草稿-正稿-上色 are steps of a work.
        return before.isASCII && behind.isASCII || text.filter { $0 == text[position] }.count > 1
    }

    /// A mark in brackets before or behind a name or a title.
    static func inBrackets(_ text: String, isMark: (String) -> Bool = DraftMark.isMark) -> String? {
        guard text.contains(where: { "([{（【〔［".contains($0) }) else { return nil }
        let bare = text.trimmingSpaces
        let heads = "([{（【〔［"
        let ends = ")]}）】〕］"
        if let first = bare.first, heads.contains(first), let end = bare.firstIndex(where: { ends.contains($0) }) {
            let inner = String(bare[bare.index(after: bare.startIndex)..<end])
            if isMark(inner) { return inner }
        }
        if let last = bare.last, ends.contains(last), let start = bare.lastIndex(where: { heads.contains($0) }) {
            let inner = String(bare[bare.index(after: start)...].dropLast())
            if isMark(inner) { return inner }
        }
        return nil
    }

    /// Whether a text is nothing but such a word.
    static func isWhole(_ text: String) -> Bool { DraftTrace.isPossible(in: text) && isMark(text) }

    private static func isMark(_ text: String) -> Bool {
        guard text.utf8.count <= 60 else { return false }
        let folded = PublicationWords.folded(text)
        return words.contains(folded) || words.contains(withoutNumber(folded)) || PublicationWords.isForbidding(folded: folded)
    }

    /// `draft2`, `draftv3`, `2nddraft`, 草稿三, 草稿（二）: which draft it is says nothing.
    private static func withoutNumber(_ folded: String) -> String {
        let numerals = "0123456789一二三四五六七八九十"
        var word = Substring(folded)
        for part in [")）", numerals, "(（"] { while let last = word.last, part.contains(last) { word.removeLast() } }
        if word.count < folded.count, let sign = ["rev", "v", "第"].first(where: word.hasSuffix) { word.removeLast(sign.count) }
        for ordinal in ["1st", "2nd", "3rd", "first", "second", "third"] where word.hasPrefix(ordinal) {
            word = word.dropFirst(ordinal.count)
        }
        return String(word)
    }

    /// Whether an ending before that of the kind of file is one: `lamp.wip.md`.
    static func isEnding(_ ending: Substring) -> Bool {
        ending.utf8.count <= 40 && endings.contains(PublicationWords.folded(String(ending)))
    }

    /// A file's name without its endings.
    static func stem(_ name: Substring) -> String {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return String(name) }
        let hasLanguage = parts.count > 2 && LanguageTag.wellKnown(parts[parts.count - 2]) != nil
        return parts.dropLast(hasLanguage ? 2 : 1).joined(separator: ".")
    }

    /// The day that begins a file's name, as of a post of Jekyll's: `2027-01-15-lamp.md`.
    static func day(_ path: String) -> Day? {
        let name = DraftPath.ownName(path)
        let head = name.prefix(10)
        let digits = name.prefix { $0.isASCII && $0.isNumber }
        // 20270115-lamp.md.
        if digits.utf8.count == 8, let next = name.dropFirst(8).first, "-_ ".contains(next) {
            return Day("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
        }
        guard head.utf8.count == 10, head.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }),
            let next = name.dropFirst(10).first, "-_ ".contains(next)
        else { return nil }
        return Day(head)
    }

    private static let words: Set<String> = [
        "draft", "wip", "workinprogress", "unpublished", "unfinished", "donotpublish", "草稿", "初稿", "草案", "未完成", "未发布", "未完稿", "不公开", "不发布",
        "待审核",
        "待发布",
    ]
    private static let phrases = ["donotpublish", "don'tpublish", "notforpublication"]
    private static let endings: Set<String> = [
        "wip", "private", "unpublished", "hidden", "secret", "bak", "backup", "old", "orig", "草稿", "初稿", "私密", "备份",
    ]
}
