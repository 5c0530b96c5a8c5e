import Foundation
import HTML

/// Looks whether a site still holds the names of somebody who was taken off it: what stands in a text is not Lathe's to change.
public struct RemainingNames {
    private let names: [Data]

    public init(_ names: [String]) {
        self.names = Set(names.filter { $0.unicodeScalars.count > 1 }).sorted().flatMap { name in
            var escaped: [UInt8] = []
            HTMLEscape.attribute(name, into: &escaped)
            let plain = Array(name.utf8)
            return (escaped == plain ? [plain] : [plain, escaped]).map { Data($0) }
        }
    }

    /// The pages and files of a site that hold one, by their paths, sorted.
    public func files(in site: String) -> [String] {
        guard !names.isEmpty, let paths = FileManager.default.enumerator(atPath: site) else { return [] }
        var found: [String] = []
        for case let path as String in paths where Self.isText(path) {
            guard let text = FileManager.default.contents(atPath: site + "/" + path) else { continue }
            if names.contains(where: { Self.stands($0, in: text) }) { found.append(path) }
        }
        return found.sorted()
    }

    /// Whether a text holds one.
    func stand(in text: some Sequence<UInt8>) -> Bool {
        let text = Data(text)
        return names.contains { Self.stands($0, in: text) }
    }

    private static func isText(_ path: String) -> Bool {
        [".html", ".json", ".js", ".xml", ".ics", ".csv", ".txt", ".svg", ".vtt", ".map"].contains { path.hasSuffix($0) }
    }

    /// Latin letters make words, of which a name may be a part; Chinese ones stand without a space.
    private static func stands(_ name: Data, in text: Data) -> Bool {
        var rest = text.startIndex..<text.endIndex
        while let found = text.range(of: name, in: rest) {
            let isInWord =
                found.lowerBound > text.startIndex && isLetter(text[found.lowerBound - 1]) && isLetter(text[found.lowerBound])
                || found.upperBound < text.endIndex && isLetter(text[found.upperBound]) && isLetter(text[found.upperBound - 1])
            if !isInWord { return true }
            rest = found.lowerBound + 1..<text.endIndex
        }
        return false
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") }
}
