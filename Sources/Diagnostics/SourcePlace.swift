/// Where in a file something stands, with the line itself for showing.
///
/// Lines and columns count from 1, columns in Unicode scalars; `range` is in bytes.
/// `line` is 0 where the whole file is meant.
public struct SourcePlace: Sendable, Hashable {
    public var path: String
    public var range: Range<Int>
    public var line: Int
    public var column: Int
    public var endLine: Int
    public var endColumn: Int
    public var excerpt: String

    public init(
        path: String, range: Range<Int>, line: Int, column: Int, endLine: Int, endColumn: Int, excerpt: String
    ) {
        self.path = path
        self.range = range
        self.line = line
        self.column = column
        self.endLine = endLine
        self.endColumn = endColumn
        self.excerpt = excerpt
    }

    /// A whole file, when no line of it can be named.
    public static func file(_ path: String) -> SourcePlace {
        SourcePlace(path: path, range: 0..<0, line: 0, column: 0, endLine: 0, endColumn: 0, excerpt: "")
    }
}
