/// A script that brings many files of the index, for pages that are opened as files: hosts count files, and a stick reads a
/// megabyte as easily as a kilobyte. `30-loading.js` knows by a file's name in which script it is.
struct FileScript {
    /// Numbered files in one script.
    static let files = 16
    /// What the client begins with.
    static let entry = "entry"
    /// The words for what is said otherwise.
    static let meanings = "meanings"
    /// All else that isn't numbered.
    static let rest = "more"

    private(set) var bytes: [UInt8] = []

    static func name(_ folder: String, _ number: Int) -> String { "\(folder)-\(number)" }

    mutating func add(_ name: String, _ json: [UInt8]) {
        bytes += "LatheSearch.take(\"\(name)\",".utf8
        bytes += json
        bytes += ");\n".utf8
    }

    mutating func add(_ texts: [[UInt8]], ofGroup group: Int) {
        for (part, json) in texts.enumerated() { add(TextFiles.name(group: group, part: part), json) }
    }

    static func + (first: FileScript, second: FileScript) -> FileScript {
        var both = first
        both.bytes += second.bytes
        return both
    }
}
