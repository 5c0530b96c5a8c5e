/// Finds the comment behind a line of front matter, which is for none but its writer: whatever is mended in the line, it stays one.
enum LineComment {
    /// What a line becomes where something in it is mended, with its comment and the blanks before that as they were.
    ///
    /// - Parameter mend: gives the line without its comment as it was meant; nil where nothing is to be mended.
    static func keeping(in line: String, _ mend: (String) -> String?) -> String? {
        guard let start = start(in: line) else { return mend(line) }
        let words = line[..<start]
        let blanks = words.reversed().prefix { $0 == " " || $0 == "\t" }.count
        return mend(String(words.dropLast(blanks))).map { $0 + words.suffix(blanks) + line[start...] }
    }

    /// Where it begins: a number sign behind a blank, outside of quotes. nil where there is none, or nothing before it.
    static func start(in line: String) -> String.Index? {
        guard line.utf8.contains(UInt8(ascii: "#")) else { return nil }
        let scalars = line.unicodeScalars
        var index = scalars.startIndex
        // A quote opens only where a value may begin.
        var (last, previous) = (Unicode.Scalar(":"), Unicode.Scalar(" "))
        var hasWords = false
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            if scalar == "#", hasWords, previous == " " || previous == "\t" { return index }
            if scalar == "\"" || scalar == "'", ":：,-[{".unicodeScalars.contains(last),
                let end = scalars[next...].firstIndex(of: scalar)
            {
                (last, previous, hasWords) = (scalar, scalar, true)
                index = scalars.index(after: end)
                continue
            }
            if scalar != " ", scalar != "\t" { (last, hasWords) = (scalar, true) }
            previous = scalar
            index = next
        }
        return nil
    }
}
