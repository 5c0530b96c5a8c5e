extension Character {
    /// What pasted text holds and nobody sees: a zero-width space, a mark of byte order, the variant of an emoji.
    var isInvisible: Bool {
        unicodeScalars.allSatisfy { [0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xFE0F].contains($0.value) }
    }
}
