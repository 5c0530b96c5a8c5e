import Templates

extension PageSection {
    /// When it is open.
    ///
    /// - Parameter isPanel: whether the hours stand among the panels.
    static func hours(fields: [String], mostExceptions: Int = 3, isPanel: Bool = false) -> PageSection {
        PageSection([.record("hours", Tables.hours, zh: "开放时间", en: "The opening hours")], fields: fields) { page in
            guard case .record(let hours) = page.context.hours(of: page.id, mostExceptions: mostExceptions) else { return nil }
            return isPanel ? .panel("hours", hours) : .value("hours", .record(hours))
        }
    }
}
