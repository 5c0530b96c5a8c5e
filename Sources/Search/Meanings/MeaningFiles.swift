import HTML
import Workers

/// What leads from a question to pages that say it in other words: the pages of each subject, some subjects in one
/// file, and the words in files by their first letters.
///
/// Words stand there as hashes: whole they would be twice as large, and nobody reads them.
struct MeaningFiles: Sendable {
    /// Named under `search/`.
    let all: [(name: String, json: [UInt8])]
    /// How many subjects have their pages in one file.
    let subjectsPerFile: Int
    /// How many files that makes.
    let pageFiles: Int

    /// In so many files are the words of each script, so that a question needs but some kilobytes, and hosts, which count files, have few.
    static let files = (han: 28, word: 16)
    /// How many bits a word's hash has: a question looks up some dozens of strings, of which with twenty bits and twice as many words
    /// in a file one in fifty questions took one for another.
    private static let hashBits: UInt32 = 21

    /// - Parameter parts: how many passages each page has.
    init(_ terms: TermList, parts: [UInt32], of lexicon: SubjectLexicon = .builtIn, _ workers: Workers) {
        let pages = SubjectPages(lexicon, terms, parts: parts, workers).pages
        let isEmpty = pages.allSatisfy(\.isEmpty)
        let lists = pages.map(Self.text)
        subjectsPerFile = Self.size(lists)
        pageFiles = (lists.count + subjectsPerFile - 1) / subjectsPerFile
        all = isEmpty ? [] : Self.words(lexicon, pages, workers) + Self.pageFiles(lists, subjectsPerFile)
    }

    /// A file of pages holds about so many bytes where one alone would be large: a question is about some subjects of hundreds.
    private static let pageBytes = (whole: 16_000, part: 4000)

    private static func size(_ lists: [String]) -> Int {
        let bytes = lists.reduce(0) { $0 + $1.utf8.count }
        let files = bytes > pageBytes.whole ? bytes / pageBytes.part : 1
        return max(1, (lists.count + files - 1) / files)
    }

    /// `{"pages": ["…"]}`: of the subjects in order their pages.
    private static func pageFiles(_ lists: [String], _ perFile: Int) -> [(name: String, json: [UInt8])] {
        stride(from: 0, to: lists.count, by: perFile).map { first in
            var json = JSONText()
            json.object { json in json.member("pages", Array(lists[first..<min(first + perFile, lists.count)])) }
            return (SubjectLexicon.folder + "pages-\(first / perFile)", json.bytes)
        }
    }

    /// The words of subjects of which some page speaks: `{"words": "…", "subjects": "!|!#"}`, the gaps between the hashes and of
    /// each its subjects.
    private static func words(_ lexicon: SubjectLexicon, _ pages: [[UInt32]], _ workers: Workers) -> [(name: String, json: [UInt8])] {
        var words = [[(hash: UInt32, subjects: [UInt32])]](repeating: [], count: files.han + files.word)
        for word in lexicon.words {
            let subjects = word.subjects.filter { !pages[$0].isEmpty }
            if !subjects.isEmpty {
                words[file(of: word)].append((NameTerm.hash(word.text) >> (32 - hashBits), subjects.map { UInt32($0) }))
            }
        }
        return words.enumerated().map { file, words in
            let name = file < files.han ? "han-\(file)" : "word-\(file - files.han)"
            return (SubjectLexicon.folder + name, json(words.sorted { $0.hash < $1.hash }))
        }
    }

    private static func json(_ words: [(hash: UInt32, subjects: [UInt32])]) -> [UInt8] {
        var hashes: [UInt32] = []
        var subjects: [String] = []
        var next: UInt32 = 0
        for word in words where word.hash >= next {
            hashes.append(word.hash - next)
            next = word.hash + 1
            subjects.append(PostingText.text(word.subjects))
        }
        var json = JSONText()
        json.object { json in
            json.member("words", PostingText.text(hashes))
            json.member("subjects", subjects.joined(separator: "|"))
        }
        return json.bytes
    }

    /// As `60-meanings.js` looks for it: by the first character, or by the whole first word.
    private static func file(of word: SubjectLexicon.Word) -> Int {
        if word.isHan { return (word.text.utf16.first.map(Int.init) ?? 0) % files.han }
        return files.han + Int(NameTerm.hash(word.text.prefix { $0 != " " }) % UInt32(files.word))
    }

    private static func text(_ pages: [UInt32]) -> String {
        var text: [UInt8] = []
        PostingText.append(pages, to: &text)
        return String(decoding: text, as: UTF8.self)
    }
}
