/// How much of something there is, in words: 没有了, 约 20 张, 两卷, `20 sheets`.
enum SpokenAmount {
    /// The number's digits; nil where the words say no number, or may be the name of a place: 二中, `2nd campus`.
    ///
    /// - Parameters:
    ///   - unit: what is counted in anyway.
    ///   - isStrict: whether nothing else may be counted.
    static func digits(_ text: String, unit: String? = nil, isStrict: Bool = false) -> String? {
        guard text.utf8.count <= 80 else { return nil }
        var words = text.trimmingSpaces.lowercased()
        if isNone(words) { return "0" }
        if let last = words.last, ")）".contains(last), let open = words.lastIndex(where: { "(（".contains($0) }) {
            let remark = words[open...]
            guard !isPlace(String(remark.dropFirst().dropLast())),
                !remark.contains(where: \.isNumber) || unit.map({ remark.contains($0) }) ?? false || remark.count <= 5
            else { return nil }
            words = words[..<open].trimmingSpaces
        }
        for prefix in prefixes where words.hasPrefix(prefix) && words.count > prefix.count {
            words = words.dropFirst(prefix.count).trimmingSpaces
            break
        }
        for suffix in ["左右", "上下", "。", ".", " left"] where words.hasSuffix(suffix) { words = words.dropLast(suffix.count).trimmingSpaces }
        let written = words.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
        if let first = written.first, first.isNumber {
            let rest = words[written.endIndex...].trimmingSpaces
            guard let digits = plain(String(written)), rest.isEmpty || rest == unit || !isStrict && isUnit(rest) else { return nil }
            return digits
        }
        let numeral = words.unicodeScalars.prefix { ChineseNumeral.isPart($0) }
        let rest = String(words.unicodeScalars[numeral.endIndex...]).trimmingSpaces
        guard let value = ChineseNumeral.value(of: numeral),
            rest == unit || !isStrict && (rest.count == 1 && measures.contains(rest) || rest == "公斤")
        else { return nil }
        return String(value)
    }

    /// 没有了, `out of stock`.
    static func isNone(_ text: String) -> Bool {
        none.contains(text.trimmingSpaces.lowercased().reversed().drop { "。.!！".contains($0) }.reversed().map(String.init).joined())
    }

    /// 很多, `plenty`: there is some, and no number says how much.
    static func isVague(_ text: String) -> Bool { vague.contains(text.trimmingSpaces.lowercased()) }

    /// Whether words end as the names of places do: 河东校区, 库房.
    static func isPlace(_ words: String) -> Bool {
        words.count > 1
            && ["区", "校", "库", "室", "坊", "馆", "楼", "柜", "房", "campus", "room"].contains { words.trimmingSpaces.lowercased().hasSuffix($0) }
    }

    /// `1,200` without its comma; nil for what is more than one number.
    private static func plain(_ written: String) -> String? {
        let groups = written.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.count > 1 else { return written.last == "." || written.filter({ $0 == "." }).count > 1 ? nil : written }
        guard groups.dropFirst().allSatisfy({ $0.prefix { $0.isNumber }.count == 3 }), (1...3).contains(groups[0].count) else { return nil }
        return groups.joined()
    }

    private static func isUnit(_ word: String) -> Bool {
        if word.utf8.allSatisfy({ 0x61...0x7A ~= $0 }) { return word.count <= 9 && !["st", "nd", "rd", "th"].contains(word) }
        return word.count <= 2 && word.unicodeScalars.allSatisfy(\.properties.isIdeographic)
            && !word.contains { "号校区楼中小层室班年月日级部院馆".contains($0) }
    }

    private static let prefixes = [
        "大约", "大概", "约", "还剩下", "还剩", "还有", "剩余", "剩下", "剩", "现有", "共有", "一共", "共", "有", "库存", "about ", "around ", "approx. ", "approx ",
        "ca. ", "~", "～", "≈",
    ]
    private static let measures = "张个卷块片根条只件套盒包袋瓶支把本册份枚颗粒米斤克升桶箱台双对副捆组板"
    private static let none: Set<String> = [
        "没有了", "没了", "暂缺", "暂无", "缺", "待补货", "补货中", "没有", "无", "没", "无货", "没货", "没有货", "无库存", "没有库存", "缺货", "断货", "用完了", "用完", "用光了", "用光",
        "已用完", "已用光", "卖完了",
        "售罄", "零", "空", "空的", "已空", "none", "none left", "out of stock", "sold out", "out", "empty", "all gone", "gone", "used up",
        "nothing", "nothing left", "nil", "zero", "no", "no stock",
    ]
    private static let vague: Set<String> = [
        "很多", "许多", "大量", "充足", "充裕", "足够", "够用", "若干", "一些", "少量", "少许", "不多", "不多了", "有", "有货", "有库存", "几张", "几个", "若干张", "plenty",
        "some", "many", "few", "a few", "lots", "enough", "in stock", "available", "yes", "low",
    ]
}
