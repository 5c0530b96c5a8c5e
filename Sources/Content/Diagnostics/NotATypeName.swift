import Diagnostics

extension Diagnostic {
    /// A declared type or field with a name that could not stand in addresses and code.
    static func notATypeName(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.notAName, at: place,
            Words(zh: "「\(text)」不能用作类型或字段的名字。", en: "“\(text)” cannot be the name of a type or field."),
            cure: Words(
                zh: "只用小写英文字母、数字和 - _，显示的名称写在 label 里。",
                en: "Use small letters, digits, - and _; what readers see goes into label."))
    }
}
