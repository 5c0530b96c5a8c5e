import Diagnostics

extension Diagnostic {
    /// A run of an index that can't be put together with others.
    ///
    /// - Parameters:
    ///   - file: its whole path.
    ///   - line: from 1.
    static func indexRunRefused(_ fault: RunReader.Fault, _ file: String, line: Int) -> Diagnostic {
        let again = Words(
            zh: "用同一个 lathe、同样的内容、同一天（--now）重新运行 lathe index map。",
            en: "Run lathe index map again with the same lathe, content and day (--now).")
        let (words, cure): (Words, Words) =
            switch fault {
            case .otherVersion:
                (
                    Words(
                        zh: "第 \(line) 行开始的这一段是另一个版本的 lathe 写的。",
                        en: "The run that begins at line \(line) was written by another version of lathe."), again
                )
            case .otherPortal:
                (
                    Words(
                        zh: "第 \(line) 行开始的这一段不是这些内容的：别的门户、别的日子，或者内容改过了。",
                        en:
                            "The run that begins at line \(line) is not of this content: of another portal or day, or the content has changed since."
                    ),
                    again
                )
            case .givenTwice:
                (
                    Words(
                        zh: "第 \(line) 行开始的这一段里有的网页，前面的一段已经有了。",
                        en: "The run that begins at line \(line) has pages that one before it has, too."),
                    Words(zh: "每一份只给一次；份数要都一样，如 1/5 到 5/5。", en: "Give each piece once, all cut into as many, such as 1/5 to 5/5.")
                )
            case .damaged:
                (
                    Words(
                        zh: "第 \(line) 行不是 lathe index map 写的，或者没有传完。",
                        en: "Line \(line) is not as lathe index map writes it, or the run was cut off."),
                    Words(zh: "再写一次，原样传过来：一个字节也不能变。", en: "Write it again, and hand it over byte by byte.")
                )
            }
        return Diagnostic(SearchDiagnostics.indexRunRefused, at: .file(file), words, cure: cure)
    }

    /// Pages that no run has.
    ///
    /// - Parameter file: the last that was read.
    static func indexRunsMissing(_ pages: Range<Int>, of count: Int, in file: String) -> Diagnostic {
        Diagnostic(
            SearchDiagnostics.indexRunsMissing, at: .file(file),
            Words(
                zh: "\(count) 个网页里，第 \(pages.lowerBound + 1) 到 \(pages.upperBound) 个哪一段里都没有。",
                en: "Of \(count) pages, no run has those from \(pages.lowerBound + 1) to \(pages.upperBound)."),
            cure: Words(zh: "每一份都要给，如 1/5 到 5/5。", en: "Give the runs of all pieces, such as 1/5 to 5/5."))
    }
}
