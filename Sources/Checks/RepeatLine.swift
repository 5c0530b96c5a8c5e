import Content

/// A repeat with an end, as a line that can be copied: `repeat: {every: week, count: 10}`.
struct RepeatLine {
    let until: String
    let count: String
    /// The one of them with the end that was written; nil where none was.
    private(set) var asWritten: String?

    /// - Parameters:
    ///   - words: what says how often, where that is not the rule's own `every`.
    ///   - text: words in which an end may have been written.
    init(of entry: Entry, every words: String? = nil, endIn text: String? = nil) {
        let rule = entry["repeat"]?.record ?? [:]
        let every = words ?? rule["every"]?.text ?? "week"
        var parts = ["every: " + Self.quoted(every)]
        let days = (rule["days"]?.items ?? []).compactMap(\.text)
        if !days.isEmpty { parts.append("days: [" + days.map(Self.quoted).joined(separator: ", ") + "]") }
        let head = "repeat: {" + parts.joined(separator: ", ")
        // About a term.
        let last = (rule["until"]?.date ?? entry["start"]?.moment?.day.adding(7 * 16))?.description ?? "2027-01-15"
        until = head + ", until: \(last)}"
        count = head + ", count: \(rule["count"]?.integer ?? 10)}"
        switch text.flatMap({ RepeatEnd(in: $0, start: entry["start"]?.moment?.day) }) {
        case .until(let day): asWritten = head + ", until: \(day)}"
        case .count(let times): asWritten = head + ", count: \(times)}"
        case nil: break
        }
    }

    private static func quoted(_ text: String) -> String {
        text.contains { ",[]{}:#\"'".contains($0) } ? "\"" + text.filter { $0 != "\"" && $0 != "\\" } + "\"" : text
    }
}
