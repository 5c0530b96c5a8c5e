import Content

extension Portal {
    /// Under what licence an entry's text may be used: its own, else the portal's; nil where its writer gave an empty one, or nobody any.
    public func license(of entry: Entry) -> String? {
        let license = entry["license"] ?? settings["license"]
        return license?.text.flatMap { $0.isEmpty ? nil : $0 }
    }
}
