import CXXHash
import Content
import Foundation
import Han
import Limits

/// The names under which the pages of a taxonomy's terms stand: ASCII, so that no program on the way has to encode them.
public struct TermNames {
    /// The list of all terms has a name among them.
    private var taken: Set<String> = ["index"]

    public init() {}

    /// The names for terms, each its words in Latin letters. Where much is written alike in these, as 时间 and 实践 are, a hash of
    /// the id follows, so that no later term takes the address of another.
    public mutating func names(_ ids: [String]) -> [String] { ids.map { name($0, latin: Self.head($0).inLatinLetters) } }

    /// What is left of a long id behind its first words is not worth transliterating.
    private static func head(_ id: String) -> String {
        let head = (id.utf8.count > 400 ? String(id.prefix(100)) : id).precomposedStringWithCanonicalMapping
        return String(String.UnicodeScalarView(head.unicodeScalars.map { $0 == "\n" || isMark($0) ? " " : $0 }))
    }

    /// Whether a character only stands between words, as 、 and （ do: no name shows it, and a text with it would be ICU's to read,
    /// which takes its time to begin.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301B, 0xFF08...0xFF09, 0xFF0C, 0xFF1A...0xFF1B, 0xFF1F: true
        default: false
        }
    }

    private mutating func name(_ id: String, latin: String) -> String {
        let slug = Self.slug(latin)
        if !slug.isEmpty, id.utf8.allSatisfy({ $0 < 0x80 }), taken.insert(slug).inserted { return slug }
        var hashed = Self.joined(slug, Self.hash(id, seed: 0))
        var seed: UInt64 = 1
        while !taken.insert(hashed).inserted {
            hashed = Self.joined(slug, Self.hash(id, seed: seed))
            seed += 1
        }
        return hashed
    }

    private static func joined(_ slug: String, _ hash: String) -> String { slug.isEmpty ? hash : slug + "-" + hash }

    /// `激光 切割` → `ji-guang-qie-ge` (with a hash to follow), `C++` → `c-plus-plus`.
    private static func slug(_ latin: String) -> String {
        var slug: [UInt8] = []
        var isApart = false
        func part(_ bytes: some Sequence<UInt8>) {
            if isApart, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            isApart = false
            slug += bytes
        }
        for byte in latin.lowercased().utf8 {
            switch byte {
            case 0x30...0x39, 0x61...0x7A: part(CollectionOfOne(byte))
            case UInt8(ascii: "+"):
                isApart = true
                part("plus".utf8)
                isApart = true
            case UInt8(ascii: "#"):
                isApart = true
                part("sharp".utf8)
                isApart = true
            case UInt8(ascii: "'"), 0xCA, 0xBC: continue
            default: isApart = true
            }
            if slug.count >= Limits.termName.value { break }
        }
        slug = Array(slug.prefix(Limits.termName.value))
        while slug.last == UInt8(ascii: "-") { slug.removeLast() }
        return String(decoding: slug, as: UTF8.self)
    }

    private static func hash(_ id: String, seed: UInt64) -> String {
        var id = id
        let hash = id.withUTF8 { XXH3_64bits_withSeed($0.baseAddress, $0.count, seed) }
        return String(hash % 60_466_176, radix: 36)
    }
}

/// The names that terms had before they were ASCII: pages at the old addresses lead on to the new ones.
public struct EarlierTermNames {
    private var taken: Set<String> = []
    /// For each name, from which number on a further one is looked for.
    private var next: [String: Int] = [:]

    public init() {}

    /// Asked for each term of a list in the list's order.
    public mutating func name(_ id: String) -> String {
        // A name has at most 200 bytes; what is left of the id behind them is not worth cleaning.
        let head = id.utf8.count > 1000 ? String(id.prefix(250)) : id
        var base = EntryAddress.addressPart(head.replacing("/", with: "-"), pinyin: false)
        while base.hasPrefix(".") { base.removeFirst() }
        while base.utf8.count > 200 { base.removeLast() }
        if base.isEmpty { base = "-" }
        var name = base
        var number = next[base] ?? 2
        while !taken.insert(SitePath(name).folded).inserted {
            name = "\(base)-\(number)"
            number += 1
        }
        next[base] = number
        return name
    }
}
