import Foundation

/// How a person's name is written where people write it: in full, in one word, surname first, in pinyin, the given name alone.
struct NameSpellings {
    struct Spelling {
        /// As `WordTokens` has them.
        var tokens: [UInt64]
        /// Whether it is that person wherever it stands; other spellings are looked for in the pages about them.
        var isSure: Bool
        /// Whether a comma may stand between its parts.
        var takesComma = false
        /// Whether it is told from other words by what stands around it: 马力 is horsepower, too.
        var needsBorder = false
        /// Whether in a text its words must begin with capitals: Mia, but not "will".
        var needsCapital = false
        /// Whether it is a word as well, which a sentence may begin with.
        var isWord = false
        /// Whether somebody else's given name, too.
        var isGivenName = false
        /// Whether marks over letters and the numbers of tones make no difference: `tokens` has neither.
        var isPlain = false
        /// Whether it is a surname with 同学, which other words may end and begin with: 任何同学, 由于同学们.
        var isAddress = false
    }

    private(set) var all: [Spelling] = []

    init(_ name: String) {
        let cut = WordTokens(name)
        guard !cut.tokens.isEmpty else { return }
        if cut.tokens.allSatisfy(\.isHan) { addChinese(name, cut) } else { addLatin(cut) }
    }

    /// Exactly as it is, which is what a pseudonym is looked for as.
    init(only name: String) {
        let cut = WordTokens(name)
        guard cut.tokens.count > 1 || !(cut.tokens.first?.isHan ?? true) else { return }
        let isWord = cut.tokens.count == 1 && NamesThatAreWords.contains(cut.spelling(0..<1))
        all = [Spelling(tokens: cut.tokens.map(\.value), isSure: false, needsCapital: cut.isCapital(0), isWord: isWord)]
    }

    // MARK: Chinese

    /// 王同学, as classmates say, of a name whose surname is known for one.
    static func addresses(_ name: String) -> [Spelling] {
        let scalars = Array(name.unicodeScalars)
        guard scalars.count > 1, scalars.count <= 4, scalars.allSatisfy(\.properties.isIdeographic) else { return [] }
        let count = Surnames.length(in: scalars)
        guard count > 1 || Surnames.begins(scalars[0]) else { return [] }
        let surname = String(String.UnicodeScalarView(scalars[..<count]))
        return ["同学", "同學"].map {
            Spelling(tokens: WordTokens(surname + $0).tokens.map(\.value), isSure: false, isAddress: true)
        }
    }

    /// The surname of a Chinese name, if it is known for one.
    static func surname(_ name: String) -> String? {
        addresses(name).isEmpty ? nil : String(name.prefix(Surnames.length(in: Array(name.unicodeScalars))))
    }

    private mutating func addChinese(_ name: String, _ cut: WordTokens) {
        let scalars = cut.tokens.indices.compactMap { cut.spelling($0..<($0 + 1)).unicodeScalars.first }
        let values = cut.tokens.map(\.value)
        guard scalars.count > 1 else { return }
        let isSure = scalars.count > 2 || Surnames.begins(scalars[0])
        let needsBorder = scalars.count == 2
        all.append(Spelling(tokens: values, isSure: isSure, needsBorder: needsBorder))
        let plain = String(String.UnicodeScalarView(scalars))
        for transform in ["Hant-Hans", "Hans-Hant"] {
            guard let other = plain.applyingTransform(StringTransform(transform), reverse: false), other != plain else { continue }
            all.append(Spelling(tokens: WordTokens(other).tokens.map(\.value), isSure: isSure, needsBorder: needsBorder))
        }
        // 阿依古丽·买买提: what stands in front of the point is the given name.
        let point = name.unicodeScalars.firstIndex { [0xB7, 0x2022, 0x2027, 0x30FB].contains($0.value) }
        let given: [UInt64]
        if let point {
            given = WordTokens(String(name.unicodeScalars[..<point])).tokens.map(\.value)
        } else {
            given = Array(values.dropFirst(Surnames.length(in: scalars)))
        }
        let isWord = point == nil && NamesThatAreWords.contains(String(String.UnicodeScalarView(scalars.suffix(given.count))))
        if given.count > 1, !isWord { all.append(Spelling(tokens: given, isSure: false, isGivenName: true)) }
        if point == nil { addPinyin(scalars) }
    }

    /// Homophones are others' names, so pinyin is looked for on a person's own pages alone.
    private mutating func addPinyin(_ scalars: [Unicode.Scalar]) {
        var syllables = scalars.map { Self.letters(EntryAddress.addressPart(String($0), pinyin: true)) }
        if let reading = Surnames.readings[scalars[0]] { syllables[0] = reading }
        for at in syllables.indices where Self.readWithPoints.contains(scalars[at]) { syllables[at].replace("u", with: "v") }
        guard syllables.allSatisfy({ !$0.isEmpty }) else { return }
        let split = Surnames.length(in: scalars)
        let (surname, given) = (syllables[..<split].joined(), syllables[split...].joined())
        guard !given.isEmpty, surname.count + given.count >= 5 else { return }
        for parts in [[surname, given], [given, surname], syllables, [surname + given], [given + surname]] {
            for parts in Self.withEachU(parts) {
                let tokens = parts.flatMap { WordTokens($0).tokens.map(\.plain) }
                all.append(Spelling(tokens: tokens, isSure: false, takesComma: parts.count > 1, isPlain: true))
            }
        }
    }

    /// The names among those characters that have an ü in pinyin.
    private static let readWithPoints = Set("吕呂闾閭律绿綠旅侣侶履屡铝女".unicodeScalars)

    /// 吕 is lü, and without the points lv, lu or, in a passport, lyu.
    private static func withEachU(_ parts: [String]) -> [[String]] {
        guard parts.contains(where: { $0.contains("lv") || $0.contains("nv") }) else { return [parts] }
        return ["v", "u", "yu"].map { u in
            parts.map { $0.replacing("lv", with: "l" + u).replacing("nv", with: "n" + u) }
        }
    }

    static func letters(_ text: String) -> String { text.lowercased().filter { $0.isASCII && $0.isLetter } }

    // MARK: Latin

    private mutating func addLatin(_ cut: WordTokens) {
        let parts = cut.tokens.indices.map { cut.spelling($0..<($0 + 1)) }
        // Ngọc Ánh is Ngoc Anh, too; for who has no such marks, another's marks make another name.
        let values = cut.tokens.map(\.plain)
        let isPlain = values != cut.tokens.map(\.value)
        defer { if isPlain { for at in all.indices { all[at].isPlain = true } } }
        let isWord = NamesThatAreWords.contains(parts[0])
        guard parts.count > 1 else {
            if parts[0].count > 1 {
                all.append(Spelling(tokens: values, isSure: false, needsCapital: cut.isCapital(0), isWord: isWord))
            }
            return
        }
        // O'Brien, van der Berg.
        var split = parts.count - 1
        while split > 1, Self.particles.contains(parts[split - 1]) { split -= 1 }
        let (given, surname) = (values[..<split], values[split...])
        let last = parts[split...].joined()
        all.append(Spelling(tokens: values, isSure: true, needsCapital: isWord))
        all.append(Spelling(tokens: Array(surname + given), isSure: true, takesComma: true, needsCapital: isWord))
        if split > 1 { all.append(Spelling(tokens: [values[0]] + surname, isSure: true, needsCapital: isWord)) }
        for joined in [parts.joined(), last + parts[..<split].joined(), parts[0].prefix(1) + last] where joined.count >= 8 {
            let isShort = joined.count == last.count + 1
            all.append(Spelling(tokens: WordTokens(joined).tokens.map(\.plain), isSure: !isShort))
        }
        if last.count > 2, let initial = parts[0].first {
            let initial = WordTokens(String(initial)).tokens.map(\.plain)
            all.append(Spelling(tokens: initial + surname, isSure: false, needsCapital: true))
        }
        if parts[0].count > 2 {
            all.append(Spelling(tokens: [values[0]], isSure: false, needsCapital: true, isWord: isWord, isGivenName: true))
        }
    }

    /// What stands in front of a surname and belongs to it.
    private static let particles: Set<String> = [
        "o", "d", "l", "mc", "mac", "van", "von", "der", "den", "de", "la", "le", "du", "da", "dos", "di", "del", "bin", "ibn", "al", "el",
        "st", "ter",
        "ten", "zu",
    ]
}

/// Given names that are words, too: English ones at the beginning of a sentence, Chinese ones anywhere, are the word.
private enum NamesThatAreWords {
    static func contains(_ name: String) -> Bool { all.contains(name) }

    private static let all: Set<String> = [
        "amber", "angel", "april", "art", "august", "autumn", "bill", "bob", "brook", "carol", "case", "chance", "charity", "chase",
        "christian", "clay", "cliff", "crystal", "daisy", "dale", "dawn", "dean", "drew", "earl", "eve", "faith", "fern", "ford", "forest",
        "frank", "gene", "ginger", "glen", "grace", "grant", "guy", "harmony", "hazel", "heath", "heather", "holly", "hope", "hunter",
        "iris", "ivy", "jack", "jade", "jasmine", "jay", "jewel", "joy", "june", "king", "lance", "lily", "lane", "major", "mark", "mason",
        "max", "may", "melody", "mercy", "miles", "norm", "olive", "parker", "pat", "patience", "pearl", "penny", "pierce", "prince",
        "ray", "reed", "rich", "river", "rob", "robin", "rose", "rowan", "ruby", "sage", "sandy", "sierra", "sky", "star", "sue", "summer",
        "sunny", "tanner", "taylor", "trinity", "tucker", "turner", "victor", "violet", "wade", "walker", "ward", "will", "willow", "woody",
        "安全", "文明", "建设", "海洋", "阳光", "科学", "自然", "健康", "光明", "希望", "学习", "思考", "天空", "星空", "大海", "春天", "建国", "国庆", "中秋", "元旦", "晨光",
        "雨水", "春雨", "秋天", "夏天", "冬天", "雪花", "星星", "月亮", "太阳", "明亮", "高兴", "快乐", "幸福", "和平", "平安", "如意", "成功", "胜利", "进步", "发明",
        "创新", "创造", "时光", "时间", "未来", "理想", "梦想", "世界", "小小", "方向", "力量", "温度", "长城", "长江", "江河", "山水", "天天", "向前", "向上", "可可",
        "果果", "糖糖", "一一", "木木", "林木", "森林", "金星", "火星", "水星", "土星", "木星", "海绵", "海龙", "立方", "子弹", "电子",
    ]
}
