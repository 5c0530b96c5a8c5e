import Diagnostics

extension Diagnostic {
    /// One block filled in twice in one parent.
    static func templateBlockTwice(_ name: String, at place: SourcePlace, earlier: SourcePlace) -> Diagnostic {
        Diagnostic(
            TemplatesDiagnostics.templateBlockTwice, at: place,
            Words(
                zh: "区块“\(name.shortened)”写了两次。",
                en: "The block “\(name.shortened)” is filled in twice."
            ),
            cure: Words(
                zh: "把两处合成一处。",
                en: "Make one block of the two."
            ),
            related: [Related(at: earlier, Words(zh: "第一次在这里。", en: "The first one stands here."))]
        )
    }
}
