/// The names of characters, found without reading a table in at the start of the program.
struct NamedCharacterReferences: Sendable {
    static let shared = NamedCharacterReferences()

    /// Longer runs of letters and digits are no name.
    static let longestName = 31
    static let longestLegacyName = 6

    /// Where each name begins and ends in `list`, in byte order of the names.
    private let names: [Range<UInt16>]
    private let legacyNames: [Range<UInt16>]

    private init() {
        let words = Self.words(Self.list)
        names = stride(from: 0, to: words.count, by: 2).map { words[$0] }
        legacyNames = Self.words(Self.legacyList)
    }

    /// The code points of a name that a semicolon follows; the second is 0 where there is but one.
    func codePoints(_ name: UnsafeBufferPointer<UInt8>) -> (UInt32, UInt32)? {
        guard let index = Self.search(name, in: names, of: Self.list) else { return nil }
        return Self.list.withUTF8Buffer { list in
            var points: (UInt32, UInt32) = (0, 0)
            var place = Int(names[index].upperBound) + 1
            while place < list.count, list[place] != UInt8(ascii: " ") {
                if list[place] == UInt8(ascii: "+") {
                    points.1 = points.0
                    points.0 = 0
                } else {
                    points.0 = points.0 << 4 | (list[place].hexadecimalValue ?? 0)
                }
                place += 1
            }
            return points.1 == 0 ? points : (points.1, points.0)
        }
    }

    /// Whether browsers read a name even without its semicolon.
    func isLegacy(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        Self.search(name, in: legacyNames, of: Self.legacyList) != nil
    }

    private static func words(_ list: StaticString) -> [Range<UInt16>] {
        list.withUTF8Buffer { bytes in
            var words: [Range<UInt16>] = []
            var start = 0
            for index in 0...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: " ") {
                words.append(UInt16(start)..<UInt16(index))
                start = index + 1
            }
            return words
        }
    }

    private static func search(
        _ name: UnsafeBufferPointer<UInt8>, in names: [Range<UInt16>], of list: StaticString
    ) -> Int? {
        list.withUTF8Buffer { bytes in
            var low = 0
            var high = names.count
            while low < high {
                let middle = (low + high) / 2
                let candidate = UnsafeBufferPointer(
                    rebasing: bytes[Int(names[middle].lowerBound)..<Int(names[middle].upperBound)])
                if candidate.lexicographicallyPrecedes(name) { low = middle + 1 } else { high = middle }
            }
            guard low < names.count else { return nil }
            let found = bytes[Int(names[low].lowerBound)..<Int(names[low].upperBound)]
            return found.elementsEqual(name) ? low : nil
        }
    }

    /// The names that browsers read without a semicolon, too, in byte order.
    private static let legacyList: StaticString = """
        AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave \
        Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc \
        acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth \
        euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde \
        oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig \
        thorn times uacute ucirc ugrave uml uuml yacute yen yuml
        """
}
