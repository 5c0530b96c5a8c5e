/// Tells front matter from a text between two rules, line by line.
struct FrontMatterLook {
    /// Whether there was a line that says by itself what it is.
    private(set) var hasLines = false
    private(set) var hasKnownKey = false
    /// A text may have a million lines; front matter has not.
    private var lines = 0
    private static let mostLines = 400

    /// Whether a line was seen that is no key, nor part of one.
    private(set) var hasProse = false
    /// Whether an unknown key had a colon of YAML's, or one of a sentence.
    private var hasNarrowColon = false
    private var hasWideColon = false

    private var knownKeys = 0
    private var unknownKeys = 0
    private var hasTitle = false
    private var hasWideKey = false
    /// Whether its title is a 题目, which may be that of an exercise: `题目：1+1=?`.
    private var hasExercise = false

    /// Whether what has no fence above it is front matter all the same: lines such as `地点：图书馆` over a rule are a text,
    /// unless a title is among them or nothing else than keys that are known, written as YAML has them.
    var isSurelyFrontMatter: Bool {
        isFrontMatter && knownKeys >= unknownKeys && (hasTitle || knownKeys > 1 && unknownKeys == 0 && !hasWideColon)
    }

    /// Whether lines at the top of a file are front matter although no fence stands about them: a title alone, or two keys at least, all
    /// of them known, and a title among them unless they are English, for `地址: 一楼` and `电话: 8000` are a text.
    var needsNoFence: Bool {
        guard isFrontMatter, unknownKeys == 0 else { return false }
        return knownKeys > 1 ? hasTitle || !hasWideColon && !hasWideKey : hasTitle && !hasExercise
    }

    /// Whether lines in a code block, a comment or the like are front matter: a title and another known key, and none that isn't.
    var isSureInDress: Bool { isFrontMatter && hasTitle && knownKeys > 1 && unknownKeys == 0 }

    /// Whether all keys are known, and there is one.
    var isOfKnownKeys: Bool { isFrontMatter && knownKeys > 0 && unknownKeys == 0 }

    /// Whether all keys are known, and written in English with YAML's colon.
    var isOfEnglishKeys: Bool { isOfKnownKeys && !hasWideKey && !hasWideColon }

    static func isTitle(_ key: String) -> Bool { ["title", "标题", "標題", "题目"].contains(key.lowercased()) }

    /// Whether nothing but keys, their values and comments was seen, a known key among them.
    var isFrontMatter: Bool { hasKnownKey && !hasProse }

    /// Whether what was seen can't be front matter, not even one with mistakes.
    var isText: Bool { !hasKnownKey && (hasProse || hasWideColon && !hasNarrowColon) }

    mutating func take(_ line: ArraySlice<UInt8>, _ isKey: (String) -> Bool) {
        guard lines < Self.mostLines, !(hasKnownKey && hasProse) else { return }
        lines += 1
        guard !line.allSatisfy({ $0 <= 0x20 }), let head = line.first else { return }
        // What is indented or in brackets belongs to the key above; `# …` is a comment.
        if head <= 0x20 || "-#[{]}\"'".utf8.contains(head) { return }
        hasLines = true
        if let key = FrontMatterLine.plainKey(of: line) {
            take(key: key, hasWideColon: false, isKey) { Self.isSwitched(line, behind: key) }
            return
        }
        let text = String(decoding: line.prefix(300), as: UTF8.self)
        if let parts = FrontMatterLine(text) {
            take(key: parts.key, hasWideColon: parts.separator.hasPrefix("："), isKey) { Self.isSwitch(parts) }
            return
        }
        // `title 台灯`, whose colon was forgotten.
        var word = String(text.prefix { !$0.isWhitespace && !"=＝；;﹕∶︰꞉→⇒".contains($0) })
        if let last = word.last, last == "." || last == "-" { word.removeLast() }
        if text.hasPrefix("//") || text.hasPrefix("<!--") { return }
        if let key = FrontMatterLine.switchKey(of: line) { return take(key: key, hasWideColon: false, isKey) }
        if isKey(word) { hasKnownKey = true } else { hasProse = true }
    }

    /// `hidden：是`: a word about publication with a plain yes or no.
    static func isSwitch(_ line: FrontMatterLine) -> Bool {
        line.value.utf8.count < 12 && PublicationWords.boolean(line.value) != nil && PublicationWords.key(line.key) != nil
    }

    /// Whether a plain yes or no stands behind a key, as in `visible: false`.
    private static func isSwitched(_ line: ArraySlice<UInt8>, behind key: String) -> Bool {
        let value = line.dropFirst(key.utf8.count + 1)
        return value.count < 12 && PublicationWords.boolean(String(decoding: value, as: UTF8.self).trimmingSpaces) != nil
    }

    private mutating func take(
        key: String, hasWideColon isWide: Bool, _ isKey: (String) -> Bool, isSwitched: () -> Bool = { false }
    ) {
        let isOwn = isKey(key)
        let word = isOwn ? nil : PublicationWords.key(key)
        if isOwn || word != nil { hasKnownKey = true }
        // Without a fence, words that may be about anything don't tell front matter from a text.
        if isOwn || word?.isSure == true || word != nil && isSwitched() {
            knownKeys += 1
            if !key.utf8.allSatisfy({ $0 < 0x80 }) { hasWideKey = true }
            if Self.isTitle(key) { hasTitle = true }
            if key == "题目" { hasExercise = true }
        } else {
            unknownKeys += 1
        }
        // `今天的任务：装屋顶` may be anything; with no known key beside it, it is a text.
        if isWide { hasWideColon = true } else { hasNarrowColon = true }
    }
}
