/// Names of places in a text, and lists of its contents, as other programs write them.
extension DialectScan {
    /// What `(name)=` of MyST and ` :id=name` of docsify give as an id.
    static func nameOfPlace(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let start = skipBlanks(bytes, 0)
        if isTarget(bytes, start) { return string(bytes, start + 1..<contentEnd(bytes, 0..<bytes.count) - 2) }
        return begins(bytes, ":id=", at: start) ? string(bytes, start + 4..<contentEnd(bytes, start + 4..<bytes.count)) : nil
    }

    /// `<!-- toc -->` above a list that a program wrote, which `<!-- tocstop -->` or the like ends.
    func holdsContents(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes[index] == UInt8(ascii: "<") else { return false }
        let ends: [StaticString] = ["<!-- tocstop -->", "<!-- /toc -->", "<!-- /TOC -->", "<!-- endtoc -->", "<!--tocstop-->"]
        var start = line.end + 1
        for _ in 0..<1000 where start < bytes.count {
            if bytes[start] == UInt8(ascii: "<"), ends.contains(where: { Self.begins(bytes, $0, at: start) }) { return true }
            start = Self.lineEnd(bytes, from: start) + 1
        }
        return false
    }

    /// `(my-label)=` alone on its line: a name of MyST's for what follows.
    static func isTarget(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var end = start + 1
        while end < bytes.count, end - start < 100,
            ASCII.isAlphanumeric(bytes[end]) || bytes[end] >= 0x80 || "-_:./".utf8.contains(bytes[end])
        {
            end += 1
        }
        guard end > start + 1, has(bytes, UInt8(ascii: ")"), UInt8(ascii: "="), at: end) else { return false }
        return contentEnd(bytes, end + 2..<max(end + 2, lineEnd(bytes, from: end + 2))) == end + 2
    }
}
