import CXXHash
import Content
import HTML
import Portal
import Workers

/// All that the files of an index are encoded from.
struct IndexParts: Sendable {
    /// In the order of the index.
    var pages: [IndexedPage]
    var terms: TermList
    var shards: TermShards
    var names: NameFiles
    var spelling: SpellingFiles
    /// As JSON.
    var facets: [UInt8]
    var vocabulary: SearchVocabulary
    var words: WordFiles
    /// The scripts that read the index: a browser loads them by its generation.
    var client: [[UInt8]]
    var meanings: MeaningFiles

    /// Tells one state of the index from another, so that no browser mixes two.
    private var generation: String {
        let files =
            shards.all.map(\.json) + words.files + names.files.map(\.json) + [pinyin, names.otherPinyin, facets]
            + meanings.all.map(\.json) + client
        let hashes = pages.map(\.hash) + files.map { file in file.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) } }
        return String(hashes.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }, radix: 36)
    }

    /// How characters are read and which look alike, with what leads to the files of spelling: whoever needs the one needs the other.
    private var pinyin: [UInt8] {
        var json = JSONText()
        json.object { json in
            json.member("spelling", spelling.firstWords)
            json.member("files", names.files.map(\.firstKey).joined(separator: " "))
            json.member("alike", QuestionWords.alike)
            json.key("syllables")
            json.raw(names.pinyin)
        }
        return json.bytes
    }

    private func records(_ indexing: PageIndexing) -> [[UInt8]] {
        PageRecord.files(pages.map(\.record), stamp: indexing.stamp)
    }

    /// Writes all files but the texts.
    ///
    /// - Parameter earlier: what the last index of the session was encoded from; nil where there was none.
    func write(_ indexing: PageIndexing, _ workers: Workers, since earlier: IndexParts?, answers: AnswerIndex) {
        let files = indexing.files
        let isSmall = !indexing.hasRecords
        let shards = self.shards.all.map(\.json)
        let before = earlier?.shards.all.map(\.json) ?? []
        files.add("terms", shards, workers) { before.has(shards[$0], at: $0) }
        files.add(WordFiles.folder, words.files, workers) { earlier?.words.files.has(words.files[$0], at: $0) ?? false }
        let names = self.names.files.map(\.json)
        let namesBefore = earlier?.names.files.map(\.json) ?? []
        files.add("names", names, workers) { namesBefore.has(names[$0], at: $0) }
        files.add("spelling", spelling.files, workers) { earlier?.spelling.files.has(spelling.files[$0], at: $0) ?? false }

        if indexing.hasRecords {
            let records = self.records(indexing)
            let before = earlier?.records(indexing) ?? []
            files.add(PageRecord.folder, records, workers) { before.has(records[$0], at: $0) }
        }
        writeMeanings(files, since: earlier)

        var rest = [("pinyin", pinyin, earlier?.pinyin == pinyin)]
        rest.append(("pinyin-rest", self.names.otherPinyin, earlier?.names.otherPinyin == self.names.otherPinyin))
        let questionsBefore = earlier?.vocabulary.questions.map(\.json) ?? []
        rest += vocabulary.questions.enumerated().map { ($1.name, $1.json, questionsBefore.has($1.json, at: $0)) }
        if !isSmall { rest.append(("facets", facets, earlier?.facets == facets)) }
        rest += answers.files.map { ($0.name, $0.json, false) }
        for (name, json, stands) in rest { files.add(name, json, stands: stands) }
        files.add(FileScript.rest, stands: false) { script in for (name, json, _) in rest { script.add(name, json) } }

        let entry = EntryFile(
            order: indexing.order, stamp: indexing.stamp, reader: indexing.reader, pagesPerText: indexing.pagesPerText,
            parts: pages.map(\.parts), shards: self.shards.all, facets: isSmall ? facets : nil, vocabulary: vocabulary, words: words,
            meanings: meanings.all.isEmpty ? nil : meanings,
            generation: generation, answers: answers.stamp
        ).json
        files.add(FileScript.entry, entry)
        files.add(FileScript.entry, stands: false) { $0.add(FileScript.entry, entry) }
    }

    private func writeMeanings(_ files: SearchFiles, since earlier: IndexParts?) {
        let before = Dictionary(earlier?.meanings.all.map { ($0.name, $0.json) } ?? []) { first, _ in first }
        for (name, json) in meanings.all { files.add(name, json, stands: before[name] == json) }
        files.add(FileScript.meanings, stands: meanings.all.allSatisfy { before[$0.name] == $0.json }) { script in
            for (name, json) in meanings.all { script.add(name, json) }
        }
    }
}

extension [[UInt8]] {
    /// Whether a file of such bytes stands at a position.
    fileprivate func has(_ json: [UInt8], at position: Int) -> Bool { indices.contains(position) && self[position] == json }
}
