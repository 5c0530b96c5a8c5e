import Diagnostics
import Foundation

extension PrivateWords {
    private static let version = "1"
    private static let mostRounds = 1_000_000

    /// The words of a content folder; nil where it keeps none. Where there is a file and it can't be read, nothing may be published.
    public static func read(from folder: ContentFolder) -> (words: PrivateWords?, diagnostics: [Diagnostic]) {
        let misnamed = folder.files.keys.filter(isMisnamed).sorted()
        guard folder.files[fileName] != nil else {
            if let name = misnamed.first { return (nil, [.privateWordsMisnamed(name)]) }
            // A link that leads elsewhere, a folder or a pipe of that name is no list that is absent.
            var status = stat()
            return (nil, lstat(folder.absolutePath(of: fileName), &status) == 0 ? [.privateWordsUnreadable(at: .file(fileName))] : [])
        }
        let (source, diagnostics) = folder.text(of: fileName)
        guard let source else { return (nil, diagnostics) }
        do throws(Unreadable) { return (try read(source), []) } catch {
            return (nil, [.privateWordsUnreadable(at: source.place(line: error.line))])
        }
    }

    /// Whether a file at the top was surely meant as this one.
    static func isMisnamed(_ path: String) -> Bool {
        path != fileName && ["privacy.yml", "privacy.yaml", "privacy.yml.txt", "privacy.yaml.txt"].contains(path.lowercased())
    }

    struct Unreadable: Error { let line: Int }

    /// Reads what `bytes` wrote. Line by line, not as YAML, of which ten thousand words would take a second.
    static func read(_ source: SourceText) throws(Unreadable) -> PrivateWords {
        var salt: [UInt8]?
        var rounds: Int?
        var lengths: [Int]?
        var isOfVersion = false
        var items: [Item] = []
        for number in 1...source.lineCount {
            let line = source.text(source.range(ofLine: number)).trimmingCharacters(in: [" ", "\t", "\u{FEFF}"])
            if line.isEmpty || line.hasPrefix("#") || ["---", "words:", "words: []"].contains(line) { continue }
            if line.hasPrefix("- ") {
                let parts = line.dropFirst(2).split(separator: " ")
                guard parts.count == 2, let filter = UInt32(parts[0], radix: 16), filter < 1 << UInt32(filterBits),
                    let hash = bytes(parts[1]), hash.count == 32
                else { throw Unreadable(line: number) }
                items.append(Item(filter: filter, hash: hash))
                continue
            }
            let parts = line.split(separator: ":", maxSplits: 1)
            let value = parts.count == 2 ? parts[1].trimmingSpaces : ""
            switch parts.first {
            case "version" where value == version: isOfVersion = true
            case "salt":
                salt = bytes(value[...])
                guard let salt, salt.count >= 8 else { throw Unreadable(line: number) }
            case "rounds":
                rounds = Int(value)
                guard let rounds, (1...mostRounds).contains(rounds) else { throw Unreadable(line: number) }
            case "lengths":
                let numbers = value.trimmingCharacters(in: ["[", "]"]).split(separator: ",").map { Int($0.trimmingSpaces) }
                guard numbers.allSatisfy({ $0.map { (1...mostTokens).contains($0) } ?? false }) else { throw Unreadable(line: number) }
                lengths = numbers.compactMap(\.self)
            default: throw Unreadable(line: number)
            }
        }
        // Without one of them, words that are kept would not be found.
        guard isOfVersion, let salt, let rounds, let lengths, items.isEmpty || !lengths.isEmpty else { throw Unreadable(line: 1) }
        return PrivateWords(salt: salt, rounds: rounds, lengths: lengths, items)
    }

    private static func bytes(_ digits: Substring) -> [UInt8]? {
        let digits = Array(digits.utf8)
        guard digits.count.isMultiple(of: 2), !digits.isEmpty else { return nil }
        var bytes: [UInt8] = []
        for at in stride(from: 0, to: digits.count, by: 2) {
            guard let byte = UInt8(String(decoding: digits[at...(at + 1)], as: UTF8.self), radix: 16) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }

    /// The file, in an order that says nothing of the one in which words were added.
    public var bytes: [UInt8] {
        let lines =
            [
                "# 不能出现在门户上的词（lathe privacy add 写的，不要手改）。这里只有算出来的数，没有词。",
                "# Words that must never appear on the portal, written by lathe privacy add. It holds numbers made of them, not the words.",
                "version: \(Self.version)", "salt: \(SHA256.hexadecimal(salt))", "rounds: \(rounds)",
                "lengths: [\(lengths.map(String.init).joined(separator: ", "))]", "words:",
            ]
            + items.map { item in
                let filter = String(item.filter, radix: 16)
                return "- \(String(repeating: "0", count: 5 - filter.count))\(filter) \(SHA256.hexadecimal(item.hash))"
            }.sorted()
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }
}
