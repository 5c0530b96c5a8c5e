import Diagnostics

extension Diagnostic {
    /// Something beside the blocks of a parent, which no page will show.
    static func templateTextOutsideBlock(at place: SourcePlace, parent: String) -> Diagnostic {
        Diagnostic(
            TemplatesDiagnostics.templateTextOutsideBlock, at: place,
            Words(
                zh: "这里在“\(parent.shortened)”的区块之外，页面上不会出现。",
                en: "This stands outside the blocks of “\(parent.shortened)” and appears on no page."
            ),
            cure: Words(
                zh: "把它移进某个 {{$…}} 区块，或者删掉。",
                en: "Move it into one of the {{$…}} blocks, or delete it."
            )
        )
    }
}
