/// School grades 1–12 as writers write them: `7`, `7-9`, 七年级, 七、八年级, 初一至初三, `Grades 7–9`.
enum Grades {
    /// The grades that a line names, and the parts of it that can't be read.
    static func read(_ text: String) -> (grades: Set<Int>, unreadable: [String]) {
        guard text.utf8.count <= 200 else { return ([], [text]) }
        var grades: Set<Int> = []
        var unreadable: [String] = []
        var school: School?
        for part in joined(text).split(whereSeparator: { ",，、;；和与及&/".contains($0) }) {
            if let found = range(String(part), &school) {
                grades.formUnion(found)
                continue
            }
            // `7 8 9`, 初一 初二
            let several = part.split(whereSeparator: \.isWhitespace)
            let found = several.map { range(String($0), &school) }
            if found.count > 1, !found.contains(nil) {
                for found in found.compactMap(\.self) { grades.formUnion(found) }
            } else {
                unreadable.append(part.trimmingSpaces)
            }
        }
        return (grades, unreadable)
    }

    /// With what a comma must not part: 七年级及以上, `7 and up`.
    private static func joined(_ text: String) -> String {
        var text = text.lowercased()
        for (written, word) in [("及以", "以"), ("或以", "以"), (" and up", "以上"), (" and above", "以上"), (" or above", "以上"), (" and ", ",")] {
            text = text.replacing(written, with: word)
        }
        // 高一高二
        for grade in ["一", "二", "三"] {
            for school in ["初", "高"] { text = text.replacing(grade + school, with: grade + "," + school) }
        }
        return text
    }

    /// 初 or 高, said once for several grades: 初一、二.
    private enum School {
        case junior, senior

        var first: Int { self == .junior ? 7 : 10 }
    }

    private static func range(_ text: String, _ school: inout School?) -> Set<Int>? {
        let word = bare(text)
        if let named = schools[word] { return Set(named) }
        if let found = grades(word, &school) { return found }
        if let found = openRange(word, &school) { return found }
        let ends = word.split(whereSeparator: { "-–—~～至到".contains($0) }).map { $0.trimmingSpaces }
        guard ends.count == 2 else { return nil }
        let before = school
        if let from = grades(ends[0], &school), let to = grades(ends[1], &school), from.count == 1, to.count == 1,
            let first = from.first, let last = to.first, first <= last
        {
            return Set(first...last)
        }
        school = before
        return nil
    }

    /// 七以上, 六以下, `5+`
    private static func openRange(_ word: String, _ school: inout School?) -> Set<Int>? {
        for (ending, isUp) in [("以上", true), ("起", true), ("+", true), ("以下", false)] where word.hasSuffix(ending) {
            let before = school
            if let end = grades(String(word.dropLast(ending.count)), &school), end.count == 1, let grade = end.first {
                return Set(isUp ? grade...12 : 1...grade)
            }
            school = before
        }
        return nil
    }

    /// Without the words that say no grade: `grade`, 年级, 学生.
    private static func bare(_ text: String) -> String {
        var word = ScalarReader.plainDigits(text).lowercased().trimmingSpaces
        for other in ["grades", "grade", "gr."] { word = word.replacing(other, with: " ") }
        for ending in ["的学生", "的同学", "学生", "同学"] where word.hasSuffix(ending) { word.removeLast(ending.count) }
        word = word.trimmingSpaces
        return schools[word] != nil
            ? word : word.replacing("各年级", with: "").replacing("年级", with: "").replacing(" to ", with: "-").trimmingSpaces
    }

    /// One grade, or several side by side: 七八.
    private static func grades(_ text: String, _ school: inout School?) -> Set<Int>? {
        var word = text.trimmingSpaces[...]
        var named: School?
        for (prefix, value) in [("初中", School.junior), ("高中", .senior), ("初", .junior), ("高", .senior)] where word.hasPrefix(prefix) {
            named = value
            word = word.dropFirst(prefix.count)
            break
        }
        if named == nil, word.hasPrefix("小学") { word = word.dropFirst(2) }
        if word.hasPrefix("g"), word.dropFirst().allSatisfy(\.isNumber) { word = word.dropFirst() }
        for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) && word.first?.isNumber == true { word = word.dropLast(2) }
        guard let numbers = numbers(word), let most = numbers.max() else { return nil }
        if let named { school = named }
        // 初中七年级 counts on; 二 after 初一 does not.
        if let level = named ?? school, most <= 3 { return Set(numbers.map { level.first + $0 - 1 }) }
        if let named, numbers.contains(where: { !(named.first..<named.first + 3).contains($0) }) { return nil }
        return Set(numbers)
    }

    private static func numbers(_ word: Substring) -> [Int]? {
        if let number = Int(word) { return (1...12).contains(number) ? [number] : nil }
        let scalars = word.unicodeScalars
        if scalars.count > 1, !scalars.contains("十") {
            let digits = scalars.map { ChineseNumeral.digit($0) ?? 0 }
            guard !digits.contains(0), zip(digits, digits.dropFirst()).allSatisfy({ $0 + 1 == $1 }) else { return nil }
            return digits
        }
        guard let number = ChineseNumeral.value(of: scalars), (1...12).contains(number) else { return nil }
        return [number]
    }

    private static let schools: [String: ClosedRange<Int>] = [
        "小学": 1...6, "初中": 7...9, "高中": 10...12, "中学": 7...12, "小学低年级": 1...2, "小学中年级": 3...4, "小学高年级": 5...6, "低年级": 1...2, "全校": 1...12,
        "初中各年级": 7...9, "高中各年级": 10...12, "小学各年级": 1...6, "全体": 1...12, "全校各年级": 1...12, "各年级": 1...12, "所有年级": 1...12, "全部年级": 1...12,
        "全年级": 1...12, "不限": 1...12, "不限年级": 1...12, "年级不限": 1...12, "小学部": 1...6, "初中部": 7...9, "高中部": 10...12,
        "primary": 1...6, "primary school": 1...6, "middle school": 7...9, "junior high": 7...9, "high school": 10...12,
        "senior high": 10...12, "all": 1...12, "all grades": 1...12, "any": 1...12,
    ]
}
