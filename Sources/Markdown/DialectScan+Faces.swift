/// Faces that people draw with signs which mean something else in Markdown: `^_^`, `(*^▽^*)`, `¯\_(ツ)_/¯`.
extension DialectScan {
    /// `^_^`, `-_-`: an underscore between two of the same sign.
    mutating func readFaceUnderscore(_ bytes: UnsafeBufferPointer<UInt8>) {
        let place = index
        if readLyingFace(bytes) || readUnderscores(bytes) { return }
        index += 1
        guard Self.isMouth(bytes, place), !line.isPerhapsCode else { return }
        edits.replace(place..<place + 1, with: StandIn.underscore.bytes)
    }

    static func isMouth(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        guard place > 0, place + 1 < bytes.count, bytes[place - 1] == bytes[place + 1] else { return false }
        return "^-=.;@#".utf8.contains(bytes[place - 1])
    }

    /// `>_<`, `>.<`, `>﹏<`, `>_>`: what stands behind the eye that would begin a quotation, from its mouth on.
    static func isFace(_ bytes: UnsafeBufferPointer<UInt8>, _ mouth: Int, _ limit: Int) -> Bool {
        guard mouth < limit else { return false }
        let length =
            bytes[mouth] < 0x80
            ? "_.-~oOwWuUvxX3".utf8.contains(bytes[mouth]) ? run(bytes, at: mouth, limit: min(limit, mouth + 5)) : 0
            : mouths.contains { begins(bytes, $0, at: mouth) } ? 3 : 0
        let eye = mouth + length
        guard length > 0, eye < limit,
            bytes[eye] == UInt8(ascii: "<") || bytes[eye] == UInt8(ascii: ">") && bytes[mouth] != UInt8(ascii: "-")
        else { return false }
        // `>o<b>` holds a tag.
        return eye + 1 >= limit || !ASCII.isAlphanumeric(bytes[eye + 1]) && bytes[eye + 1] != UInt8(ascii: "/")
    }

    private static let mouths: [StaticString] = ["﹏", "︿", "﹀", "▽", "ェ", "︵"]

    /// `(*^▽^*)`: a star beside an eye is a cheek.
    static func isCheek(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        if isPetal(bytes, place) { return true }
        return isEye(bytes, place + 1)
            || place > 0 && isEye(bytes, bytes[place - 1] < 0x80 ? place - 1 : WideText.start(bytes, before: place))
    }

    /// `*★,°*:.☆(￣▽￣)/$:*.°★*`: the flowers that an input method throws.
    private static func isPetal(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        ["★,°*:.☆", ":.☆", ".°★*"].contains { begins(bytes, $0, at: place + 1) } || place > 6 && begins(bytes, "*.°★", at: place - 7)
    }

    /// Whether a star stands in a face, between round brackets with nothing but signs: `(*°▽°*)`, `(*´д`*)`.
    static func isInFace(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ line: Range<Int>) -> Bool {
        guard let open = edge(bytes, place, line, by: -1, UInt8(ascii: "(")), let close = edge(bytes, place, line, by: 1, UInt8(ascii: ")"))
        else { return false }
        return bytes[open..<close].contains { $0 >= 0x80 }
    }

    /// Where a bracket stands to the left or right of a sign, with nothing but signs between them.
    private static func edge(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ line: Range<Int>, by step: Int, _ bracket: UInt8) -> Int?
    {
        var index = place + step
        while line.contains(index), abs(index - place) < 30 {
            if bytes[index] == bracket { return index }
            if ASCII.isAlphanumeric(bytes[index]) || bytes[index] == UInt8(ascii: "`") { return nil }
            if bytes[index] >= 0xE3, let scalar = WideText.scalar(bytes, at: index), WideText.isHan(scalar) { return nil }
            index += step
        }
        return nil
    }

    /// `_(:з」∠)_`: arms around a face, which would emphasise it.
    ///
    /// - Returns: whether there was one.
    private mutating func readLyingFace(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !line.isPerhapsCode, Self.has(bytes, UInt8(ascii: "_"), UInt8(ascii: "("), at: index),
            let close = Self.edge(bytes, index + 1, line.content..<line.end, by: 1, UInt8(ascii: ")")),
            Self.has(bytes, UInt8(ascii: ")"), UInt8(ascii: "_"), at: close), bytes[index..<close].contains(where: { $0 >= 0x80 })
        else { return false }
        edits.replace(index..<index + 1, with: StandIn.underscore.bytes)
        edits.replace(close + 1..<close + 2, with: StandIn.underscore.bytes)
        index = close + 2
        return true
    }

    private static func isEye(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index >= 0, index < bytes.count else { return false }
        if bytes[index] == UInt8(ascii: "^") { return true }
        return bytes[index] >= 0xC2 && eyes.contains { begins(bytes, $0, at: index) }
    }

    private static let eyes: [StaticString] = ["￣", "≧", "≦", "´", "▽", "∩", "╯", "╰", "〃"]

    /// `¯\_(ツ)_/¯`, `~\(≧▽≦)/~`: a backslash that is the one arm, where the other is a slash.
    ///
    /// - Returns: whether it was one.
    mutating func readArm(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index + 2 < line.end, !line.isPerhapsCode else { return false }
        var head = index + 1
        if bytes[head] == UInt8(ascii: "_") { head += 1 }
        guard bytes[head] == UInt8(ascii: "(") else { return false }
        var end = head + 1
        while end < line.end, end - head < 40, bytes[end] != UInt8(ascii: ")") {
            if bytes[end] == UInt8(ascii: "\\") { return false }
            end += 1
        }
        guard end + 1 < line.end, end - head < 40 else { return false }
        let arm = bytes[end + 1] == UInt8(ascii: "_") ? end + 2 : end + 1
        guard arm < line.end, bytes[arm] == UInt8(ascii: "/"), arm > end + 1 || head == index + 1 else { return false }
        edits.replace(index..<index + 1, with: StandIn.backslash.bytes)
        index = arm + 1
        return true
    }
}
