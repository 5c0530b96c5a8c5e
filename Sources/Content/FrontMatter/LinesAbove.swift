/// What has to be known of the lines above one of front matter that is being mended, gathered on the way down.
struct LinesAbove {
    /// The last that is not blank.
    private(set) var last: String?
    /// Those under which a further one may stand, each indented more than the one before.
    private var parents: [(indent: Int, opensBlockScalar: Bool)] = []

    /// Lines of a `|` or `>` text are words and stay as they are.
    func isInBlockScalar(_ line: String) -> Bool {
        let indent = Self.indent(line)
        return parents.last { $0.indent < indent }?.opensBlockScalar ?? false
    }

    mutating func take(_ line: String) {
        guard !line.allSatisfy(\.isWhitespace) else { return }
        last = line
        let indent = Self.indent(line)
        while let parent = parents.last, parent.indent >= indent { parents.removeLast() }
        let value = FrontMatterLine(line)?.value ?? ""
        parents.append((indent, value.first.map { "|>".contains($0) && value.count <= 3 } ?? false))
    }

    private static func indent(_ line: String) -> Int { line.utf8.prefix { $0 == UInt8(ascii: " ") }.count }
}
