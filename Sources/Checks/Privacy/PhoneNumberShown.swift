import Diagnostics

/// A telephone number on a pupil's page.
enum PhoneNumberShown: Rule {
    static let name = "phone-number-shown"
    static let isAdvice = false
    static let help = Words(zh: "学生页面里的电话号码。", en: "A telephone number on a student's page.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.inStudentTexts(["13", "14", "15", "16", "17", "18", "19", "0", "１", "０"] + cues, find) { .phoneNumberShown($0, at: $1) }
    }

    static func find(_ text: ScannedText) -> [Range<Int>] {
        let numbers = text.numbers
        var found: [Range<Int>] = []
        var index = 0
        while index < numbers.count {
            let range = joined(numbers, &index, text)
            if isMobile(text, range) || isLandline(text, range) || isAfterCue(text, range) { found.append(range) }
        }
        return found
    }

    /// Groups of digits with one space, hyphen or bracket between them, from one on.
    private static func joined(_ numbers: [Range<Int>], _ index: inout Int, _ text: ScannedText) -> Range<Int> {
        var range = numbers[index]
        index += 1
        while index < numbers.count, digits(text, range).count < 13 {
            let gap = range.upperBound..<numbers[index].lowerBound
            guard gap.count <= 2, gap.allSatisfy({ text[$0] == "-" || text[$0] == " " || text[$0] == ")" }) else { break }
            range = range.lowerBound..<numbers[index].upperBound
            index += 1
        }
        return range
    }

    private static func digits(_ text: ScannedText, _ range: Range<Int>) -> [UInt8] {
        range.compactMap { index in text.isDigit(index) ? text[index].map { UInt8($0.value - 0x30) } : nil }
    }

    private static func isMobile(_ text: ScannedText, _ range: Range<Int>) -> Bool {
        var digits = digits(text, range)
        if digits.starts(with: [8, 6]), digits.count == 13 { digits.removeFirst(2) }
        guard digits.count == 11, digits[0] == 1, (3...9).contains(digits[1]), text.standsAlone(range) else { return false }
        // In one, or in the groups in which people say it; 1300 1500 1700 are three measures.
        let groups = text.plain(range).split { "- ".contains($0) }.map(\.count)
        return groups.count == 1 || groups.suffix(3) == [3, 4, 4] || groups == [2, 11] || groups.suffix(2) == [3, 8]
    }

    /// 010-12345678, (0571) 1234567.
    private static func isLandline(_ text: ScannedText, _ range: Range<Int>) -> Bool {
        let digits = digits(text, range)
        let groups = text.plain(range).split { "-) ".contains($0) }.map(\.count)
        guard groups.count == 2, digits[0] == 0, digits.count > 1, digits[1] != 0, (3...4).contains(groups[0]), (7...8).contains(groups[1])
        else { return false }
        return !text.isDigit(range.lowerBound - 1) && !text.isLatin(range.lowerBound - 1) && !text.isDigit(range.upperBound)
    }

    /// 电话：87654321.
    private static func isAfterCue(_ text: ScannedText, _ range: Range<Int>) -> Bool {
        guard (7...13).contains(digits(text, range).count) else { return false }
        for distance in 0...4 {
            let end = range.lowerBound - distance
            for cue in cues where end >= cue.unicodeScalars.count && text.word([cue], at: end - cue.unicodeScalars.count) != nil {
                let between = (end..<range.lowerBound).allSatisfy { text[$0].map { ":+ (是为号码".unicodeScalars.contains($0) } ?? false }
                if between { return true }
            }
        }
        return false
    }

    private static let cues = ["电话", "手机", "手机号", "联系方式", "微信", "QQ", "qq", "Tel", "tel", "Phone", "phone", "Mobile", "mobile"]
}

extension Diagnostic {
    fileprivate static func phoneNumberShown(_ number: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            PhoneNumberShown.kind, at: place,
            Words(zh: "学生的页面上有电话号码「\(number)」。", en: "A student's page shows the telephone number “\(number)”."),
            cure: Words(zh: "删掉它；要联系，写图书馆的联系方式。", en: "Take it out; whoever wants to ask can ask the library."))
    }
}
