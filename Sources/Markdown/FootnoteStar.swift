/// Stars behind words that stand for a note, which begin no emphasis: `带*的必填`, `表1*和表2*`.
enum FootnoteStar {
    /// Whether the star at `index` is one: among the words that tell what a star means, or before the word that joins the next label.
    static func isOne(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, lineEnd: Int) -> Bool {
        guard index > 2, index + 3 < lineEnd, bytes[index + 1] >= 0xE4 else { return false }
        let next = index + 1
        if meanings.contains(where: { DialectScan.begins(bytes, $0, at: next) }) {
            return bearers.contains { DialectScan.begins(bytes, $0, at: index - 3) }
        }
        guard joints.contains(where: { DialectScan.begins(bytes, $0, at: next) }),
            !words.contains(where: { DialectScan.begins(bytes, $0, at: next) })
        else { return false }
        // `A*或*B` emphasises the word itself.
        guard next + 3 < lineEnd, bytes[next + 3] > 0x20, bytes[next + 3] != UInt8(ascii: "*") else { return false }
        return ASCII.isAlphanumeric(bytes[index - 1]) || bytes[index - 1] >= 0x80 && isPartedLater(bytes, next + 3, lineEnd)
    }

    /// Whether the next star stands at the end of a line or a clause, where emphasis of a joined word hardly ends.
    private static func isPartedLater(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ lineEnd: Int) -> Bool {
        var place = start
        while place < lineEnd, place - start < 60, bytes[place] != UInt8(ascii: "*") { place += 1 }
        guard place < lineEnd, bytes[place] == UInt8(ascii: "*") else { return false }
        guard place + 1 < lineEnd, bytes[place + 1] > 0x20 else { return true }
        return WideText.scalar(bytes, at: place + 1).map(WideText.isPunctuation) ?? false
    }

    private static let bearers: [StaticString] = ["带", "标", "有", "打", "加", "注", "画", "记"]
    private static let meanings: [StaticString] = ["号", "的", "者", "为", "表示", "代表", "是"]
    private static let joints: [StaticString] = ["和", "与", "及", "或"]
    /// What begins with such a character and is another word.
    private static let words: [StaticString] = [
        "和平", "和谐", "和声", "和弦", "和风", "和睦", "和解", "和约", "与会", "与否", "与其", "及格", "及时", "或许", "或者", "或是",
    ]
}
