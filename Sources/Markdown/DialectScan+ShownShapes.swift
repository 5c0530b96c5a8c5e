/// What lines of other programs look like that stand between dashes, braces or angle brackets.
extension DialectScan {
    /// The names that the marks of Raspberry Pi's lessons have, where their dashes came out otherwise: `---- task ----`, `—— task ——`.
    private static let dashed: Set<String> = [
        "task", "hints", "hint", "challenge", "collapse", "feedback", "no-print", "print-only", "code",
    ]

    static func looseDashedName(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> String? {
        guard 8...60 ~= content.count, dashedName(bytes, content) == nil else { return nil }
        let isWide = bytes[content.lowerBound] == 0xE2
        let dashes: Character = isWide ? "—" : "-"
        let words = string(bytes, content)
        let name = words.drop { $0 == dashes }
        let inner = String(name.reversed().drop { $0 == dashes }.reversed())
        guard words.count - name.count >= (isWide ? 1 : 3), name.count - inner.count >= (isWide ? 1 : 3) else { return nil }
        let bare = inner.trimmed()
        return dashed.contains(String(bare.drop { $0 == "/" || $0 == " " }).lowercased()) ? "--- \(bare) ---" : nil
    }

    /// `{class: tip, icon: car}` alone above words, and what is ended on a later line: `{{< figure`, `{% include a.html`, `{: .note`.
    func shapeOfBraces(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> String? {
        let start = content.lowerBound
        guard content.count > 3 else { return nil }
        let isShortcode = bytes[start + 1] == UInt8(ascii: "{") || bytes[start + 1] == UInt8(ascii: "%")
        if isShortcode || bytes[start + 1] == UInt8(ascii: ":") {
            guard !bytes[content].contains(UInt8(ascii: "}")), isClosedBelow(bytes) else { return nil }
            return String(Self.string(bytes, content).split(separator: " ").prefix(2).joined(separator: " ").prefix(40))
        }
        guard bytes[content.upperBound - 1] == UInt8(ascii: "}"), line.above.isEmpty, line.end + 1 < bytes.count,
            bytes[line.end + 1] > 0x20,
            ASCII.isLetter(bytes[start + 1]), let colon = bytes[content].firstIndex(of: UInt8(ascii: ":")), colon + 1 < content.upperBound,
            bytes[colon + 1] == 0x20, bytes[start + 1..<colon].allSatisfy({ ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }),
            !bytes[content].contains(UInt8(ascii: ";"))
        else { return nil }
        return "{\(Self.string(bytes, start + 1..<colon)): …}"
    }

    /// Whether a bracket that this line opened ends on one of the next lines of the paragraph.
    private func isClosedBelow(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = line.end + 1
        for _ in 0..<12 where start < bytes.count {
            let end = Self.lineEnd(bytes, from: start)
            let words = start..<Self.contentEnd(bytes, start..<end)
            guard !words.isEmpty, !bytes[words].contains(UInt8(ascii: "{")) else { return false }
            if bytes[words].contains(UInt8(ascii: "}")) { return true }
            start = end + 1
        }
        return false
    }

    /// `<column_set>` of Feishu: no element is called so, and it is shown; `<hub_name>` is for the reader to fill in.
    static func oddTag(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> String? {
        var end = content.lowerBound + 1
        while end < content.upperBound, ASCII.isLetter(bytes[end]) || bytes[end] == UInt8(ascii: "_") { end += 1 }
        guard end < content.upperBound, bytes[end] == UInt8(ascii: ">") || bytes[end] == 0x20,
            tagsOfFeishu.contains(string(bytes, content.lowerBound + 1..<end))
        else { return nil }
        return string(bytes, content.lowerBound..<end) + ">"
    }

    private static let tagsOfFeishu: Set<String> = ["column_set", "quote_container", "sub_page_list", "lark_table"]

    /// `：：：tip`, `！！！ note`: the marks of boxes from a Chinese input method.
    static func wideShape(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> String? {
        guard content.count > 11 else { return nil }
        let name = skipBlanks(bytes, content.lowerBound + 9)
        guard name < content.upperBound, ASCII.isLetter(bytes[name]) else { return nil }
        if begins(bytes, "：：：", at: content.lowerBound) { return "：：：" }
        return begins(bytes, "！！！", at: content.lowerBound) && name > content.lowerBound + 9 ? "！！！" : nil
    }
}
