/// The term of a whole title or heading: a hash of its letters and digits, by which the client tells the page or
/// section that is called exactly what the reader typed from those that are called more than that.
enum NameTerm {
    /// `#` and the hash in base 36; nil for what has no letters. Must agree with `nameTerm` in the client.
    static func bytes(of name: String, _ folding: inout CharacterFolding) -> [UInt8]? {
        // FNV-1a over UTF-16, which is what JavaScript has at hand.
        var hash: UInt32 = 2_166_136_261
        var isEmpty = true
        var name = name
        name.withUTF8 { bytes in
            folding.forEach(in: bytes) { folded, _ in
                guard folded.kind != .other || folded.scalar == 0x2B || folded.scalar == 0x23 else { return }
                isEmpty = false
                guard let scalar = Unicode.Scalar(folded.scalar) else { return }
                for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter { hash = (hash ^ UInt32(unit)) &* 16_777_619 }
            }
        }
        return isEmpty ? nil : Array("#\(String(hash, radix: 36))".utf8)
    }
}
