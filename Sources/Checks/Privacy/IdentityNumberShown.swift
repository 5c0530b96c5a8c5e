import Content
import Diagnostics

/// An identity number on a pupil's page; its last digit tells it from any other number of 18.
enum IdentityNumberShown: Rule {
    static let name = "identity-number-shown"
    static let isAdvice = false
    static let help = Words(zh: "学生页面里的身份证号。", en: "An identity number on a student's page.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.inStudentTexts(["19", "20", "１９", "２０"], find) { .identityNumberShown($0, at: $1) }
    }

    static func find(_ text: ScannedText) -> [Range<Int>] {
        text.numbers.compactMap { digits in
            var range = digits
            if digits.count == 17, text[digits.upperBound] == "X" || text[digits.upperBound] == "x" {
                range = digits.lowerBound..<(digits.upperBound + 1)
            }
            guard range.count == 18, !text.isLatin(range.lowerBound - 1), !text.isLatin(range.upperBound),
                isIdentityNumber(range.map { text[$0] ?? "0" })
            else { return nil }
            return range
        }
    }

    private static func isIdentityNumber(_ scalars: [Unicode.Scalar]) -> Bool {
        let digits = scalars.map { (0x30...0x39).contains($0.value) ? Int($0.value) - 0x30 : 10 }
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
        guard digits[0] > 0, (1900...2100).contains(number(6..<10)),
            Day("\(number(6..<10))-\(padded(number(10..<12)))-\(padded(number(12..<14)))") != nil
        else { return false }
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return [1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2][sum % 11] == digits[17]
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Diagnostic {
    fileprivate static func identityNumberShown(_ number: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            IdentityNumberShown.kind, at: place,
            Words(zh: "学生的页面上有身份证号。", en: "A student's page shows an identity number."),
            cure: Words(zh: "删掉它；发布过的，再运行一次 lathe build。", en: "Take it out, and build again if the page was published."))
    }
}
