import Content
import Diagnostics
import HTML
import Portal

/// An address in the settings that no link may have, such as `javascript:…`: it is left out of every page.
enum UnsafeAddress: Rule {
    static let name = "unsafe-address"
    static let severity = Diagnostic.Severity.error
    static let isAdvice = false
    static let help = Words(
        zh: "portal.yml 里不能当作链接的网址，如 javascript: 开头的。", en: "An address in portal.yml that no link may have, such as javascript:….")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let settings = context.portal.settings
        guard let source = settings.source, let edit = settings["edit"], let text = edit.text, !URLSafety.isSafe(text) else { return [] }
        return [.unsafeAddress("edit", text, at: source.place(edit.place))]
    }
}

extension Diagnostic {
    fileprivate static func unsafeAddress(_ key: String, _ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            UnsafeAddress.kind, at: place,
            Words(
                zh: "「\(key)」写的「\(text.prefix(80))」不能当作链接，网页上没有放。",
                en: "“\(key)” says “\(text.prefix(80))”, which no link may have; it is left out of the pages."),
            cure: Words(
                zh: "写 https:// 开头的网址，如 https://git.example.org/maker/edit/{path}。",
                en: "Write an address that begins with https://, such as https://git.example.org/maker/edit/{path}."))
    }
}
