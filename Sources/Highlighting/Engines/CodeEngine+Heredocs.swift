/// A text that begins at the next line and ends at a line that holds its name.
struct Heredoc {
    var name: Range<Int>
    var mayIndent: Bool
}

extension CodeEngine {
    /// The texts that were announced on the line that ends at `i`; one without its last line takes
    /// all that is left.
    mutating func readHeredocs() {
        i &+= 1
        writer.put(.plain, upTo: i)
        for heredoc in heredocs {
            let from = i
            while i < n {
                let end = lineEnd(i)
                var text = i
                if heredoc.mayIndent {
                    while text < end, p[text] == 0x20 || p[text] == 0x09 { text &+= 1 }
                }
                if isHeredocEnd(heredoc, text, end) {
                    i = text &+ heredoc.name.count
                    break
                }
                i = min(end &+ 1, n)
            }
            if i > from { writer.put(.string, upTo: i) }
        }
        heredocs = []
        previous = .value
    }

    private func isHeredocEnd(_ heredoc: Heredoc, _ text: Int, _ end: Int) -> Bool {
        let count = heredoc.name.count
        guard end &- text >= count else { return false }
        var index = 0
        while index < count, p[text &+ index] == p[heredoc.name.lowerBound &+ index] { index &+= 1 }
        guard index == count else { return false }
        let after = text &+ count
        if dialect == .php { return after == end || !continuesName[Int(p[after])] }
        return after == end || p[after] == 0x0D
    }

    /// Announces a heredoc whose name, perhaps in quotes, stands at a place.
    mutating func announceHeredoc(_ at: Int, mayIndent: Bool) -> Bool {
        var name = at
        let quote = byte(at)
        let isQuoted = quote == 0x22 || quote == 0x27
        if isQuoted { name &+= 1 }
        guard kinds[Int(byte(name))] == .name else { return false }
        let end = endOfName(name)
        if isQuoted, byte(end) != quote { return false }
        guard heredocs.count < 16, end &- name < 128 else { return false }
        i = isQuoted ? end &+ 1 : end
        writer.put(.string, upTo: i)
        heredocs.append(Heredoc(name: name..<end, mayIndent: mayIndent))
        previous = .value
        effect = .none
        return true
    }

    /// PHP's `<<<NAME`.
    mutating func readPHPHeredoc() -> Bool {
        guard byte(i &+ 1) == 0x3C, byte(i &+ 2) == 0x3C else { return false }
        var at = i &+ 3
        while at < n, at &- i < 8, p[at] == 0x20 { at &+= 1 }
        return announceHeredoc(at, mayIndent: true)
    }
}
