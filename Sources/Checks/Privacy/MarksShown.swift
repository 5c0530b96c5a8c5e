import Diagnostics

/// Marks and ranks of a pupil: schools in China may not publish them.
enum MarksShown: Rule {
    static let name = "marks-shown"
    static let isAdvice = false
    static let help = Words(zh: "学生页面里的考试分数和排名。", en: "Marks and ranks on a student's page.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.inStudentTexts(["分", "第", "名", "级前", " in ", " of "], find) { .marksShown($0, at: $1) }
    }

    static func find(_ text: ScannedText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = 0
        while at < text.count {
            guard let end = rank(text, at) ?? mark(text, at) ?? englishRank(text, at) else {
                at += 1
                continue
            }
            found.append(at..<end)
            at = end
        }
        return found
    }

    /// 全班第三, 年级排名第 12.
    private static func rank(_ text: ScannedText, _ at: Int) -> Int? {
        guard let cue = text.word(["全班第", "班级第", "班里第", "全年级第", "年级第", "年级排名", "班级排名", "年级前", "班级前"], at: at) else { return nil }
        let start = text.skipping(["第", ":", "是", "为"], from: at + cue)
        var end = start
        while text.isDigit(end) || text.word(["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百"], at: end) != nil { end += 1 }
        guard end > start,
            text.word(["次", "个", "届", "天", "批", "步", "台", "件", "座", "版", "节", "组", "项", "期"], at: text.skipping(from: end)) == nil
        else { return nil }
        return end
    }

    /// 数学 93 分, 期末考了 93.5 分; a game's points have no subject.
    private static func mark(_ text: ScannedText, _ at: Int) -> Int? {
        guard let cue = text.word(exams, at: at) else { return nil }
        var start = at + cue
        while start - at - cue < 8, let scalar = text[start], !text.isDigit(start), !"，。；、,.;\n".unicodeScalars.contains(scalar) {
            start += 1
        }
        var end = start
        while text.isDigit(end) || text[end] == "." && text.isDigit(end + 1) { end += 1 }
        guard end > start, end - start <= 5 else { return nil }
        end = text.skipping(from: end)
        guard text[end] == "分", text.word(["钟", "米", "之", "贝", "别", "成", "为", "段", "辨", "类", "组", "贴", "层", "队", "工"], at: end + 1) == nil
        else { return nil }
        return end + 1
    }

    /// third in the class, 3rd in our year.
    private static func englishRank(_ text: ScannedText, _ at: Int) -> Int? {
        guard !text.isLatin(at - 1), !text.isDigit(at - 1) else { return nil }
        var end = at
        if let word = text.word(["first", "second", "third", "fourth", "fifth", "top"], at: at) {
            end += word
        } else {
            while text.isDigit(end) { end += 1 }
            guard end > at, let ending = text.word(["st", "nd", "rd", "th"], at: end) else { return nil }
            end += ending
        }
        guard
            let whose = text.word([" in the ", " in my ", " in our ", " in his ", " in her ", " of the ", " of my ", " of our "], at: end),
            let group = text.word(["class", "year", "grade", "form"], at: end + whose), !text.isLatin(end + whose + group)
        else { return nil }
        // 3rd of the year is a day, the first of the class a thing of a kind.
        guard text.word([" in"], at: end) != nil || text.word(["top"], at: at) != nil else { return nil }
        return end + whose + group
    }

    private static let exams = [
        "考试", "考了", "考到", "期中", "期末", "月考", "中考", "高考", "测验", "成绩", "语文", "数学", "英语", "物理", "化学", "生物", "历史", "地理", "政治",
    ]
}

extension Diagnostic {
    fileprivate static func marksShown(_ words: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MarksShown.kind, at: place,
            Words(
                zh: "学生的页面上有分数或排名：「\(words)」。学校不得公布学生的考试成绩和名次。",
                en: "A student's page shows marks or ranks: “\(words)”. Schools may not publish them."),
            cure: Words(zh: "删掉它；想说进步，写学会了什么。", en: "Take it out; what was learned says more about progress."))
    }
}
