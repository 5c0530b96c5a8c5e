import Diagnostics

extension Diagnostic {
    /// 《激光切割机》, `[激光切割机](../equipment/laser.md)`, 激光切割机（2台）: an entry's name with something around it; read as meant.
    ///
    /// - Parameter isAlone: whether nothing else stands at the place.
    static func referenceReadAsMeant(_ name: String, _ meant: String, in key: String, isAlone: Bool, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            PortalDiagnostics.referenceReadAsMeant, at: place,
            Words(
                zh: "「\(key)」写的「\(name)」，按「\(meant)」读了：这里只写名字，不加括号、引号、数量。",
                en: "“\(key)” names “\(name)”; read as “\(meant)”: the name alone is written here, without brackets, quotes or a number."),
            cure: Words(zh: "把「\(name)」改成：\(meant)", en: "Write “\(meant)” for “\(name)”."),
            suggestions: isAlone ? [Suggestion(meant)] : [])
    }
}
