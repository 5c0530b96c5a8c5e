/// Patterns as on a command line: `*` for anything, `?` for one character; capitals make no difference.
enum Wildcard {
    static func matches(_ pattern: String, _ text: String) -> Bool {
        let pattern = Array(pattern.lowercased().unicodeScalars)
        let text = Array(text.lowercased().unicodeScalars)
        var p = 0
        var t = 0
        // Where to go on when what was tried last doesn't fit: the star takes one character more.
        var star: Int?
        var taken = 0
        while t < text.count {
            if p < pattern.count, pattern[p] == "*" {
                star = p
                taken = t
                p += 1
            } else if p < pattern.count, pattern[p] == "?" || pattern[p] == text[t] {
                p += 1
                t += 1
            } else if let star {
                p = star + 1
                taken += 1
                t = taken
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == "*" }
    }
}
