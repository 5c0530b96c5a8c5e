import CXXHash

/// The XXH3 hash, 128 bits, of a file's bytes: by it the publisher tells whether a file has changed.
struct ContentHash: Hashable, Sendable {
    var high: UInt64
    var low: UInt64

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    init(of bytes: UnsafeRawBufferPointer) {
        let value = XXH3_128bits(bytes.baseAddress, bytes.count)
        self.init(high: value.high64, low: value.low64)
    }

    /// Reads 32 hexadecimal digits; nil for anything else.
    init?(hexadecimal digits: UnsafeBufferPointer<UInt8>) {
        guard digits.count == 32 else { return nil }
        var halves: [UInt64] = [0, 0]
        for (index, digit) in digits.enumerated() {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
            default: return nil
            }
            halves[index / 16] = halves[index / 16] << 4 | UInt64(value)
        }
        self.init(high: halves[0], low: halves[1])
    }

    func write(into text: inout [UInt8]) {
        for half in [high, low] {
            var shift: UInt64 = 60
            for _ in 0..<16 {
                let digit = UInt8(truncatingIfNeeded: half >> shift & 0xF)
                text.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
                shift &-= 4
            }
        }
    }
}

/// Hashes bytes that come piece by piece, for files too big to be held in memory.
struct ContentHasher: ~Copyable {
    private let state: OpaquePointer?

    init() {
        state = XXH3_createState()
        XXH3_128bits_reset(state)
    }

    deinit { XXH3_freeState(state) }

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        XXH3_128bits_update(state, bytes.baseAddress, bytes.count)
    }

    func finish() -> ContentHash {
        let value = XXH3_128bits_digest(state)
        return ContentHash(high: value.high64, low: value.low64)
    }
}
