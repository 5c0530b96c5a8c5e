import Limits

/// Limits in the words of a language.
extension InterfaceWords {
    public func text(_ text: Limit.Text) -> String { isChinese ? text.zh : text.en }

    /// A limit's number with its unit: `8 MB`, `200 levels`.
    public func bound(_ limit: Limit) -> String {
        guard limit.unit == .bytes else {
            return self("limit.\(limit.unit.rawValue)", ("count", number(Double(limit.value))))
        }
        let units = [("gigabytes", 1 << 30), ("megabytes", 1 << 20), ("kilobytes", 1 << 10)]
        let (name, size) = units.first { limit.value >= $0.1 && limit.value % ($0.1 / 4) == 0 } ?? ("bytes", 1)
        return self("limit.\(name)", ("count", number(Double(limit.value) / Double(size))))
    }
}
