import Foundation

/// A name with something around it that is none of it: brackets, quotes, a link's marks, how many there are.
enum DressedName {
    /// What the names within may be, the likeliest first; empty for a bare one.
    static func bare(_ text: String) -> [String] {
        guard text.utf8.count <= 400 else { return [] }
        var found: [String] = []
        if text.hasPrefix("["), text.hasSuffix(")"), let middle = text.firstRange(of: "](") {
            let path = text[middle.upperBound...].dropLast().split(separator: "/").filter { $0 != "." && $0 != ".." }
            found += [
                path.joined(separator: "/"), path.last.map(String.init) ?? "",
                String(text[text.index(after: text.startIndex)..<middle.lowerBound]),
            ]
        }
        if text.hasPrefix("[["), text.hasSuffix("]]") {
            let parts = text.dropFirst(2).dropLast(2).split(separator: "|", maxSplits: 1)
            found += parts.prefix(1).map { String($0.prefix { $0 != "#" }) }
        }
        for (open, close) in pairs where text.first == open && text.last == close && text.count > 2 {
            found.append(String(text.dropFirst().dropLast()))
        }
        if let first = text.first, "@#".contains(first) { found.append(String(text.dropFirst())) }
        if let last = text.last, "、，,；;。".contains(last) { found.append(String(text.dropLast())) }
        if let name = withoutCount(text) { found.append(name) }
        if let name = withoutRemark(text) { found.append(name) }
        return found.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty && $0 != text }
    }

    private static let remarks = [
        "预约", "提前", "自备", "自带", "可选", "选用", "备用", "共用", "借", "每组", "每人", "监护", "陪同", "老师", "如有", "需要", "必须", "booked", "booking",
        "optional",
    ]

    /// 激光切割机（须预约）, 激光切割机各一台, 激光切割机等.
    private static func withoutRemark(_ text: String) -> String? {
        if let last = text.last, last == "）" || last == ")", let open = text.firstIndex(where: { $0 == "（" || $0 == "(" }),
            open > text.startIndex
        {
            // 激光切割机（大） is another machine.
            let remark = text[open...]
            return remarks.contains(where: { remark.contains($0) }) ? String(text[..<open]) : nil
        }
        if let last = text.last, "台个把套张块件支只".contains(last), let each = text.lastIndex(of: "各"), each > text.startIndex,
            text[each...].count <= 4
        {
            return String(text[..<each])
        }
        for end in ["等等", "等工具", "等设备", "等"] where text.hasSuffix(end) && text.count > end.count { return String(text.dropLast(end.count)) }
        return nil
    }

    /// The names of 激光切割机和3D打印机 and `laser & printer`; nil where nothing parts them.
    static func several(_ text: String) -> [String]? {
        guard text.utf8.count <= 400 else { return nil }
        for mark in ["以及", "和", "与", "及", "跟", "&", "＆", " and ", "+", "＋", "/", "、", "，", ",", ";", "；"] {
            let parts = text.components(separatedBy: mark).map { $0.trimmingCharacters(in: .whitespaces) }
            if parts.count > 1, parts.allSatisfy({ !$0.isEmpty }) { return parts }
        }
        return nil
    }

    /// A person's name without 老师 behind it or `Ms` before it; nil where there is neither.
    static func withoutTitle(_ text: String) -> String? {
        guard text.utf8.count <= 100 else { return nil }
        for title in ["（老师）", "(老师)", "（教师）", "(教师)", "老师", "教师"] where text.hasSuffix(title) && text.count > title.count + 1 {
            return text.dropLast(title.count).trimmingCharacters(in: .whitespaces)
        }
        for title in ["Mr. ", "Ms. ", "Mrs. ", "Dr. ", "Mr ", "Ms ", "Mrs ", "Dr ", "Miss "] where text.hasPrefix(title) {
            return text.dropFirst(title.count).trimmingCharacters(in: .whitespaces)
        }
        return nil
    }

    private static let pairs: [(Character, Character)] = [
        ("（", "）"), ("(", ")"), ("【", "】"), ("[", "]"), ("《", "》"), ("〈", "〉"), ("「", "」"), ("『", "』"), ("“", "”"), ("‘", "’"), ("<", ">"),
        ("\"", "\""), ("'", "'"), ("`", "`"),
    ]

    /// 激光切割机（2台）, 激光切割机 ×2, 激光切割机 2 台.
    private static func withoutCount(_ text: String) -> String? {
        var rest = text[...]
        let hasBracket = rest.last == "）" || rest.last == ")"
        if hasBracket { rest = rest.dropLast() }
        if let last = rest.last, "台个把套张块件支只".contains(last) { rest = rest.dropLast() }
        rest = Substring(String(rest).trimmingCharacters(in: .whitespaces))
        let digits = rest.reversed().prefix { $0.isNumber || "一二两三四五六七八九十".contains($0) }.count
        guard digits > 0, digits <= 3 else { return nil }
        rest = rest.dropLast(digits)
        guard let mark = rest.last, hasBracket ? "（(".contains(mark) : " ×xX*\u{3000}".contains(mark) else { return nil }
        rest = rest.dropLast()
        // `Micro bit 2` may be the name of another machine, which is told from 2 台 and ×2 by what stands around the number.
        guard hasBracket || mark != " " && mark != "\u{3000}" || text.last.map({ !$0.isNumber }) ?? false else { return nil }
        return String(rest)
    }
}
