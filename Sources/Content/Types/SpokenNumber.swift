/// How a field's number may be said in words.
public enum SpokenNumber: Sendable {
    /// A time in minutes: 2小时.
    case duration
    /// A number with what it counts, and how many of the field's own that is: 12 个月, 1 年.
    case measure([String: Double])
    /// Names of the numbers: 入门.
    case names([Name])

    public struct Name: Sendable {
        var number: Int
        /// What pages show for it.
        var labels: [String]
        /// What people call it elsewhere.
        var others: [String]
    }

    struct Reading: Equatable {
        var number: Double
        /// Whether the words are another scale's, so that the writer is told what they were taken for.
        var isGuess = false
    }

    func number(in text: String) -> Reading? {
        switch self {
        case .duration:
            if let minutes = SpokenDuration.minutes(text) { return Reading(number: Double(minutes), isGuess: text.contains(",")) }
            return (SpokenDuration.onClock(text) ?? SpokenDuration.amongWords(text)).map { Reading(number: Double($0), isGuess: true) }
        case .measure(let units):
            if let number = Self.measured(text, units) { return Reading(number: number) }
            return units["平方米"] == nil ? nil : Self.product(text).map { Reading(number: $0, isGuess: true) }
        case .names(let names):
            let word = text.lowercased()
            if let name = names.first(where: { $0.labels.contains(word) }) { return Reading(number: Double(name.number)) }
            let bare = Self.bare(word)
            if let name = names.first(where: { $0.others.contains(word) })
                ?? names.first(where: { $0.others.contains(bare) || $0.labels.contains(bare) })
            {
                return Reading(number: Double(name.number), isGuess: true)
            }
            // `2级`, 二星, `level 2`
            if let number = Self.measured(bare, Self.steps) { return Reading(number: number, isGuess: true) }
            return Self.dressed(bare, names).map { Reading(number: $0, isGuess: true) }
        }
    }

    /// The greater number of a range, 40-60 分钟, for saying what could be written; nil for what is no range.
    func upperEnd(in text: String) -> Double? {
        let ends = text.split(whereSeparator: { "-–—~～至到".contains($0) })
        guard ends.count == 2, let last = number(in: ends[1].trimmingSpaces) ?? Double(ends[1].trimmingSpaces).map({ Reading(number: $0) })
        else { return nil }
        return ends[0].contains { $0.isNumber || $0.unicodeScalars.allSatisfy(ChineseNumeral.isPart) } ? last.number : nil
    }

    /// A step's name without words that only say that it is one: 入门级, 难度：2, `beginner level`, ★★☆☆.
    private static func bare(_ word: String) -> String {
        var scalars = word.unicodeScalars
        scalars.removeAll { $0 == "\u{FE0F}" || $0 == "\u{200B}" }
        var word = String(scalars).replacing("level", with: "").trimmingSpaces
        for prefix in ["难度系数", "难度等级", "难度", "等级", "lvl", "lv", "difficulty"] where word.hasPrefix(prefix) {
            word = String(word.dropFirst(prefix.count).drop { ":：.= ".contains($0) })
            break
        }
        word = withoutEmptyStars(word)
        if word.hasSuffix("/4") { word.removeLast(2) }
        for suffix in ["级别", "级", "难度", "水平", "程度", "阶段"]
        where word.hasSuffix(suffix) && word.first?.isNumber == false && word.count > suffix.count {
            word.removeLast(suffix.count)
            break
        }
        return word.trimmingSpaces
    }

    /// A step among words or in other signs: 入门（零基础）, 适合新手, `1：入门`, 第2级, `L2`, ②, Ⅱ.
    private static func dressed(_ bare: String, _ names: [Name]) -> Double? {
        var word = TraditionalWords.simplified(bare).filter { !$0.isInvisible }
        if let bracket = word.firstIndex(where: { "(（".contains($0) }), bracket > word.startIndex { word = word[..<bracket].trimmingSpaces }
        while let last = word.last, "!！。.".contains(last) { word.removeLast() }
        for prefix in ["适合", "适用于", "面向", "for ", "第"] where word.hasPrefix(prefix) { word.removeFirst(prefix.count) }
        for suffix in ["友好", "-friendly", " friendly", "难度"] where word.hasSuffix(suffix) && word.count > suffix.count {
            word.removeLast(suffix.count)
        }
        word = word.trimmingSpaces
        func named(_ word: String) -> Double? {
            names.first { $0.labels.contains(word) || $0.others.contains(word) }.map { Double($0.number) }
        }
        if let number = named(word) ?? measured(word, steps) { return number }
        if let number = signs[word] { return Double(number) }
        // Both the number and its name.
        let parts = word.split { " ：:-、.．".contains($0) }.map(String.init)
        guard parts.count == 2, let number = Double(parts[0]) ?? Double(parts[1]), let name = named(parts[0]) ?? named(parts[1]) else {
            return nil
        }
        return number == name ? number : nil
    }

    private static let signs = [
        "l1": 1, "l2": 2, "l3": 3, "l4": 4, "①": 1, "②": 2, "③": 3, "④": 4, "ⅰ": 1, "ⅱ": 2, "ⅲ": 3, "ⅳ": 4, "i": 1, "ii": 2, "iii": 3,
        "iv": 4,
    ]

    /// ★★ of ★★☆ and ⭐⭐ ☆☆, where there are as many steps as stars or one more; of five stars nobody knows which step they mean.
    private static func withoutEmptyStars(_ word: String) -> String {
        let stars = word.filter { !$0.isWhitespace }.map { "⭐🌟✮".contains($0) ? "★" : "✩✰✫".contains($0) ? "☆" : $0 }
        guard (1...4).contains(stars.count), stars.first == "★", stars.allSatisfy({ $0 == "★" || $0 == "☆" }) else { return word }
        return String(stars.prefix { $0 == "★" })
    }

    /// Square metres of `12m×10m`.
    private static func product(_ text: String) -> Double? {
        guard text.utf8.count <= 40 else { return nil }
        let sides = ScalarReader.plainDigits(text).lowercased().split { "×x*＊✕".contains($0) }.map { $0.trimmingSpaces }
        let lengths = sides.compactMap { side in
            let unit = ["米", "m", ""].first { side.hasSuffix($0) } ?? ""
            return Double(side.dropLast(unit.count).trimmingSpaces)
        }
        guard sides.count == 2, lengths.count == 2, lengths.allSatisfy({ $0.isFinite && (0.5...1000).contains($0) }) else { return nil }
        return (lengths[0] * lengths[1]).rounded()
    }

    private static func measured(_ text: String, _ units: [String: Double]) -> Double? {
        guard text.utf8.count <= 60 else { return nil }
        var plain = ScalarReader.plainDigits(text).lowercased()[...]
        for word in approximate where plain.hasPrefix(word) { plain = plain.dropFirst(word.count) }
        plain = plain.drop { $0 == " " }
        for word in ["左右", "上下", "以内", "以下"] where plain.hasSuffix(word) { plain = plain.dropLast(word.count) }
        let han = plain.unicodeScalars.prefix { ChineseNumeral.isPart($0) }
        if let number = ChineseNumeral.value(of: han), let factor = units[String(plain.unicodeScalars.dropFirst(han.count)).trimmingSpaces]
        {
            return Double(number) * factor
        }
        let digits = plain.prefix { "0"..."9" ~= $0 || $0 == "." }
        let unit = plain.dropFirst(digits.count).trimmingSpaces
        guard let number = Double(digits), number.isFinite, let factor = units[unit] else { return nil }
        return number * factor
    }
}

extension SpokenNumber {
    private static let approximate = [
        "约为", "约", "大约", "大概", "about ", "最多", "至多", "上限", "限额", "限", "不超过", "不多于", "up to ", "max. ", "max ", "at most ", "maximum ",
    ]

    static let classHours = measure([
        "课时": 1, "个课时": 1, "节": 1, "节课": 1, "lesson": 1, "lessons": 1, "period": 1, "periods": 1, "class hours": 1,
    ])
    static let months = measure(["个月": 1, "月": 1, "month": 1, "months": 1, "年": 12, "year": 12, "years": 12])
    static let years = measure(["年": 1, "year": 1, "years": 1])
    static let people = measure([
        "人": 1, "个人": 1, "名": 1, "位": 1, "座": 1, "个座位": 1, "个名额": 1, "名学生": 1, "位学生": 1, "个学生": 1, "学生": 1, "人次": 1,
        "people": 1, "persons": 1, "seats": 1, "students": 1, "pupils": 1, "places": 1, "kids": 1,
    ])
    static let squareMetres = measure(["平方米": 1, "平米": 1, "平方": 1, "平": 1, "㎡": 1, "m²": 1, "m2": 1, "m^2": 1, "sqm": 1, "sq m": 1])
    static let copies = measure(["本": 1, "册": 1, "份": 1, "套": 1, "件": 1, "台": 1, "个": 1, "copy": 1, "copies": 1])
    static let times = measure(["次": 1, "回": 1, "times": 1, "time": 1])
    static let percent = measure(["%": 1, "％": 1])

    private static let steps = ["级": 1.0, "星": 1, "星级": 1, "颗星": 1, "颗⭐": 1, "颗★": 1, "": 1, "stars": 1, "star": 1]

    /// The steps of difficulty.
    static let levels = names([
        Name(
            number: 1, labels: ["入门", "first steps"],
            others: [
                "简单", "容易", "初级", "初学", "初学者", "初等", "新手", "小白", "零基础", "入门者", "初阶", "低", "一星", "★", "⭐", "easy", "beginner", "beginners",
                "simple", "starter", "low",
            ]),
        Name(
            number: 2, labels: ["基础", "basic"],
            others: ["中等", "中级", "普通", "一般", "中", "二星", "★★", "⭐⭐", "medium", "intermediate", "normal", "basics"]),
        Name(
            number: 3, labels: ["进阶", "advanced"],
            others: ["较难", "困难", "难", "高级", "高阶", "高", "三星", "★★★", "⭐⭐⭐", "hard", "difficult", "high"]),
        Name(
            number: 4, labels: ["挑战", "challenge"],
            others: ["很难", "极难", "专家", "四星", "★★★★", "⭐⭐⭐⭐", "expert", "challenging", "very hard"]),
    ])
}
