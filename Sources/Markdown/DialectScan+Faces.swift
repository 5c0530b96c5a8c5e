/// Faces that people draw with signs which mean something else in Markdown: `^_^`, `(*^▽^*)`, `¯\_(ツ)_/¯`.
extension DialectScan {
    /// `^_^`, `-_-`: an underscore between two of the same sign.
    mutating func readFaceUnderscore(_ bytes: UnsafeBufferPointer<UInt8>) {
        let place = index
        if readUnderscores(bytes) { return }
        index += 1
        guard Self.isMouth(bytes, place), !line.isPerhapsCode else { return }
        edits.replace(place..<place + 1, with: StandIn.underscore.bytes)
    }

    static func isMouth(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        guard place > 0, place + 1 < bytes.count, bytes[place - 1] == bytes[place + 1] else { return false }
        return "^-=.;@#".utf8.contains(bytes[place - 1])
    }

    /// `(*^▽^*)`: a star beside an eye is a cheek.
    static func isCheek(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        isEye(bytes, place + 1) || place > 0 && isEye(bytes, bytes[place - 1] < 0x80 ? place - 1 : WideText.start(bytes, before: place))
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
