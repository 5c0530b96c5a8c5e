import Diagnostics

/// Where somebody lives, on a pupil's page. A school's own address has a street and a number, a home's a door, too.
enum HomeAddressShown: Rule {
    static let name = "home-address-shown"
    static let isAdvice = false
    static let help = Words(zh: "学生页面里的家庭住址。", en: "A home address on a student's page.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.inStudentTexts(["室", "单元", "栋", "幢", "楼", "座", "户", "号", "弄"] + roads.map { " " + $0 }, find) {
            .homeAddressShown($0, at: $1)
        }
    }

    static func find(_ text: ScannedText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = 0
        while at < text.count {
            guard let range = chinese(text, at) ?? english(text, at) else {
                at += 1
                continue
            }
            found.append(range)
            at = range.upperBound
        }
        return found
    }

    /// 文海路 88 号 3 栋 201 室, 阳光小区 5 幢 2 单元; 家住文海路 88 号.
    private static func chinese(_ text: ScannedText, _ at: Int) -> Range<Int>? {
        guard text.isHan(at), let street = text.word(streets, at: at) else { return nil }
        var end = text.skipping(from: at + street)
        var doors = 0
        var houses = 0
        for _ in 0..<5 {
            let number = text.skipping(["第", "-"], from: end)
            var after = number
            while text.isDigit(after) || text.word(["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"], at: after) != nil, after - number < 6
            {
                after += 1
            }
            guard after > number else { break }
            after = text.skipping(from: after)
            if let length = text.word(["室", "单元", "栋", "幢", "号楼", "座", "户"], at: after) {
                doors += 1
                end = after + length
            } else if let length = text.word(["号", "弄", "巷"], at: after) {
                houses += 1
                end = after + length
            } else {
                break
            }
        }
        // 3 栋 alone is a building of a campus.
        guard doors > 0 && houses + doors > 1 || houses > 0 && followsHome(text, at) else { return nil }
        var start = at
        while at - start < 8, text.isHan(start - 1), text.word(homes, at: start - 2) == nil { start -= 1 }
        return start..<end
    }

    private static func followsHome(_ text: ScannedText, _ at: Int) -> Bool {
        (0...12).contains { distance in text.word(homes, at: at - distance) != nil }
    }

    /// 123 Main Street.
    private static func english(_ text: ScannedText, _ at: Int) -> Range<Int>? {
        guard text.isDigit(at), !text.isDigit(at - 1), !text.isLatin(at - 1), text[at - 1] != ".", text[at - 1] != "-" else { return nil }
        var end = at
        while text.isDigit(end), end - at < 6 { end += 1 }
        guard text[end] == " ", !text.isDigit(end) else { return nil }
        for count in 0..<4 {
            let start = end + 1
            guard text[start].map({ (0x41...0x5A).contains($0.value) }) ?? false else { return nil }
            end = start
            while text.isLatin(end) { end += 1 }
            if count > 0, roads.contains(text.text(start..<end)) { return at..<end }
            guard text[end] == " " else { return nil }
        }
        return nil
    }

    private static let streets = ["路", "街", "巷", "大道", "胡同", "小区", "花园", "新村", "公寓", "家园", "苑", "弄", "里"]
    private static let homes = ["家住", "住在", "住址", "地址", "我家"]
    private static let roads: Set<String> = [
        "Street", "St", "Road", "Rd", "Avenue", "Ave", "Lane", "Drive", "Crescent", "Boulevard", "Blvd",
    ]
}

extension Diagnostic {
    fileprivate static func homeAddressShown(_ address: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            HomeAddressShown.kind, at: place,
            Words(zh: "学生的页面上有住址「\(address)」。", en: "A student's page shows the address “\(address)”."),
            cure: Words(zh: "删掉它，或只写到区、街道。", en: "Take it out, or name no more than the part of the town."))
    }
}
