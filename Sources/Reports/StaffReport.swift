/// The staff's report on a portal: pages for them alone, never part of the site.
public struct StaffReport: Sendable {
    public let pages: [ReportPage]

    static let reports: [any Report.Type] = [
        CoverageReport.self, UnlinkedReport.self, PeopleReport.self, StockReport.self, CostReport.self, UsageReport.self,
        ReviewReport.self, CampusReport.self,
    ]

    public init(_ context: ReportContext) { pages = Self.reports.map { $0.page(context) } }
}
