/// A text that begins at the next line and ends at a line that holds its name.
struct Heredoc {
    var name: Range<Int>
    var mayIndent: Bool
    var rule: StringRule
}

extension CodeEngine {
    /// The texts that were announced on the line that ends at `i`.
    mutating func readHeredocs() {
        i = min(i &+ 1, n)
        heredocs = []
    }
}
