import Foundation

/// The path of a file under `site/` (or under `content/`): parts joined by `/`, no leading slash, no `.` or `..`.
///
/// The one type for addresses: relative links between pages are made here and nowhere else.
public struct SitePath: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let text: String

    /// Takes a path that is already clean; use `init(checking:)` for what writers wrote.
    public init(_ text: String) { self.text = text }

    /// nil for an empty or absolute path, one with empty parts, `.`, `..`, a backslash or a control character.
    public init?(checking text: String) {
        guard !text.isEmpty, !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) else { return nil }
        for part in text.split(separator: "/", omittingEmptySubsequences: false) {
            if part.isEmpty || part == "." || part == ".." { return nil }
        }
        self.text = text
    }

    public var description: String { text }
    public static func < (a: SitePath, b: SitePath) -> Bool { a.text < b.text }

    /// The folder, without a slash at its end; empty at the root.
    public var folder: String {
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(text[..<slash])
    }

    /// The folders in which it lies, the innermost first, without the root.
    public var foldersAbove: some Sequence<String> {
        sequence(first: folder) { SitePath($0).folder }.prefix { !$0.isEmpty }
    }

    public var name: String {
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return text }
        return String(text[text.utf8.index(after: slash)...])
    }

    /// How many folders the file is below the root.
    public var depth: Int {
        text.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) }
    }

    /// A path given relative to `folder`, or from the root with a leading `/`, with `.` and `..` worked out;
    /// nil when it leads out of the root.
    public static func resolve(_ reference: String, in folder: String) -> SitePath? {
        var parts = PathParts()
        if !reference.utf8.starts(with: "/".utf8) { _ = parts.append(folder) }
        guard parts.append(reference), !parts.bytes.isEmpty else { return nil }
        return SitePath(String(decoding: parts.bytes.dropLast(), as: UTF8.self))
    }

    /// The relative, percent-encoded address of `target` seen from this page: what stands in `href`.
    public func href(to target: SitePath) -> String {
        var from = text
        var to = target.text
        return from.withUTF8 { from in to.withUTF8 { to in Self.href(from: from, to: to) } }
    }

    private static func href(from: UnsafeBufferPointer<UInt8>, to: UnsafeBufferPointer<UInt8>) -> String {
        let slash = UInt8(ascii: "/")
        var shared = 0
        var index = 0
        while index < from.count, index < to.count, from[index] == to[index] {
            index += 1
            if from[index - 1] == slash { shared = index }
        }
        let ups = from[shared...].reduce(0) { $0 + ($1 == slash ? 1 : 0) }
        let rest = UnsafeBufferPointer(rebasing: to[shared...])
        // A first part with a colon would read as a scheme.
        let prefix: StaticString = ups == 0 && rest.prefix(while: { $0 != slash }).contains(UInt8(ascii: ":")) ? "./" : "../"
        return encoded(rest, after: prefix, times: prefix.utf8CodeUnitCount == 2 ? 1 : ups)
    }

    /// The path percent-encoded, for absolute addresses.
    public var encoded: String {
        var path = text
        return path.withUTF8 { Self.encoded($0, after: "", times: 0) }
    }

    /// Written straight into the string's own memory: a page names thirty addresses.
    private static func encoded(_ path: UnsafeBufferPointer<UInt8>, after prefix: StaticString, times: Int) -> String {
        let prefixCount = prefix.utf8CodeUnitCount * times
        let length = path.reduce(prefixCount) { $0 + (staysInAddress($1) ? 1 : 3) }
        return String(unsafeUninitializedCapacity: length) { output in
            for index in 0..<prefixCount { output[index] = prefix.utf8Start[index % prefix.utf8CodeUnitCount] }
            var end = prefixCount
            for byte in path {
                if staysInAddress(byte) {
                    output[end] = byte
                    end += 1
                } else {
                    output[end] = UInt8(ascii: "%")
                    (output[end + 1], output[end + 2]) = byte.percentDigits
                    end += 3
                }
            }
            return end
        }
    }

    private static func staysInAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F, 0x3A, 0x40, 0x21, 0x24, 0x28, 0x29,
            0x2A, 0x2B, 0x2C, 0x3D:
            true
        default: false
        }
    }

    /// The form under which addresses are compared: Unicode NFC, letters of both cases as one.
    public var folded: String {
        text.utf8.allSatisfy { $0 < 0x80 } ? text.lowercased() : text.precomposedStringWithCanonicalMapping.lowercased()
    }
}

/// Joins paths part by part, each with a slash after it, working out `.` and `..`.
private struct PathParts {
    private(set) var bytes: [UInt8] = []

    /// False where `..` leads out of the root.
    mutating func append(_ path: String) -> Bool {
        var path = path
        return path.withUTF8 { text in
            bytes.reserveCapacity(bytes.count + text.count + 1)
            var start = 0
            while start <= text.count {
                let end = text[start...].firstIndex(of: UInt8(ascii: "/")) ?? text.count
                guard append(UnsafeBufferPointer(rebasing: text[start..<end])) else { return false }
                start = end + 1
            }
            return true
        }
    }

    private mutating func append(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
        let dot = UInt8(ascii: ".")
        if part.isEmpty || part.count == 1 && part[0] == dot { return true }
        guard part.count == 2, part[0] == dot, part[1] == dot else {
            bytes.append(contentsOf: part)
            bytes.append(UInt8(ascii: "/"))
            return true
        }
        guard !bytes.isEmpty else { return false }
        bytes.removeLast()
        while let last = bytes.last, last != UInt8(ascii: "/") { bytes.removeLast() }
        return true
    }
}
