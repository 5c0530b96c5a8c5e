import Content
import HTML

/// `search/entry.json`, with which the client begins: what there is and where.
struct EntryFile {
    let order: [EntryID]
    /// Of the pages' addresses in their order; the text files have it, too.
    let stamp: String
    let reader: SearchedPageReader
    /// How many pages' texts are in one file.
    let pagesPerText: Int
    /// Passages of each page.
    let parts: [UInt32]
    let shards: [TermShards.Shard]
    /// As JSON; nil where they have a file of their own.
    let facets: [UInt8]?
    let vocabulary: SearchVocabulary
    let words: WordFiles
    /// nil where there are none.
    let meanings: MeaningFiles?
    let generation: String
    /// The stamp of the answers; nil where there are none.
    let answers: String?

    /// Long, since it is the list of the members that the file has.
    var json: [UInt8] {
        let portal = reader.portal
        let languages = portal.settings.languages
        var json = JSONText()
        json.object { json in
            json.member("version", SearchIndex.version)
            json.member("generation", generation)
            json.member("answers", answers)
            json.member("languages", languages)
            json.member("pages", order.count)
            json.member("stamp", stamp)
            json.key("groups")
            json.string(PostingText.text(portal.groups.map { UInt32($0.entries.count - 1) }))
            json.key("passages")
            json.string(PostingText.text(parts.map { $0 - 1 }))
            json.key("language")
            json.string(PostingText.text(order.map { UInt32(languages.firstIndex(of: portal.entries[$0].language) ?? 0) }))
            json.member("perFile", TextFiles.passages(isSmall: facets != nil))
            json.member("pagesPerFile", pagesPerText)
            json.key("weights")
            json.array { json in for weight in Impact.weights { json.number(weight) } }
            json.key("terms")
            json.string(shards.map { String(decoding: $0.firstTerm, as: UTF8.self) }.joined(separator: " "))
            json.member("stamps", shards.map(\.stamp).joined())
            json.member("variants", [vocabulary.variants.gaps, vocabulary.variants.steps])
            json.member("ignorable", vocabulary.ignorable.joined(separator: " "))
            json.member("asking", [AskingWords.all.characters, AskingWords.all.gaps])
            json.key("synonyms")
            json.array { json in
                for group in vocabulary.synonyms {
                    let lists = group.others.isEmpty ? [group.found] : [group.found, group.others]
                    json.string(lists.map { $0.joined(separator: "|") }.joined(separator: "||"))
                }
            }
            json.member("words", words.stamps)
            json.key("units")
            json.object { json in for (unit, spellings) in MeasureUnits.spellings { json.member(unit, spellings) } }
            json.key("questions")
            json.object { json in for words in QuestionWords.all { json.member(words.name, words.script) } }
            if let meanings {
                json.key("meanings")
                json.object { json in
                    json.member("han", MeaningFiles.files.han)
                    json.member("word", MeaningFiles.files.word)
                    json.member("subjects", meanings.subjectsPerFile)
                    json.member("files", meanings.pageFiles)
                }
            }
            if let facets {
                json.key("facets")
                json.raw(facets)
                let pages = order.map(reader.page)
                json.key("records")
                json.array { json in for page in pages { json.raw(PageRecord.json(page, translations: [])) } }
                Self.write(otherNamesOf: pages, to: &json)
            }
        }
        return json.bytes
    }

    /// `"called": [[3, "小飞侠"]]`: pages with what they are called besides.
    private static func write(otherNamesOf pages: [SearchedPage], to json: inout JSONText) {
        guard pages.contains(where: { !$0.otherNames.isEmpty }) else { return }
        json.key("called")
        json.array { json in
            for (number, page) in pages.enumerated() where !page.otherNames.isEmpty {
                json.array { json in
                    json.number(number)
                    for name in page.otherNames { json.string(name) }
                }
            }
        }
    }
}

extension SearchFacets {
    var json: [UInt8] {
        var json = JSONText()
        json.array { json in
            for facet in all {
                json.object { json in
                    json.member("key", facet.key)
                    json.key("label")
                    Self.write(facet.labels, to: &json)
                    json.key("values")
                    json.array { json in
                        for value in facet.values {
                            json.array { json in
                                json.string(value.id)
                                Self.write(value.labels, to: &json)
                                json.string(Self.gaps(value.pages))
                            }
                        }
                    }
                }
            }
        }
        return json.bytes
    }

    /// A text that is the same in all languages stands by itself.
    private static func write(_ labels: [String: String], to json: inout JSONText) {
        if let one = labels[""] { return json.string(one) }
        json.object { json in for (language, text) in labels.sorted(by: { $0.key < $1.key }) { json.member(language, text) } }
    }

    private static func gaps(_ pages: [UInt32]) -> String {
        var next: UInt32 = 0
        return PostingText.text(
            pages.map { page in
                defer { next = page + 1 }
                return page - next
            })
    }
}
