import Diagnostics

extension Diagnostic {
    /// `codes.yml` registers more codes than a portal may have pages for.
    static func tooManyCodes(_ count: Int, most: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.tooManyCodes, at: place,
            Words(
                zh: "codes.yml 登记了 \(count) 个编号，最多 \(most) 个；从这一行起没有读，扫这些码打不开网页。",
                en:
                    "codes.yml registers \(count) codes; the most is \(most). From this line on none was read, and scanning them leads nowhere."
            ),
            cure: Words(zh: "删去没有印过的编号。", en: "Remove the codes that were never printed."))
    }
}
