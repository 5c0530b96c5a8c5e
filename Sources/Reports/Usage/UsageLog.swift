import Content
import Diagnostics
import Portal

/// How much things were used, as the staff wrote it down in `content/usage.csv`: no names, and never on the site.
public struct UsageLog: Sendable {
    public struct Row: Sendable, Hashable {
        public var day: Day
        /// The group of a machine, a room, a service, whatever was used.
        public var thing: GroupID
        public var campus: GroupID?
        public var hours: Double
        public var people: Int
        /// What was spent, in the portal's currency.
        public var cost: Double
    }

    public var rows: [Row]

    public init(rows: [Row] = []) { self.rows = rows }

    /// Reads `content/usage.csv`; nil without one, or where nothing in it can be read.
    public static func read(from folder: ContentFolder, portal: Portal) -> (log: UsageLog?, diagnostics: [Diagnostic]) {
        guard folder.files[PortalSettings.usageFile] != nil else { return (nil, []) }
        let (source, diagnostics) = folder.text(of: PortalSettings.usageFile)
        guard let source else { return (nil, diagnostics) }
        let (log, found) = read(source, portal: portal)
        return (log, diagnostics + found)
    }

    static func read(_ source: SourceText, portal: Portal) -> (log: UsageLog?, diagnostics: [Diagnostic]) {
        var reader = UsageReader(source: source, names: UsageNames(portal))
        return (reader.read(), reader.diagnostics)
    }
}
