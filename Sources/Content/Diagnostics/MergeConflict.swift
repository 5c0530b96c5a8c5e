import Diagnostics

extension Diagnostic {
    /// A file in which a merge of Git left both versions of some lines.
    static func mergeConflict(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.mergeConflict, at: place,
            Words(
                zh: "这里到「>>>>>>>」是 Git 合并时没有定下来的两种写法，这一页没有更新。",
                en: "From here to “>>>>>>>” stand two versions between which a merge of Git didn't decide; the page was not updated."),
            cure: Words(
                zh: "留下对的那一种，把以 <<<<<<<、=======、>>>>>>> 开头的三行删掉。",
                en: "Keep the right one, and delete the three lines that begin with <<<<<<<, ======= and >>>>>>>."))
    }
}
