import Content
import HTML

/// Where a published page or style sheet points at other files of the site.
struct PagePointers {
    struct Pointer: Equatable {
        /// The attribute with the space before it; without it the element points nowhere.
        var range: Range<Int>
        var targets: [OutputPath]
    }

    private static let attributes = ["href", "src", "srcset", "poster", "data", "data-script", "data-style"]

    /// The attributes of a page that point into the site.
    static func inPage(_ bytes: [UInt8], at page: OutputPath) -> [Pointer] {
        bytes.withUnsafeBufferPointer { buffer in
            var pointers: [Pointer] = []
            var tokenizer = HTMLTokenizer(buffer)
            while let token = tokenizer.next() {
                guard token.kind == .startTag else { continue }
                for attribute in tokenizer.attributes {
                    let name = text(buffer, attribute.name).lowercased()
                    guard attributes.contains(name) else { continue }
                    let value = CharacterReferences.decoded(
                        UnsafeBufferPointer(rebasing: buffer[attribute.value]), inAttribute: true
                    )
                    let addresses = name == "srcset" ? candidates(value) : [value]
                    let targets = addresses.compactMap { target($0, from: page) }
                    guard !targets.isEmpty else { continue }
                    var start = attribute.range.lowerBound
                    while start > 0, buffer[start - 1] == UInt8(ascii: " ") { start -= 1 }
                    pointers.append(Pointer(range: start..<attribute.range.upperBound, targets: targets))
                }
            }
            return pointers
        }
    }

    /// What a style sheet loads with `url(…)`.
    static func inStyleSheet(_ bytes: [UInt8], at sheet: OutputPath) -> [OutputPath] {
        var targets: [OutputPath] = []
        for part in String(decoding: bytes, as: UTF8.self).utf8Parts(after: "url(", before: ")") {
            if let target = target(part.trimmingQuotes(), from: sheet) { targets.append(target) }
        }
        return targets
    }

    /// The file that an address means, seen from another; nil for one that leads out of the site.
    static func target(_ address: String, from page: OutputPath) -> OutputPath? {
        let path = address.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
        guard let first = path.first, first != UInt8(ascii: "/"), let decoded = String(percentDecoding: path) else { return nil }
        if let head = path.split(separator: UInt8(ascii: "/"), maxSplits: 1).first, head.contains(UInt8(ascii: ":")) {
            return nil
        }
        var parts = page.folder.split(separator: "/").map(String.init)
        for part in decoded.split(separator: "/", omittingEmptySubsequences: true) {
            switch part {
            case ".": continue
            case "..":
                guard parts.popLast() != nil else { return nil }
            default: parts.append(String(part))
            }
        }
        return OutputPath(parts.joined(separator: "/"))
    }

    /// The addresses of a `srcset`: each stands before its width or density.
    private static func candidates(_ value: String) -> [String] {
        value.split(separator: ",").compactMap { $0.split(separator: " ").first.map(String.init) }
    }

    private static func text(_ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: buffer[range]), as: UTF8.self)
    }
}

extension String {
    /// What stands between each `opening` and the next `closing`.
    fileprivate func utf8Parts(after opening: String, before closing: Character) -> [Substring] {
        var parts: [Substring] = []
        var rest = self[...]
        while let found = rest.firstRange(of: opening) {
            rest = rest[found.upperBound...]
            guard let end = rest.firstIndex(of: closing) else { break }
            parts.append(rest[..<end])
            rest = rest[end...]
        }
        return parts
    }
}

extension Substring {
    fileprivate func trimmingQuotes() -> String {
        var inner = self
        while let first = inner.first, " \"'".contains(first) { inner = inner.dropFirst() }
        while let last = inner.last, " \"'".contains(last) { inner = inner.dropLast() }
        return String(inner)
    }
}
