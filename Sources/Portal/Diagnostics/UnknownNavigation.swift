import Content
import Diagnostics

extension Diagnostic {
    /// `nav` names neither a type's folder nor an entry.
    static func unknownNavigation(_ name: String, near: Guess, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            PortalDiagnostics.unknownReference, at: place,
            Words(
                zh: "导航里的「\(name)」既不是类型的文件夹，也不是条目，没有放上去。",
                en: "“\(name)” in the navigation is neither a type's folder nor an entry, and is left out."),
            near: near, elseCure: Words(zh: "写 tutorials 这样的文件夹名，或条目的 id。", en: "Write a folder such as tutorials, or an entry's id."))
    }
}
