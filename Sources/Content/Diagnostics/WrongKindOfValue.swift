import Diagnostics

extension Diagnostic {
    /// A list or a mapping where one value is wanted, or the other way round.
    static func wrongKindOfValue(_ field: Field, at place: SourcePlace) -> Diagnostic {
        let consequence = field.ifUnreadable.consequence
        return Diagnostic(
            "wrong-kind-of-value", .warning, at: place,
            Words(
                zh: "「\(field.key)」的值写法不对，\(consequence?.zh ?? "没有用上")。",
                en: "The value of “\(field.key)” has the wrong form\(consequence.map { "; " + $0.en } ?? " and is not used")."),
            cure: field.help)
    }
}
