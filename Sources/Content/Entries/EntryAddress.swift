import Diagnostics
import Foundation
import Han

/// What a file's path says: the entry's id, its language, its folder and where its page goes.
public struct EntryAddress: Sendable, Hashable {
    public var id: String
    public var language: String
    /// The folder of the file under `content/`.
    public var folder: String
    public var isIndex: Bool
    /// The page under `site/`.
    public var page: SitePath
    /// Whether the file lies in the tree of its language (`en/…`) rather than having its language in its name.
    public var isInLanguageFolder: Bool
}

extension EntryAddress {
    /// - Parameter slug: replaces the last part of the address; already checked.
    public init(path: String, languages: [String], slug: String? = nil, pinyin: Bool = false) {
        let said = PathLanguage(path, languages)
        let (parts, name) = (said.folders, said.name)
        let language = said.language ?? languages.first ?? "zh-Hans"
        let isIndex = Self.isIndexName(name)
        self.language = language
        self.isIndex = isIndex
        isInLanguageFolder = said.isInFolder
        folder = SitePath(path).folder
        id = (isIndex ? parts : parts + [name]).joined(separator: "/")

        var address = parts.map { Self.addressPart($0, pinyin: pinyin) }
        if isIndex {
            if let slug, !address.isEmpty { address[address.count - 1] = slug }
        } else {
            address.append(slug ?? Self.addressPart(name, pinyin: pinyin))
        }
        if language != languages.first { address.insert(language, at: 0) }
        let whole = address.joined(separator: "/")
        page = isIndex ? .page(ofFolder: whole) : .page(whole)
    }

    /// Whether a file of this name, without its ending, is the page of its folder.
    public static func isIndexName(_ name: some StringProtocol) -> Bool { ["index", "readme"].contains(name.lowercased()) }

    /// Takes on the language that the text gives, where the path says none.
    mutating func settle(_ tag: String) {
        guard tag != language else { return }
        language = tag
        page = SitePath(tag + "/" + page.text)
    }

    /// A part of a path as it stands in addresses: without what Windows forbids, in pinyin where that is set.
    public static func addressPart(_ name: String, pinyin: Bool) -> String {
        if isPlain(name) { return name }
        var part = name.precomposedStringWithCanonicalMapping
        if pinyin, part.utf8.contains(where: { $0 >= 0x80 }) { part = inPinyin(part) }
        if part.utf8.contains(where: { $0 < 0x20 || #"<>:"|?*\"#.utf8.contains($0) }) {
            part = String(part.map { $0.isASCII && ($0.asciiValue.map { $0 < 0x20 } ?? false || #"<>:"|?*\"#.contains($0)) ? "-" : $0 })
        }
        while let last = part.last, last == "." || last == " " { part.removeLast() }
        let stem = part.prefix { $0 != "." }.lowercased()
        if ["con", "prn", "aux", "nul"].contains(stem)
            || stem.count == 4 && (stem.hasPrefix("com") || stem.hasPrefix("lpt")) && stem.last?.isNumber == true
        {
            part += "-"
        }
        return part.isEmpty ? "-" : part
    }

    /// Whether some part of a path is a name that Windows forbids, so that its page has another.
    public static func isForbidden(_ path: String) -> Bool {
        path.pathParts.contains { part in
            let name = String(part)
            return !isPlain(name) && addressPart(name, pinyin: false) != name.precomposedStringWithCanonicalMapping
        }
    }

    /// Whether a name is nothing but ASCII letters, digits, `-`, `_`, spaces and inner dots, and not even like the
    /// names that Windows keeps for itself (aux, com1, con, lpt1, nul, prn): the usual case, for which the rest would be a waste.
    private static func isPlain(_ name: String) -> Bool {
        guard let first = name.utf8.first, let last = name.utf8.last, last != UInt8(ascii: "."), last != UInt8(ascii: " "),
            !"aclnp".utf8.contains(first | 0x20)
        else { return false }
        return name.utf8.allSatisfy {
            switch $0 {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20, 0x2D, 0x2E, 0x5F: true
            default: false
            }
        }
    }

    private static func inPinyin(_ text: String) -> String {
        var parts: [Substring] = []
        for word in text.inLatinLetters.lowercased().split(whereSeparator: { !$0.isASCII || !($0.isLetter || $0.isNumber || $0 == ".") }) {
            parts.append(word)
        }
        return parts.isEmpty ? text : parts.joined(separator: "-")
    }
}
