import Diagnostics

/// An e-mail address on a pupil's page.
enum EmailShown: Rule {
    static let name = "email-shown"
    static let isAdvice = false
    static let help = Words(zh: "学生页面里的电子邮箱。", en: "An e-mail address on a student's page.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.inStudentTexts(["@", "＠"], find) { .emailShown($0, at: $1) }
    }

    static func find(_ text: ScannedText) -> [Range<Int>] {
        (0..<text.count).compactMap { at in
            guard text[at] == "@" else { return nil }
            func belongs(_ index: Int) -> Bool {
                text.isDigit(index) || (text[index]?.isASCII ?? false) && text.isLatin(index)
                    || text[index].map { ".-+%".unicodeScalars.contains($0) } ?? false
            }
            var (start, end) = (at, at + 1)
            while at - start < 64, belongs(start - 1) { start -= 1 }
            while end - at < 255, belongs(end) { end += 1 }
            while end > at + 1, text[end - 1] == "." || text[end - 1] == "-" { end -= 1 }
            let domain = text.text((at + 1)..<end).split(separator: ".", omittingEmptySubsequences: false)
            // The names that are kept for examples.
            let isExample = domain.suffix(2).first?.lowercased() == "example" || domain.last?.lowercased() == "example"
            guard start < at, domain.count > 1, !isExample, let last = domain.last, last.count >= 2, last.allSatisfy(\.isLetter),
                !domain.contains("")
            else { return nil }
            return start..<end
        }
    }
}

extension Diagnostic {
    fileprivate static func emailShown(_ address: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            EmailShown.kind, at: place,
            Words(zh: "学生的页面上有电子邮箱「\(address)」。", en: "A student's page shows the e-mail address “\(address)”."),
            cure: Words(zh: "删掉它；要联系，写图书馆的联系方式。", en: "Take it out; whoever wants to ask can ask the library."))
    }
}
