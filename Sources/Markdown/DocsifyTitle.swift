/// What docsify has the title of a link or a picture say: `':include :type=code'`, `':ignore 标题'`, `':size=50x100'`.
struct DocsifyTitle {
    /// What is left to be a title.
    var words: String?
    /// In CSS pixels.
    var size: (width: Int, height: Int?)?
    /// The linked file was to stand here.
    var isInclude = false

    private static let names: Set<String> = [
        ":include", ":ignore", ":target", ":disabled", ":class", ":id", ":size", ":no-zoom", ":crossorigin", ":type", ":fragment", ":raw",
    ]

    init?(_ title: String) {
        guard title.utf8.first == UInt8(ascii: ":") else { return nil }
        var left: [Substring] = []
        for (number, word) in title.split(separator: " ").enumerated() {
            let name = String(word.prefix { $0 != "=" })
            guard Self.names.contains(name) else {
                guard number > 0 else { return nil }
                left.append(word)
                continue
            }
            if name == ":include" { isInclude = true }
            if name == ":size" { size = WikiSyntax.size(String(word.dropFirst(6))).map { ($0.width, $0.height) } }
        }
        words = left.isEmpty ? nil : left.joined(separator: " ")
    }
}
