/// The term of a whole title or heading: a hash of its letters and digits, by which the client tells the page or
/// section that is called exactly what the reader typed from those that are called more than that.
enum NameTerm {
    /// How the name begins, which brings the term into the file of the name's first word or pair, then `#`, the hash in base 36 and the
    /// `~` of terms that are no beginning of a word; nil for what has no letters. Must agree with `nameTerm` in the client.
    static func bytes(of name: String, _ folding: inout CharacterFolding) -> [UInt8]? {
        // FNV-1a over UTF-16, which is what JavaScript has at hand.
        var hash: UInt32 = 2_166_136_261
        var beginning = Beginning()
        var name = name
        name.withUTF8 { bytes in
            folding.forEach(in: bytes) { folded, _ in
                guard folded.kind != .other || folded.scalar == 0x2B || folded.scalar == 0x23 else { return }
                guard let scalar = Unicode.Scalar(folded.scalar) else { return }
                beginning.append(scalar)
                for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter { hash = (hash ^ UInt32(unit)) &* 16_777_619 }
            }
        }
        return beginning.text.isEmpty ? nil : Array("\(beginning.text)#\(String(hash, radix: 36))~".utf8)
    }

    /// FNV-1a over UTF-16, which is what JavaScript has at hand.
    static func hash(_ text: some StringProtocol) -> UInt32 {
        text.utf16.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
    }

    /// The first four letters and digits of a word, or else two characters.
    private struct Beginning {
        private(set) var text = String.UnicodeScalarView()
        private var isOpen = true
        private var isWord = false

        mutating func append(_ scalar: Unicode.Scalar) {
            guard isOpen else { return }
            let isOfWord = CharacterClass(scalar.value) == .word && scalar.isASCII
            if text.isEmpty { isWord = isOfWord }
            guard isOfWord || !isWord else {
                isOpen = false
                return
            }
            text.append(scalar)
            isOpen = text.count < (isWord ? 4 : 2)
        }
    }
}
