import Han

/// Words in simplified characters, in which the tables of what people write are.
enum TraditionalWords {
    static func simplified(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }), text.unicodeScalars.contains(where: { simplified($0) != $0 }) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(simplified(scalar)) }
        return String(scalars)
    }

    static func simplified(_ character: Unicode.Scalar) -> Unicode.Scalar {
        Unicode.Scalar(HanVariants.all.simplified(character.value)) ?? character
    }
}
