import Content
import Diagnostics

/// Looks at what a portal says under `checks:` itself, lest a slip there switches nothing.
public enum SettingsOfChecks {
    static let levels = ["off", "warning", "error"]

    /// - Parameter kinds: all that may be told.
    public static func check(_ settings: PortalSettings, kinds: [any DiagnosticKind]) -> [Diagnostic] {
        guard let checks = settings["checks"]?.record, let source = settings.source else { return [] }
        let known = Set(kinds.lazy.filter { $0.severity == .warning }.map(\.name))
        let index = NearMissIndex(known.sorted())
        return checks.sorted { $0.key < $1.key }.compactMap { name, level in
            let place = source.place(level.place)
            guard known.contains(name) else { return .unknownCheck(name, among: index, at: place) }
            guard let text = level.text, levels.contains(text) else { return .unknownCheckLevel(level.text ?? "", of: name, at: place) }
            return nil
        }
    }
}

extension Diagnostic {
    /// A name under `checks:` that no warning has.
    fileprivate static func unknownCheck(_ name: String, among index: NearMissIndex, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ChecksDiagnostics.unknownCheck, at: place,
            Words(
                zh: "没有叫「\(name)」的提示，checks 里的这一行没有起作用。",
                en: "No warning is called “\(name)”; this line under checks does nothing."),
            near: Guess(name, among: index), isOffered: false
        ) { near in
            Words(
                zh: near.isEmpty ? "名字见手册的“检查一览”；必须改正的错误不能关掉。" : "是不是「\(near[0])」？名字见手册的“检查一览”。",
                en: near.isEmpty
                    ? "The manual's page of checks lists the names; errors can't be switched off."
                    : "Perhaps “\(near[0])”? The manual's page of checks lists the names.")
        }
    }

    /// A level that there is not.
    fileprivate static func unknownCheckLevel(_ level: String, of name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ChecksDiagnostics.unknownCheckLevel, at: place,
            Words(
                zh: "「\(name)」不能设成「\(level)」，这一行没有起作用。", en: "“\(name)” can't be “\(level)”; this line does nothing."),
            cure: Words(
                zh: "写 off（不提示）、warning（提示）或 error（当作错误）。", en: "Write off (say nothing), warning, or error (count as a mistake)."))
    }
}
