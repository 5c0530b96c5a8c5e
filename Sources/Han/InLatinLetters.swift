import Foundation

extension String {
    /// The text in Latin letters without accents: Han characters by their readings, with the spaces that ICU sets between them.
    public var inLatinLetters: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return self }
        var result = ""
        var before: Neighbour = .other
        var rest = unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar.isASCII {
                if "([{".unicodeScalars.contains(scalar) {
                    let isBeforeHan = rest.first { !$0.isASCII || Neighbour($0) == .letter }.map { !$0.isASCII } ?? false
                    if before == .han || before == .letter && isBeforeHan { result += " " }
                }
                result.unicodeScalars.append(scalar)
                before = Neighbour(scalar)
            } else if let reading = HanReadings.all.letters(scalar) {
                if before != .other { result += " " }
                result += reading
                before = .han
            } else {
                // Other scripts, and what stands between scripts, are ICU's to read.
                return self.applyingTransform(.toLatin, reverse: false)?.applyingTransform(.stripDiacritics, reverse: false) ?? self
            }
        }
        return result
    }

    /// What stands before a Han character; none but `other` touches it.
    private enum Neighbour {
        case han, letter, closing, other

        init(_ scalar: Unicode.Scalar) {
            switch scalar {
            case "a"..."z", "A"..."Z": self = .letter
            case "!", ")", ",", ".", ":", ";", "?", "]", "}": self = .closing
            default: self = .other
            }
        }
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
