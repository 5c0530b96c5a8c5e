import Content

extension Addresses {
    /// The client of the search; the index is beside it.
    public static let searchScript = SitePath("\(searchFolder)/search.js")
    /// What the client loads when it is needed: the reading of questions with the first look-up, answers, the reading of slips.
    public static let questionsScript = SitePath("\(searchFolder)/questions.js")
    public static let answersScript = SitePath("\(searchFolder)/answers.js")
    public static let slipsScript = SitePath("\(searchFolder)/slips.js")

    /// A file of the search's index: as JSON, or as a script that brings the same where pages may not fetch.
    public static func searchFile(_ name: String, isScript: Bool = false) -> SitePath {
        SitePath("\(searchFolder)/\(name)\(isScript ? ".js" : ".json")")
    }

    /// What leads to the rest of the index, and so is published last.
    public static let searchEntries = [searchFile("entry"), searchFile("entry", isScript: true)]

    static let searchFolder = "search"
}
