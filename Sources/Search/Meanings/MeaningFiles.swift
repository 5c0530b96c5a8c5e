import HTML
import Workers

/// What leads from a question to pages that say it in other words: `meanings/pages.json`, and the words in files by their first letters.
struct MeaningFiles: Sendable {
    /// Named under `search/`.
    let all: [(name: String, json: [UInt8])]

    /// In so many files are the words of each script, so that a question needs but some kilobytes.
    static let files = (han: 24, word: 16)

    /// - Parameter parts: how many passages each page has.
    init(_ terms: TermList, parts: [UInt32], of lexicon: SubjectLexicon = .builtIn, _ workers: Workers) {
        let pages = SubjectPages(lexicon, terms, parts: parts, workers)
        let isEmpty = pages.counts.allSatisfy { $0 == 0 }
        all = isEmpty ? [] : Self.words(lexicon, pages, workers) + [(SubjectLexicon.folder + "pages", pages.json)]
    }

    /// The words of subjects of which some page speaks: `{"words": "缝补 !|裁剪 !#"}`.
    private static func words(_ lexicon: SubjectLexicon, _ pages: SubjectPages, _ workers: Workers) -> [(name: String, json: [UInt8])] {
        var words = [[Int]](repeating: [], count: files.han + files.word)
        for (position, word) in lexicon.words.enumerated() where word.subjects.contains(where: { pages.counts[$0] > 0 }) {
            words[file(of: word)].append(position)
        }
        let sorted = words
        return workers.map(sorted.count) { file in
            let words = sorted[file].map { (prefix: SortedTerms.prefix(lexicon.words[$0].text.utf8), position: $0) }.sorted { a, b in
                a.prefix != b.prefix
                    ? a.prefix < b.prefix
                    : lexicon.words[a.position].text.utf8.lexicographicallyPrecedes(lexicon.words[b.position].text.utf8)
            }
            var lines: [UInt8] = []
            for (_, position) in words {
                if !lines.isEmpty { lines.append(PostingText.separator) }
                lines += lexicon.words[position].text.utf8
                lines.append(UInt8(ascii: " "))
                for subject in lexicon.words[position].subjects where pages.counts[subject] > 0 {
                    PostingText.append(number: UInt32(subject), to: &lines)
                }
            }
            var json = JSONText()
            json.object { $0.member("words", String(decoding: lines, as: UTF8.self)) }
            let name = file < files.han ? "han-\(file)" : "word-\(file - files.han)"
            return (SubjectLexicon.folder + name, json.bytes)
        }
    }

    /// As `60-meanings.js` looks for it.
    private static func file(of word: SubjectLexicon.Word) -> Int {
        let units = word.text.utf16.prefix(2).map(Int.init)
        return word.isHan ? units[0] % files.han : files.han + (units[0] * 31 + units[1]) % files.word
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
