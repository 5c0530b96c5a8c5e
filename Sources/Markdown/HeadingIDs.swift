import Limits

/// Gives headings their ids by GitHub's rule: lower case, letters, digits, `-` and `_` of every script kept, spaces
/// to hyphens, the rest left out, and `-1`, `-2` after an id that is taken.
public struct HeadingIDs {
    /// Every id that the page has so far; raw HTML adds its own.
    var taken: Set<String>
    private var next: [String: Int] = [:]

    public init(reserved: Set<String>) {
        taken = reserved.union(Self.scriptNames)
    }

    /// What pages' scripts look for in `window`, where an element's id would stand in for it.
    private static let scriptNames: Set<String> = ["LatheSearch", "LatheInterface"]

    /// The id for a heading with these words; one without any letter is called `section`.
    public mutating func id(for title: String) -> String {
        unique(Self.slug(title))
    }

    /// The id that the writer gave, where nothing has it yet; else the one for the words.
    mutating func id(for title: String, given: String?) -> String {
        if let given, taken.insert(given).inserted { return given }
        return id(for: title)
    }

    private mutating func unique(_ slug: String) -> String {
        let base = slug.isEmpty ? "section" : slug
        if taken.insert(base).inserted { return base }
        var number = next[base, default: 1]
        while !taken.insert("\(base)-\(number)").inserted { number += 1 }
        next[base] = number + 1
        return "\(base)-\(number)"
    }

    static func slug(_ title: String) -> String {
        var bytes: [UInt8] = []
        for scalar in title.unicodeScalars {
            if bytes.count >= Limits.headingID.value { break }
            switch scalar.value {
            case 0x61...0x7A, 0x30...0x39, 0x2D, 0x5F: bytes.append(UInt8(scalar.value))
            case 0x41...0x5A: bytes.append(UInt8(scalar.value) | 0x20)
            case 0x20: bytes.append(UInt8(ascii: "-"))
            case 0..<0x80: break
            case 0x3400...0x9FFF: bytes.append(contentsOf: scalar.utf8)
            default:
                guard isWord(scalar) else { continue }
                bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .connectorPunctuation:
            true
        default: false
        }
    }
}
