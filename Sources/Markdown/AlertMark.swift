/// `[!WARNING]` at the beginning of a quote, with `-` or `+` where it can be folded.
struct AlertMark {
    /// Nil for a name that no one knows.
    var kind: Slot.Word?
    var name: String
    var fold: Fold?
    /// Bytes that the mark takes, with the blanks after it.
    var length: Int

    enum Fold { case open, closed }

    /// GitHub's five, what Obsidian has besides, and their Chinese names.
    static let kinds: [String: Slot.Word] = [
        "note": .note, "info": .note, "abstract": .note, "summary": .note, "tldr": .note, "todo": .note,
        "example": .note, "quote": .note, "cite": .note, "question": .note, "help": .note, "faq": .note,
        "tip": .tip, "hint": .tip, "success": .tip, "check": .tip, "done": .tip,
        "important": .important,
        "warning": .warning, "attention": .warning,
        "caution": .caution, "danger": .caution, "error": .caution, "failure": .caution, "fail": .caution,
        "missing": .caution, "bug": .caution, "task": .task, "tab": .note,
        // Of the Carpentries' lessons.
        "callout": .note, "challenge": .important, "discussion": .note, "instructor": .note, "keypoints": .important, "objectives": .note,
        "prereq": .note, "prerequisites": .note, "seealso": .note, "solution": .tip, "teacher": .note,
        "说明": .note, "备注": .note, "注": .note, "提示": .tip, "技巧": .tip, "建议": .tip, "重要": .important,
        "注意": .warning, "警告": .warning, "小心": .caution, "危险": .caution, "任务": .task,
        "老师": .note, "教师": .note, "给老师": .note,
    ]

    /// The kinds that keep a name of their own over their words.
    static let titles: [String: Slot.Word] = [
        "abstract": .abstract, "summary": .abstract, "tldr": .abstract, "example": .example, "question": .question, "help": .question,
        "faq": .question, "challenge": .challenge, "discussion": .discussion, "instructor": .instructor, "keypoints": .keypoints,
        "objectives": .objectives, "prereq": .prerequisites, "prerequisites": .prerequisites, "seealso": .seeAlso, "solution": .solution,
        "teacher": .instructor, "老师": .instructor, "教师": .instructor, "给老师": .instructor,
    ]

    /// Whether it speaks to teachers alone, so that pupils' paper goes without it.
    var isForTeachers: Bool { Self.titles[name.lowercased()] == .instructor }

    /// One of several alternatives rather than an alert.
    var isTab: Bool { name.lowercased() == "tab" }

    init?(_ text: UnsafeBufferPointer<UInt8>) {
        guard text.count > 3, text[0] == UInt8(ascii: "["), text[1] == UInt8(ascii: "!") else { return nil }
        var index = 2
        while index < text.count, index < 40, text[index] != UInt8(ascii: "]") { index += 1 }
        guard index < text.count, text[index] == UInt8(ascii: "]"), index > 2 else { return nil }
        name = String(decoding: text[2..<index], as: UTF8.self)
        guard !name.contains("[") else { return nil }
        kind = Self.kinds[name.lowercased()]
        index += 1
        if index < text.count, text[index] == UInt8(ascii: "-") {
            fold = .closed
            index += 1
        } else if index < text.count, text[index] == UInt8(ascii: "+") {
            fold = .open
            index += 1
        }
        while index < text.count, text[index] == UInt8(ascii: " ") || text[index] == UInt8(ascii: "\t") { index += 1 }
        length = index
    }
}
