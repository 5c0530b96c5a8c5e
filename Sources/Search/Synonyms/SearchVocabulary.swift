import Han

/// What the client has to know of the words themselves, as far as the portal uses them.
struct SearchVocabulary: Sendable {
    let variants: VariantsText
    /// Groups of folded words of which at least one occurs.
    let synonyms: [Synonyms]
    let ignorable: [String]
    /// The files of questions, by their names: what words may mean is what occurs.
    let questions: [(name: String, json: [UInt8])]

    struct Synonyms: Sendable {
        let found: [String]
        /// What occurs nowhere is understood, but no client need ask for the files in which it would be.
        let others: [String]
    }

    /// - Parameter names: by what things may be asked for besides by what stands in their pages.
    init(terms: TermList, synonyms: [[String]], names: [String], variants: HanVariants) {
        let han = terms.hanScalars.union(QuestionWords.hanOfAsking)
        self.variants = VariantsText(variants.traditional(of: han.contains))
        var folding = CharacterFolding(variants)
        let found = FoundWords(terms: terms, names: names, variants)
        var seen: Set<[String]> = []
        self.synonyms = synonyms.compactMap { group -> Synonyms? in
            var words: [String] = []
            for word in group.map({ folding.text($0) }) where !words.contains(word) { words.append(word) }
            guard words.count > 1, words.contains(where: { terms.mayContain($0, variants) }), seen.insert(words).inserted else {
                return nil
            }
            return Synonyms(found: words.filter(found.has), others: words.filter { !found.has($0) })
        }
        ignorable = SearchData.ignorable.map { folding.text($0) }
        questions = QuestionWords.all.flatMap { words in
            QuestionWords.File.allCases.map { file in
                ("questions/\(words.name)\(file.rawValue)", words.json(file, where: found.has))
            }
        }
    }
}

extension TermList {
    /// The Han characters with which terms begin, which are all that occur.
    var hanScalars: Set<UInt32> {
        var scalars: Set<UInt32> = []
        for term in terms where term.key.first ?? 0 >= 0xE3 {
            if let scalar = String(decoding: term.text, as: UTF8.self).unicodeScalars.first, CharacterClass(scalar.value) == .han {
                scalars.insert(scalar.value)
            }
        }
        return scalars
    }

    /// Whether all terms of a text occur somewhere.
    func mayContain(_ text: String, _ variants: HanVariants) -> Bool {
        var tokenizer = Tokenizer(variants)
        var collector = TermCollector()
        tokenizer.scan(text, into: &collector)
        return !collector.terms.isEmpty && collector.terms.allSatisfy { contains($0) }
    }

    func contains(_ text: [UInt8]) -> Bool {
        let term = SortedTerms.key(text)
        var low = 0
        var high = terms.count
        while low < high {
            let middle = (low + high) / 2
            if terms[middle].key.lexicographicallyPrecedes(term) { low = middle + 1 } else { high = middle }
        }
        return low < terms.count && terms[low].key == term
    }
}
