/// A size in millimetres.
public struct PaperSize: Sendable, Hashable {
    public var width: Double
    public var height: Double

    public init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }

    /// Reads `50x30`, `70×36`, `99.1x38.1`; nil for anything else, and for what is no label: under 25 × 15 mm or over A4.
    public init?(label text: String) {
        let parts = text.lowercased().replacing("×", with: "x").split(separator: "x", omittingEmptySubsequences: false).map { Double($0) }
        guard parts.count == 2, let width = parts[0], let height = parts[1], (25...210).contains(width), (15...297).contains(height) else {
            return nil
        }
        self.init(width: width, height: height)
    }
}

/// How labels lie on the sheets that are printed.
public struct LabelSheet: Sendable {
    public var paper: PaperSize
    public var label: PaperSize
    /// Places on the first sheet that are used up already.
    public var skipped: Int
    /// Whether the corners of the labels are marked for cutting.
    public var hasMarks: Bool

    public enum Paper: String, Sendable, CaseIterable {
        case a4, letter
        /// One label a page, for label printers.
        case roll
    }

    public init(_ paper: Paper, label: PaperSize, skipped: Int = 0, hasMarks: Bool = false) {
        self.paper =
            switch paper {
            case .a4: PaperSize(width: 210, height: 297)
            case .letter: PaperSize(width: 215.9, height: 279.4)
            case .roll: label
            }
        self.label = label
        self.skipped = skipped
        self.hasMarks = hasMarks
    }

    /// Thousandths of a millimetre don't cost a column.
    public var columns: Int { max(1, Int((paper.width / label.width + 1e-6).rounded(.down))) }
    public var rows: Int { max(1, Int((paper.height / label.height + 1e-6).rounded(.down))) }
    public var labelsPerPage: Int { columns * rows }
    var left: Double { (paper.width - Double(columns) * label.width) / 2 }
    var top: Double { (paper.height - Double(rows) * label.height) / 2 }

    /// The page and the place on it of a label, counted over all labels.
    func place(of index: Int) -> (page: Int, x: Double, y: Double) {
        let position = index + skipped % labelsPerPage
        let (page, cell) = position.quotientAndRemainder(dividingBy: labelsPerPage)
        return (page, left + Double(cell % columns) * label.width, top + Double(cell / columns) * label.height)
    }
}
