/// Reads HTML and XML: tags, attributes, entities, comments; in HTML also the code of `<script>` and `<style>`.
struct MarkupEngine {
    let p: UnsafePointer<UInt8>
    let n: Int
    var writer: SpanWriter
    var i: Int
    let embedsCode: Bool

    mutating func run() {
        while i < n {
            switch p[i] {
            case UInt8(ascii: "<"): readAngle()
            case UInt8(ascii: "&"): readEntity()
            default:
                while i < n, p[i] != UInt8(ascii: "<"), p[i] != UInt8(ascii: "&") { i &+= 1 }
                writer.put(.plain, upTo: i)
            }
        }
    }

    private func byte(_ at: Int) -> UInt8 { at < n ? p[at] : 0 }

    private func isWord(_ at: Int, _ word: StaticString) -> Bool {
        guard at &+ word.utf8CodeUnitCount <= n else { return false }
        for index in 0..<word.utf8CodeUnitCount {
            let byte = p[at &+ index]
            let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
            if folded != word.utf8Start[index] { return false }
        }
        return true
    }

    private mutating func readEntity() {
        var at = i &+ 1
        while at < n, at &- i < 40, Self.continuesName(p[at]) || p[at] == UInt8(ascii: "#") { at &+= 1 }
        guard at > i &+ 1, byte(at) == UInt8(ascii: ";") else {
            i &+= 1
            return writer.put(.plain, upTo: i)
        }
        i = at &+ 1
        writer.put(.escape, upTo: i)
    }

    private mutating func readAngle() {
        let next = byte(i &+ 1)
        if next == UInt8(ascii: "!") {
            if isWord(i, "<!--") { return readUntil("-->", from: i &+ 4, .comment) }
            if isWord(i, "<![cdata[") { return readUntil("]]>", from: i &+ 9, .meta) }
            return readUntil(">", from: i &+ 2, .meta)
        }
        if next == UInt8(ascii: "?") { return readUntil("?>", from: i &+ 2, .meta) }
        let isEnd = next == UInt8(ascii: "/")
        let nameStart = i &+ (isEnd ? 2 : 1)
        guard Self.continuesName(byte(nameStart)), byte(nameStart) &- 0x30 >= 10 else {
            i &+= 1
            return writer.put(.plain, upTo: i)
        }
        writer.put(.plain, upTo: nameStart)
        i = nameStart
        while i < n, Self.continuesName(p[i]) { i &+= 1 }
        writer.put(.tag, upTo: i)
        readAttributes()
        if embedsCode, !isEnd, byte(i &- 1) == UInt8(ascii: ">"), byte(i &- 2) != UInt8(ascii: "/") {
            if isElement("script", nameStart) { return readEmbedded("</script", .javascript) }
            if isElement("style", nameStart) { return readEmbedded("</style", .css) }
        }
    }

    private func isElement(_ name: StaticString, _ at: Int) -> Bool {
        isWord(at, name) && !Self.continuesName(byte(at &+ name.utf8CodeUnitCount))
    }

    private mutating func readUntil(_ close: StaticString, from: Int, _ tokenClass: TokenClass) {
        i = min(from, n)
        while i < n {
            if p[i] == close.utf8Start[0], isWord(i, close) {
                i &+= close.utf8CodeUnitCount
                break
            }
            i &+= 1
        }
        writer.put(tokenClass, upTo: i)
    }

    /// Attributes up to and with the `>`.
    private mutating func readAttributes() {
        while i < n {
            let byte = p[i]
            if byte == UInt8(ascii: ">") {
                i &+= 1
                return writer.put(.plain, upTo: i)
            }
            if byte == UInt8(ascii: "<") { return }
            if byte == UInt8(ascii: "=") {
                i &+= 1
                writer.put(.operator, upTo: i)
                readValue()
            } else if byte <= 0x20 || byte == UInt8(ascii: "/") || byte == 0x22 || byte == 0x27 {
                i &+= 1
                writer.put(.plain, upTo: i)
            } else {
                while i < n, p[i] > 0x20, !Self.endsAttributeName(p[i]) { i &+= 1 }
                writer.put(.attribute, upTo: i)
            }
        }
    }

    private mutating func readValue() {
        while i < n, p[i] <= 0x20 { i &+= 1 }
        writer.put(.plain, upTo: i)
        let quote = byte(i)
        if quote == 0x22 || quote == 0x27 {
            i &+= 1
            while i < n, p[i] != quote { i &+= 1 }
            i = min(i &+ 1, n)
        } else {
            while i < n, p[i] > 0x20, p[i] != UInt8(ascii: ">") { i &+= 1 }
        }
        writer.put(.string, upTo: i)
    }

    private mutating func readEmbedded(_ close: StaticString, _ language: Language) {
        let from = i
        while i < n, !(p[i] == UInt8(ascii: "<") && isWord(i, close)) { i &+= 1 }
        if i > from { language.reader.read(p, from..<i, &writer) }
    }

    static func continuesName(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 || byte == 0x2D || byte == 0x5F
            || byte == 0x3A || byte == 0x2E
    }

    private static func endsAttributeName(_ byte: UInt8) -> Bool {
        byte == 0x3D || byte == 0x3E || byte == 0x2F || byte == 0x22 || byte == 0x27 || byte == 0x3C
    }
}
