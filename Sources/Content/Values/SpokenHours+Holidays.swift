/// Hours with a remark about holidays, which no week has.
extension SpokenHours {
    /// The timetable of `周一至周五 12:00-13:30（寒暑假除外）`, and the holidays on which it does not hold.
    static func withoutHolidays(_ text: String) -> (times: String, feast: String)? {
        guard text.utf8.count <= 200 else { return nil }
        let clauses = text.split(omittingEmptySubsequences: false) { "（）()，,；;。".contains($0) }
        for clause in clauses {
            guard let name = holidays(in: clause.trimmingSpaces) else { continue }
            return (joined(text[..<clause.startIndex], text[clause.endIndex...]), name)
        }
        // `Mon-Fri 9:00-17:00 except holidays`, `周一至周五 9:00-17:00 节假日除外`
        for start in text.indices where text[start] == " " {
            guard let name = holidays(in: text[start...].trimmingSpaces) else { continue }
            return (joined(text[..<start], ""), name)
        }
        return nil
    }

    private static func joined(_ head: Substring, _ tail: Substring) -> String {
        let marks = "（）()，,；;。 "
        var (head, tail) = (head, tail)
        while let last = head.last, marks.contains(last) { head.removeLast() }
        while let first = tail.first, marks.contains(first) { tail.removeFirst() }
        return head.isEmpty || tail.isEmpty ? String(head + tail) : head + " " + tail
    }

    private static let behind = ["除外", "不开放", "不开门", "休息", "闭馆", "放假", "关闭", "closed"]
    private static let before = [
        "except on ", "except for ", "except ", "excluding ", "not in ", "not on ", "closed on ", "closed in ", "closed during ",
    ]

    /// 节假日 of 节假日除外, 除节假日外, `except holidays`.
    private static func holidays(in clause: String) -> String? {
        var name = clause
        if clause.hasPrefix("除"), let end = ["以外", "之外", "外"].first(where: clause.hasSuffix) {
            name = String(clause.dropFirst().dropLast(end.count))
            if name.hasPrefix("了") { name.removeFirst() }
        } else if let end = behind.first(where: clause.lowercased().hasSuffix) {
            name = String(clause.dropLast(end.count))
        } else if let beginning = before.first(where: clause.lowercased().hasPrefix) {
            name = String(clause.dropFirst(beginning.count))
        } else {
            return nil
        }
        name = name.trimmingSpaces
        return areHolidays(name) ? name : nil
    }

    private static func areHolidays(_ text: String) -> Bool {
        let names = text.replacing(" and ", with: "、").split { "、和及,，与/".contains($0) }.map { $0.trimmingSpaces }
        return !names.isEmpty && names.allSatisfy { SpokenException.isHoliday($0) || $0 == "寒" || $0 == "school holidays" }
    }
}
