import Diagnostics

extension Diagnostic {
    /// 标提 or `· title`: a key that sounds like one that is known, or is one with something around it; read as meant.
    static func keyReadAsMeant(_ key: String, _ meant: String, bySound: Bool, at place: SourcePlace, typeLabel: Words?) -> Diagnostic {
        let type = typeLabel ?? Words(zh: "这里", en: "this")
        return Diagnostic(
            ContentDiagnostics.keyReadAsMeant, at: place,
            Words(
                zh: "\(type.zh)没有「\(key)」这个字段；Lathe 按\(bySound ? "读音相同的" : "")「\(meant)」读了。",
                en:
                    "There is no field “\(key)” for \(type.en.lowercased()); Lathe has read it as “\(meant)”\(bySound ? ", which sounds the same" : "")."
            ),
            cure: Words(zh: "把「\(key)」改成：\(meant)", en: "Write “\(meant)” for “\(key)”."),
            suggestions: [Suggestion(meant)])
    }
}
