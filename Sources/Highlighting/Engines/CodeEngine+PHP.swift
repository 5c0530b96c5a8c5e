extension CodeEngine {
    /// True where PHP stands in HTML, between `<?php` and `?>`.
    var holdsPHPTags: Bool {
        var at = start
        while at &+ 1 < n {
            if p[at] == 0x3C, p[at &+ 1] == 0x3F { return true }
            at &+= 1
        }
        return false
    }

    /// `?>`: HTML up to the next `<?`.
    mutating func readPHPEnd() -> Bool {
        guard dialect == .php, byte(i &+ 1) == 0x3E, !isInterpolating else { return false }
        i &+= 2
        writer.put(.meta, upTo: i)
        readOutsidePHP()
        return true
    }

    /// HTML from `i` to the next `<?php`, which it takes along.
    mutating func readOutsidePHP() {
        var at = i
        while at < n, !(p[at] == 0x3C && byte(at &+ 1) == 0x3F) { at &+= 1 }
        var markup = MarkupEngine(p: p, n: at, writer: writer, i: i, embedsCode: true)
        markup.run()
        writer = markup.writer
        i = at
        guard at < n else { return }
        i = endOfName(at &+ 2)
        if byte(i) == 0x3D { i &+= 1 }
        writer.put(.meta, upTo: i)
        previous = .nothing
        effect = .none
    }
}
