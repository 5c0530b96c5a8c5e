/// Turns a sequence of classed pieces into escaped HTML; neighbours of one class share a span.
///
/// The pieces cover the source from left to right without gaps, so the text content of what is
/// written is the source, whatever an engine makes of it.
struct SpanWriter {
    private let source: UnsafePointer<UInt8>
    private let sourceCount: Int
    private var output: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var count = 0
    private var runStart = 0
    private var runEnd = 0
    private var runClass = TokenClass.plain

    init(_ source: UnsafeBufferPointer<UInt8>, _ start: UnsafePointer<UInt8>) {
        self.source = start
        sourceCount = source.count
        capacity = source.count &* 4 &+ 256
        output = .allocate(capacity: capacity)
    }

    /// Gives the memory back; nothing may be written afterwards.
    func free() { output.deallocate() }

    /// Gives everything from the last end up to `end` to a class; an `end` that lies behind is ignored.
    @inline(__always)
    mutating func put(_ tokenClass: TokenClass, upTo end: Int) {
        guard end > runEnd else { return }
        // Punctuation is drawn like plain text; spans for it would make pages half as long again.
        let tokenClass = tokenClass == .punctuation ? .plain : tokenClass
        if tokenClass != runClass {
            flush()
            runClass = tokenClass
        }
        runEnd = end
    }

    /// Writes what is left, as plain text where no class was given, and appends all to `html`.
    mutating func finish(into html: inout [UInt8]) {
        put(.plain, upTo: sourceCount)
        flush()
        html.append(contentsOf: UnsafeBufferPointer(start: output, count: count))
        count = 0
    }

    private mutating func flush() {
        guard runEnd > runStart else { return }
        reserve(32)
        if runClass != .plain {
            // `<span class="x">` is 16 bytes long: two stores.
            let raw = UnsafeMutableRawPointer(output + count)
            raw.storeBytes(of: Self.open0.littleEndian, as: UInt64.self)
            raw.storeBytes(
                of: (Self.open1 | UInt64(runClass.rawValue) &<< 40).littleEndian, toByteOffset: 8,
                as: UInt64.self)
            count &+= 16
        }
        escape(runStart, runEnd)
        if runClass != .plain {
            // `</span>` is 7 bytes long; the eighth is overwritten by what follows.
            UnsafeMutableRawPointer(output + count).storeBytes(
                of: Self.close.littleEndian, as: UInt64.self)
            count &+= 7
        }
        runStart = runEnd
    }

    /// Eight bytes at a time where none of them is `&`, `<` or `>`.
    @inline(__always)
    private mutating func escape(_ start: Int, _ end: Int) {
        var at = start
        let wordsEnd = sourceCount &- 8
        reserve((end &- start) &+ 64)
        while at < end {
            if at <= wordsEnd {
                let word = UnsafeRawPointer(source + at).loadUnaligned(as: UInt64.self)
                if !Self.needsEscape(word) {
                    UnsafeMutableRawPointer(output + count).storeBytes(of: word, as: UInt64.self)
                    let step = min(8, end &- at)
                    count &+= step
                    at &+= step
                    continue
                }
            }
            let stop = min(at &+ 8, end)
            while at < stop {
                switch source[at] {
                case UInt8(ascii: "&"): append("&amp;")
                case UInt8(ascii: "<"): append("&lt;")
                case UInt8(ascii: ">"): append("&gt;")
                case let byte:
                    output[count] = byte
                    count &+= 1
                }
                at &+= 1
            }
            reserve((end &- at) &+ 64)
        }
    }

    @inline(__always)
    private mutating func append(_ text: StaticString) {
        (output + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        count &+= text.utf8CodeUnitCount
    }

    @inline(__always)
    private mutating func reserve(_ more: Int) {
        if count &+ more > capacity { grow(more) }
    }

    @inline(never)
    private mutating func grow(_ more: Int) {
        let larger = (count &+ more) &* 2
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        moved.moveInitialize(from: output, count: count)
        output.deallocate()
        output = moved
        capacity = larger
    }

    @inline(__always)
    private static func needsEscape(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let ampersand = word ^ (ones &* 0x26)
        // `<` and `>` differ in one bit only.
        let angle = (word & ~(ones &* 0x02)) ^ (ones &* 0x3C)
        let zeros = ((ampersand &- ones) & ~ampersand) | ((angle &- ones) & ~angle)
        return zeros & (ones &* 0x80) != 0
    }

    // The bytes of `<span cl`, `ass="x">` (x yet to be set) and `</span>` as little-endian words.
    private static var open0: UInt64 { 0x6C63_206E_6170_733C }
    private static var open1: UInt64 { 0x3E22_0022_3D73_7361 }
    private static var close: UInt64 { 0x003E_6E61_7073_2F3C }
}
