import Diagnostics

extension Diagnostic {
    /// A line of `codes.yml` that names no code; it is passed over.
    static func notACodeLine(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "not-a-code-line", .error, at: place,
            Words(zh: "这一行读不出编号和它的对象。", en: "No code and no thing can be read from this line."),
            cure: Words(
                zh: "每行写一个编号，例如 LC-01: {thing: equipment/laser-cutter, printed: 2026-11-25}。",
                en: "Write one code a line, such as LC-01: {thing: equipment/laser-cutter, printed: 2026-11-25}."))
    }

    /// A code that stands in `codes.yml` twice, also where only capital letters differ; the first counts.
    static func codeGivenTwice(_ code: String, _ other: String, firstAt first: SourcePlace, at place: SourcePlace) -> Diagnostic {
        let same = code == other
        return Diagnostic(
            "code-given-twice", .error, at: place,
            Words(
                zh: "编号「\(code)」第 \(first.line) 行已经登记过\(same ? "" : "（写作「\(other)」，只差大小写）")，这一行没有用上。",
                en: "The code “\(code)” is in line \(first.line) already\(same ? "" : " (as “\(other)”, which differs by capitals only)"); this line is not used."),
            cure: Words(
                zh: "印出去的编号只能有一个意思：删去一行，或者给后来的东西换一个编号。",
                en: "A printed code has one meaning: remove one of the lines, or give the later thing another code."))
    }
}
