import Content
import Diagnostics
import Foundation

/// Adds words to the list of those that must never appear on the portal.
public struct PrivateWordsList {
    /// The list as it is, or an empty one with a salt of its own.
    public private(set) var words: PrivateWords
    public private(set) var added = 0
    public private(set) var known = 0
    /// The numbers of lines with what is too short or too long to be looked for.
    public private(set) var unusable: [Int] = []
    private let path: String
    private let before: [UInt8]?
    private var lines = 0

    /// Why nothing can be added to a list.
    public struct Unreadable: Error {
        public let diagnostic: Diagnostic
    }

    /// - Throws: what has to be mended before anything can be added.
    public init(content: String) throws(Unreadable) {
        let (words, diagnostics) = PrivateWords.read(from: ContentFolder.discover(content))
        if let problem = diagnostics.first { throw Unreadable(diagnostic: problem) }
        path = content + "/" + PrivateWords.fileName
        before = words == nil ? nil : FileManager.default.contents(atPath: path).map(Array.init)
        var generator = SystemRandomNumberGenerator()
        self.words = words ?? PrivateWords(salt: (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }

    /// Keeps a line's word, in simplified and traditional characters; nothing for an empty line.
    public mutating func add(_ line: String) {
        lines += 1
        let word = line.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !word.isEmpty else { return }
        switch words.add(word) {
        case .added: added += 1
        case .known: known += 1
        case .unusable: unusable.append(lines)
        }
        for transform in ["Hant-Hans", "Hans-Hant"] {
            if let other = word.applyingTransform(StringTransform(transform), reverse: false), other != word { _ = words.add(other) }
        }
    }

    /// Writes the list, as a whole or not at all.
    public func write() -> [Diagnostic] {
        do throws(FileReplacement.Failure) {
            try FileReplacement(path).write(words.bytes, over: before)
            return []
        } catch {
            let reason =
                switch error {
                case .changed: "it has changed meanwhile"
                case .failed(let reason): reason
                }
            return [.privateWordsNotWritten(reason)]
        }
    }
}
