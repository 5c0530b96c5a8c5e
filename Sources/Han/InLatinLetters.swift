import Foundation

extension String {
    /// The text in Latin letters without accents: Han characters by their readings, with a space before each that follows a letter.
    public var inLatinLetters: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return self }
        var result = ""
        var isAfterLetter = false
        for scalar in unicodeScalars {
            if scalar.isASCII {
                result.unicodeScalars.append(scalar)
                isAfterLetter = scalar.properties.isAlphabetic
            } else if let reading = HanReadings.all.letters(scalar) {
                if isAfterLetter { result += " " }
                result += reading
                isAfterLetter = true
            } else {
                // Other scripts, and what stands between scripts, are ICU's to read.
                return self.applyingTransform(.toLatin, reverse: false)?.applyingTransform(.stripDiacritics, reverse: false) ?? self
            }
        }
        return result
    }

    /// The letters alone: `lü` is `lu`.
    var withoutAccents: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return self }
        var letters = String.UnicodeScalarView()
        letters.append(
            contentsOf: decomposedStringWithCanonicalMapping.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark })
        return String(letters).precomposedStringWithCanonicalMapping
    }
}
