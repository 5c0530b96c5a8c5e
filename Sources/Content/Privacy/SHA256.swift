/// SHA-256 as FIPS 180-4 has it.
///
/// Our own, since nothing that Lathe links has one: Foundation on Linux comes without CryptoKit, xxHash is no cryptographic hash,
/// GLib is only there with libvips, and BoringSSL would take longer to build than all of Lathe. The published vectors hold it.
public struct SHA256: Sendable {
    /// The eight words that blocks are worked into.
    struct State: Sendable {
        var a: UInt32 = 0x6A09_E667
        var b: UInt32 = 0xBB67_AE85
        var c: UInt32 = 0x3C6E_F372
        var d: UInt32 = 0xA54F_F53A
        var e: UInt32 = 0x510E_527F
        var f: UInt32 = 0x9B05_688C
        var g: UInt32 = 0x1F83_D9AB
        var h: UInt32 = 0x5BE0_CD19

        var bytes: [UInt8] {
            [a, b, c, d, e, f, g, h].flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) } }
        }
    }

    /// The 32 bytes for a text.
    public static func digest(_ bytes: [UInt8]) -> [UInt8] { state(after: bytes).bytes }

    /// In small hexadecimal digits.
    public static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef")
        return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }

    /// - Parameters:
    ///   - earlier: what blocks before these bytes were worked into.
    ///   - count: how many bytes those were.
    static func state(after bytes: [UInt8], following earlier: State = State(), count: Int = 0) -> State {
        var padded = bytes
        padded.append(0x80)
        while padded.count % 64 != 56 { padded.append(0) }
        let bits = UInt64(count + bytes.count) * 8
        for shift in stride(from: 56, through: 0, by: -8) { padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
        var state = earlier
        var schedule = [UInt32](repeating: 0, count: 64)
        for start in stride(from: 0, to: padded.count, by: 64) { add(padded[start..<(start + 64)], to: &state, &schedule) }
        return state
    }

    static func add(_ block: ArraySlice<UInt8>, to state: inout State, _ schedule: inout [UInt32]) {
        var at = block.startIndex
        for index in 0..<16 {
            schedule[index] =
                UInt32(block[at]) << 24 | UInt32(block[at + 1]) << 16 | UInt32(block[at + 2]) << 8 | UInt32(block[at + 3])
            at += 4
        }
        work(&schedule, into: &state)
    }

    /// - Parameter schedule: 64 words, of which the first 16 are the block.
    static func work(_ schedule: inout [UInt32], into state: inout State) {
        schedule.withUnsafeMutableBufferPointer { w in
            for t in 16..<64 {
                let (x, y) = (w[t - 15], w[t - 2])
                let s0 = turned(x, 7) ^ turned(x, 18) ^ (x >> 3)
                let s1 = turned(y, 17) ^ turned(y, 19) ^ (y >> 10)
                w[t] = w[t - 16] &+ s0 &+ w[t - 7] &+ s1
            }
            var v = state
            constants.withUnsafeBufferPointer { k in
                for t in 0..<64 {
                    let s1 = turned(v.e, 6) ^ turned(v.e, 11) ^ turned(v.e, 25)
                    let one = v.h &+ s1 &+ ((v.e & v.f) ^ (~v.e & v.g)) &+ k[t] &+ w[t]
                    let s0 = turned(v.a, 2) ^ turned(v.a, 13) ^ turned(v.a, 22)
                    let two = s0 &+ ((v.a & v.b) ^ (v.a & v.c) ^ (v.b & v.c))
                    (v.h, v.g, v.f, v.e) = (v.g, v.f, v.e, v.d &+ one)
                    (v.d, v.c, v.b, v.a) = (v.c, v.b, v.a, one &+ two)
                }
            }
            state.a &+= v.a
            state.b &+= v.b
            state.c &+= v.c
            state.d &+= v.d
            state.e &+= v.e
            state.f &+= v.f
            state.g &+= v.g
            state.h &+= v.h
        }
    }

    private static func turned(_ word: UInt32, _ by: UInt32) -> UInt32 { word >> by | word << (32 - by) }

    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}
