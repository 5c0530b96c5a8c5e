import Content

extension Addresses {
    /// The client of the search; the index is beside it.
    public static let searchScript = SitePath("\(searchFolder)/search.js")
    /// What the client loads when it is needed, each a script: what is shown of texts with the first of them, the reading of questions
    /// with the first query that may be one, what they may mean where their words are nowhere, answers and what not all of them need, the
    /// reading of slips.
    public static let searchParts = [
        "excerpts", "questions", "questions-meanings", "answers", "answers-again", "answers-dates", "answers-hours", "answers-lists",
        "answers-names", "answers-turns", "answers-ways", "slips",
    ]

    /// All of them as JSON, for programs that load nothing else.
    public static let searchPartsFile = searchFile("parts")

    /// A file of the search's index: as JSON, or as a script that brings the same where pages may not fetch.
    public static func searchFile(_ name: String, isScript: Bool = false) -> SitePath {
        SitePath("\(searchFolder)/\(name)\(isScript ? ".js" : ".json")")
    }

    /// What leads to the rest of the index, and so is published last.
    public static let searchEntries = [searchFile("entry"), searchFile("entry", isScript: true)]

    static let searchFolder = "search"
}
