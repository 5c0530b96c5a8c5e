/// The messages beside the pictures of H.264 and H.265 (SEI): phones, cameras and drones write there when and where they were and who
/// made the film, programs what they were called with.
enum SupplementalInformation {
    /// Messages that players need stay; in the place of others stands a filler of the same length.
    static func clean(_ unit: Range<Int>, _ kind: VideoUnit, _ source: any ByteSource, _ edits: inout FileEdits) throws {
        let body = (min(unit.lowerBound + kind.head, unit.upperBound))..<unit.upperBound
        // More than any message for players has.
        guard body.count <= 64 << 10 else { return edits.blank(body) }
        let bytes = try source.bytes(at: body.lowerBound, count: body.count)
        let written = cleaned(bytes, kind)
        if written != bytes { edits.replace(at: body.lowerBound, with: written) }
    }

    /// The content of a unit without foreign messages, as long as before.
    static func cleaned(_ bytes: [UInt8], _ kind: VideoUnit) -> [UInt8] {
        let content = unescaped(bytes)
        var kept: [UInt8] = []
        var at = 0
        var isWhole = false
        while !isWhole, let message = Message(content, at: at) {
            if message.isNeeded(content, kind) { kept += content[at..<message.content.upperBound] }
            at = message.content.upperBound
            // Behind the last message stands a one, then zeros.
            isWhole = content[at...].first == 0x80 && content[(at + 1)...].allSatisfy { $0 == 0 }
        }
        if isWhole, kept.count == at { return bytes }
        // What follows begins with a three, which mustn't look like one of those that `escaped` adds.
        let written = isWhole ? escaped(kept + [fillerType]).dropLast() : []
        return written.count < bytes.count ? written + filler(bytes.count - written.count) : filler(bytes.count)
    }

    private struct Message {
        var type: Int
        var content: Range<Int>

        /// nil where none stands there whole.
        init?(_ bytes: [UInt8], at start: Int) {
            var at = start
            func number() -> Int? {
                var sum = 0
                while at < bytes.count {
                    sum += Int(bytes[at])
                    at += 1
                    if bytes[at - 1] != 0xFF { return sum }
                }
                return nil
            }
            guard let type = number(), let size = number(), size <= bytes.count - at else { return nil }
            self.type = type
            content = at..<(at + size)
        }

        func isNeeded(_ bytes: [UInt8], _ kind: VideoUnit) -> Bool {
            guard content.count <= 1_024 else { return false }
            // Of what other bodies register, light that changes with the picture (HDR10+) alone.
            if type == 4 { return bytes[content].starts(with: OpenBitstreamUnit.changingLight) }
            return (kind == .avc ? SupplementalInformation.avc : SupplementalInformation.hevc).contains(type)
        }
    }

    /// Times to decode and show at, places to begin at, grain, pictures for two eyes, turning, light and colours, transparency.
    private static let avc: Set<Int> = [0, 1, 6, 7, 19, 45, 47, 137, 144, 147]
    private static let hevc: Set<Int> = [0, 1, 6, 19, 45, 47, 128, 129, 130, 131, 132, 133, 137, 144, 147, 165, 176, 177]

    private static let fillerType: UInt8 = 3

    /// A message that says nothing, its end, and a zero where no message has that length.
    private static func filler(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        if count >= 3 {
            var size = count - 3
            while 3 + size + size / 255 > count { size -= 1 }
            bytes = [fillerType] + [UInt8](repeating: 0xFF, count: size / 255) + [UInt8(size % 255)]
            bytes += [UInt8](repeating: 0xFF, count: size)
        }
        if bytes.count < count { bytes.append(0x80) }
        return bytes + [UInt8](repeating: 0, count: count - bytes.count)
    }

    /// Without the threes that keep a unit from looking like a start of another.
    private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
        var content: [UInt8] = []
        content.reserveCapacity(bytes.count)
        var zeros = 0
        for byte in bytes {
            if zeros >= 2, byte == 3 {
                zeros = 0
                continue
            }
            zeros = byte == 0 ? zeros + 1 : 0
            content.append(byte)
        }
        return content
    }

    private static func escaped(_ content: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(content.count)
        var zeros = 0
        for byte in content {
            if zeros >= 2, byte <= 3 {
                bytes.append(3)
                zeros = 0
            }
            zeros = byte == 0 ? zeros + 1 : 0
            bytes.append(byte)
        }
        return bytes
    }
}
