import Content

/// One page of the staff's report: what stands out, then tables; each table is a file for spreadsheets, too.
public struct ReportPage: Sendable {
    /// The page's file without its ending.
    public var name: String
    public var title: String
    public var summary: String
    public var figures: [Figure] = []
    public var tables: [ReportTable] = []
    /// Whether its tables want paper turned sideways.
    public var isWide = false
    /// Its file within the report's folder.
    var address: String { SitePath.page(name).text }

    /// A number that stands out.
    public struct Figure: Sendable, Hashable {
        public var label: String
        public var value: String
        public var note: String?

        init(_ label: String, _ value: String, note: String? = nil) {
            self.label = label
            self.value = value
            self.note = note
        }
    }
}

/// A kind of page of the report; each has a file of its own.
protocol Report: Sendable {
    static func page(_ context: ReportContext) -> ReportPage
}
