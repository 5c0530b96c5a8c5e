import Templates

/// What the staff's report takes from the templates of the site.
extension PortalTemplates {
    /// The portal's own style, followed by that of reports.
    public var reportStyleSheet: AssetBundle.Asset { bundle.reportStyleSheet }

    /// All that the pages of a report load.
    public var reportAssets: [AssetBundle.Asset] { [bundle.reportStyleSheet] + (bundle.favicon.map { [$0] } ?? []) }

    /// Appends a page made with one of `Tables.reports`.
    public func render(_ layout: String, _ record: TemplateRecord, language: String, into output: inout [UInt8]) {
        set.render(layout: layout, record, language: language, into: &output)
    }
}
