import HTML
import Interface

/// A table as the page shows it and as a spreadsheet gets it.
public struct ReportTable: Sendable {
    /// Its CSV file without the ending.
    public var name: String
    public var title: String
    public var note: String?
    public var columns: [Column]
    public var rows: [[Cell]] = []
    /// What the page says in place of a table without rows.
    public var empty: String
    /// What the spreadsheet gets where it is not the rows as they are, heads first.
    public var sheet: [[String]]?
    /// Whether the page leaves it to the spreadsheet.
    public var isSheetOnly = false

    public struct Column: Sendable {
        public var title: String
        public var isNumber = false
        /// Whether its texts are too short to be broken, such as days.
        public var isBrief = false
        /// Whether the numbers are shown as bars besides.
        public var hasBars = false

        static func text(_ title: String) -> Column { Column(title: title) }
        static func brief(_ title: String) -> Column { Column(title: title, isBrief: true) }
        static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
        static func bars(_ title: String) -> Column { Column(title: title, isNumber: true, hasBars: true) }
    }

    public struct Cell: Sendable {
        public var text: String
        public var note: String?
        public var url: String?
        public var number: Double?
        public var flag: Flag?

        public enum Flag: String, Sendable { case warn, bad }

        init(_ text: String, note: String? = nil, url: String? = nil, number: Double? = nil, flag: Flag? = nil) {
            self.text = text
            self.note = note
            self.url = url
            self.number = number
            self.flag = flag
        }

        /// A count, a dot for none: a table of zeros hides what is there.
        static func count(_ number: Int, note: String? = nil) -> Cell {
            Cell(number == 0 ? "·" : String(number), note: note, number: Double(number))
        }

        static let blank = Cell("")
    }

    /// The length of each cell's bar in thousandths of the longest of its column; none for columns without bars.
    public var bars: [[Int?]] {
        let longest = columns.indices.map { column in
            columns[column].hasBars ? rows.compactMap { $0.indices.contains(column) ? $0[column].number : nil }.max() ?? 0 : 0
        }
        return rows.map { row in
            row.indices.map { column in
                guard longest[column] > 0, longest[column].isFinite, let number = row[column].number, number > 0 else { return nil }
                return max(1, Int((number / longest[column] * 1000).rounded()))
            }
        }
    }

    public var csv: [UInt8] {
        var csv = CSVText()
        for row in sheet ?? [columns.map(\.title)] + rows.map({ $0.map(Self.plain) }) { csv.row(row) }
        return csv.bytes
    }

    /// A number without its unit and separators, else the text.
    static func plain(_ cell: Cell) -> String { cell.number.map(InterfaceWords.plainHundredths) ?? cell.text }
}
