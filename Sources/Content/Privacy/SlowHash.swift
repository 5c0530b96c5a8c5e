/// PBKDF2 with HMAC-SHA-256 (RFC 8018), of one block: names can be guessed, so that each guess has to cost something.
struct SlowHash: Sendable {
    private let salt: [UInt8]
    private let rounds: Int

    init(salt: [UInt8], rounds: Int) {
        self.salt = salt
        self.rounds = max(rounds, 1)
    }

    /// The 32 bytes for a text.
    func callAsFunction(_ text: [UInt8]) -> [UInt8] {
        let key = (text.count > 64 ? SHA256.digest(text) : text)
        let padded = key + [UInt8](repeating: 0, count: 64 - key.count)
        var schedule = [UInt32](repeating: 0, count: 64)
        var inner = SHA256.State()
        SHA256.add(padded.map { $0 ^ 0x36 }[...], to: &inner, &schedule)
        var outer = SHA256.State()
        SHA256.add(padded.map { $0 ^ 0x5C }[...], to: &outer, &schedule)

        let first = SHA256.state(after: salt + [0, 0, 0, 1], following: inner, count: 64)
        var link = SHA256.state(after: first.bytes, following: outer, count: 64)
        var sum = link
        for _ in 1..<rounds {
            var state = inner
            Self.work(link, into: &state, &schedule)
            link = outer
            Self.work(state, into: &link, &schedule)
            sum.mix(link)
        }
        return sum.bytes
    }

    /// Works a digest into a state that has had one block.
    private static func work(_ digest: SHA256.State, into state: inout SHA256.State, _ schedule: inout [UInt32]) {
        (schedule[0], schedule[1], schedule[2], schedule[3]) = (digest.a, digest.b, digest.c, digest.d)
        (schedule[4], schedule[5], schedule[6], schedule[7]) = (digest.e, digest.f, digest.g, digest.h)
        schedule[8] = 0x8000_0000
        for index in 9..<15 { schedule[index] = 0 }
        schedule[15] = (64 + 32) * 8
        SHA256.work(&schedule, into: &state)
    }
}

extension SHA256.State {
    fileprivate mutating func mix(_ other: SHA256.State) {
        (a, b, c, d) = (a ^ other.a, b ^ other.b, c ^ other.c, d ^ other.d)
        (e, f, g, h) = (e ^ other.e, f ^ other.f, g ^ other.g, h ^ other.h)
    }
}
