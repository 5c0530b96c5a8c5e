import HTML
import Workers

/// What leads from a question to pages that say it in other words: `meanings/pages.json`, and the words in files by their first letters.
struct MeaningFiles: Sendable {
    private let lexicon: SubjectLexicon
    private let pages: SubjectPages
    /// Named under `search/`.
    let all: [(name: String, json: [UInt8])]

    /// In so many files are the words of each script, so that a question needs but some kilobytes.
    static let files = (han: 24, word: 16)

    /// - Parameter parts: how many passages each page has.
    init(_ terms: TermList, parts: [UInt32], _ variants: HanVariants, _ workers: Workers) {
        self.init(SubjectLexicon(variants), terms, parts, workers)
    }

    /// Those of an index after changes.
    init(after earlier: MeaningFiles, _ terms: TermList, parts: [UInt32], _ workers: Workers) {
        self.init(earlier.lexicon, terms, parts, workers)
    }

    init(_ lexicon: SubjectLexicon, _ terms: TermList, _ parts: [UInt32], _ workers: Workers) {
        self.lexicon = lexicon
        pages = SubjectPages(lexicon, terms, parts: parts, workers)
        all = pages.counts.allSatisfy { $0 == 0 } ? [] : Self.words(lexicon, pages) + [(SubjectLexicon.folder + "pages", pages.json)]
    }

    /// The words of subjects of which some page speaks: `{"words": "缝补 !|裁剪 !#"}`.
    private static func words(_ lexicon: SubjectLexicon, _ pages: SubjectPages) -> [(name: String, json: [UInt8])] {
        var lines: [String: [String]] = [:]
        for number in 0..<files.han { lines["han-\(number)"] = [] }
        for number in 0..<files.word { lines["word-\(number)"] = [] }
        for word in lexicon.words {
            let subjects = word.subjects.filter { pages.counts[$0] > 0 }.map { UInt32($0) }
            if !subjects.isEmpty { lines[file(of: word), default: []].append("\(word.text) \(PostingText.text(subjects))") }
        }
        return lines.sorted { $0.key < $1.key }.map { name, lines in
            var json = JSONText()
            json.object { $0.member("words", lines.sorted().joined(separator: "|")) }
            return (SubjectLexicon.folder + name, json.bytes)
        }
    }

    /// As `60-meanings.js` looks for it.
    private static func file(of word: SubjectLexicon.Word) -> String {
        let units = word.text.utf16.prefix(2).map(Int.init)
        return word.isHan ? "han-\(units[0] % files.han)" : "word-\((units[0] * 31 + units[1]) % files.word)"
    }
}

extension SubjectPages {
    /// `{"pages": ["…"], "counts": "…"}`.
    var json: [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("pages")
            json.array { json in
                for list in pages {
                    var text: [UInt8] = []
                    PostingText.append(list, to: &text)
                    json.string(String(decoding: text, as: UTF8.self))
                }
            }
            json.member("counts", PostingText.text(counts))
        }
        return json.bytes
    }
}
