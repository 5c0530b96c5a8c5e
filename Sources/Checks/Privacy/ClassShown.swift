import Content
import Diagnostics

/// A class together with a name: with it, anybody finds the pupil at the school's gate.
enum ClassShown: Rule {
    static let name = "class-shown"
    static let isAdvice = false
    static let help = Words(zh: "学生页面里和名字写在一起的班级。", en: "A class beside a name on a student's page.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.inStudentTexts(["班", "lass"], find) { .classShown($0, at: $1) }
    }

    static func find(_ text: ScannedText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = 0
        while at < text.count {
            guard let end = classEnd(text, at) else {
                if let range = EnglishClass.find(text, at) { found.append(range) }
                at = max(at + 1, found.last?.upperBound ?? 0)
                continue
            }
            if let name = nameAfter(text, end) ?? nameBefore(text, at) {
                found.append(min(at, name.lowerBound)..<max(end, name.upperBound))
            }
            at = end
        }
        return found
    }

    /// 初二（3）班, 八（2）班, 七年级 4 班, 高一3班.
    private static func classEnd(_ text: ScannedText, _ start: Int) -> Int? {
        let grades = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
        var at = start
        let stage = text.word(["初", "高"], at: at)
        at += stage ?? 0
        guard let grade = text.word(grades, at: at), stage != nil || !text.isDigit(at - 1) else { return nil }
        at = text.skipping(["(", "-", "."], from: at + grade + (text.word(["年级"], at: at + grade) ?? 0))
        let number = at
        while at - number < 2, text.isDigit(at) || text.word(grades + ["十"], at: at) != nil { at += 1 }
        guard at > number else { return nil }
        at = text.skipping([")"], from: at)
        return text.word(["班"], at: at).map { at + $0 }
    }

    private static func nameAfter(_ text: ScannedText, _ end: Int) -> Range<Int>? {
        let start = text.skipping([":", "的", ",", "，", "、"], from: end)
        guard Surnames.begins(text[start]) else { return nil }
        var stop = start
        while text.isHan(stop), stop - start < 6, text.word(["同学"], at: stop) == nil { stop += 1 }
        return isName(text, start..<stop) ? start..<stop : nil
    }

    /// 张小明（初二 3 班）.
    private static func nameBefore(_ text: ScannedText, _ at: Int) -> Range<Int>? {
        guard text[at - 1] == "(" || text[at - 1] == " " || text[at - 1] == "," else { return nil }
        let stop = at - 1
        var start = stop
        while text.isHan(start - 1), stop - start < 6 { start -= 1 }
        return Surnames.begins(text[start]) && isName(text, start..<stop) ? start..<stop : nil
    }

    private static func isName(_ text: ScannedText, _ range: Range<Int>) -> Bool {
        (2...3).contains(range.count) && text.word(["老师"], at: range.upperBound - 2) == nil
            && text.word(["老师"], at: range.upperBound) == nil
    }
}

extension Diagnostic {
    fileprivate static func classShown(_ words: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ClassShown.kind, at: place,
            Words(zh: "学生的页面上班级和名字写在一起：「\(words)」。", en: "A student's page shows a class beside a name: “\(words)”."),
            cure: Words(zh: "只写年级，或只写化名，不要一起写。", en: "Give the grade alone, or a pseudonym alone, not both."))
    }
}
