/// A matrix, cases, aligned steps.
struct Table: Sendable {
    enum Alignment: UInt8, Sendable {
        case left, centre, right
    }

    struct Row: Sendable {
        var cells: [[Node]] = []
        /// `\hline` above it.
        var hasRule = false
    }

    /// What its cells are by default.
    struct Kind: Sendable {
        /// For the whole table; a cycle over the columns.
        var columns: [Alignment]
        var attributes: StaticString
        /// Brackets around it; an empty one is none.
        var open = ""
        var close = ""
        /// Whether it says its columns itself: `\begin{array}{lr}`.
        var takesColumns = false

        static let matrix = Kind(columns: [.centre], attributes: "")
        static let smallMatrix = Kind(columns: [.centre], attributes: " scriptlevel=\"1\" class=\"math-tight\"")
        static let array = Kind(columns: [.centre], attributes: "", takesColumns: true)
        static let cases = Kind(columns: [.left], attributes: " columnalign=\"left\"")
        static let aligned = Kind(
            columns: [.right, .left], attributes: " displaystyle=\"true\" columnalign=\"right left\" class=\"math-steps\"")
        static let gathered = Kind(columns: [.centre], attributes: " displaystyle=\"true\"")
        static let stacked = Kind(columns: [.centre], attributes: " class=\"math-tight\"")

        func between(_ open: String, _ close: String) -> Kind {
            var kind = self
            (kind.open, kind.close) = (open, close)
            return kind
        }
    }

    var kind: Kind
    var rows: [Row]
    /// Columns of an array that differ from its kind's.
    var columns: [Alignment] = []
    /// Columns with a line before them.
    var bars: Set<Int> = []
    /// A line under the last row.
    var endsWithRule = false
}
