/// Words that were found where one line, cell or paragraph goes on in the next.
enum OverEnds {
    /// Whether a word that was found in lines joined by blanks is one, and not the end of a line before the beginning of another:
    /// 大小 over 红色 names nobody. Of two characters, one has to be all that its line says.
    static func isWord(_ written: String, _ lines: [String]) -> Bool {
        let letters = written.filter { !$0.isWhitespace }
        guard letters.count == 2, letters.unicodeScalars.allSatisfy({ $0.value >= 0x2E80 }), written.count > 2 else { return true }
        let (first, second) = (letters.prefix(1), letters.suffix(1))
        return zip(lines, lines.dropFirst()).contains { before, after in
            before.hasSuffix(first) && after.hasPrefix(second) && (before == first || after == second)
        }
    }
}
