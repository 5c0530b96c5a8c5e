import Testing

@testable import Content

/// The vectors of FIPS 180-4 and of RFC 7914, section 11.
@Suite struct SHA256Tests {
    @Test(
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
                "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
            ),
        ])
    func digests(_ text: String, _ digest: String) {
        #expect(SHA256.hexadecimal(SHA256.digest(Array(text.utf8))) == digest)
    }

    @Test func manyBlocks() {
        let digest = SHA256.hexadecimal(SHA256.digest([UInt8](repeating: UInt8(ascii: "a"), count: 100_000)))
        #expect(digest == "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee")
    }

    @Test func slowHash() {
        let one = SlowHash(salt: Array("salt".utf8), rounds: 1)(Array("passwd".utf8))
        #expect(SHA256.hexadecimal(one) == "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc")
        let many = SlowHash(salt: Array("NaCl".utf8), rounds: 80_000)(Array("Password".utf8))
        #expect(SHA256.hexadecimal(many) == "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56")
    }
}
