import Diagnostics
import Foundation
import Yams

/// Reads which students' projects need consent from whatever `portal.yml` says of it: what may be meant as required is, and so is
/// what can't be read, for a page that stays back is mended more easily than one that was seen.
struct ConsentRule {
    let source: SourceText
    let table: FieldTable
    let fields: FieldReader
    /// A term of `Term.consentRules`, where the field itself doesn't take what was written.
    private(set) var value: Value?
    private(set) var diagnostics: [Diagnostic] = []

    init(source: SourceText, table: FieldTable, fields: FieldReader) {
        self.source = source
        self.table = table
        self.fields = fields
    }

    /// What is left of the settings.
    mutating func take(from mapping: Node.Mapping) -> Node.Mapping {
        var rest: [(Node, Node)] = []
        for (key, node) in mapping {
            let name = key.scalar?.string.trimmingSpaces ?? ""
            if table[name]?.key == "privacy", let inner = node.mapping {
                let kept = inner.filter { key, node in
                    !take(node, under: key.scalar?.string.trimmingSpaces ?? "", at: key, isInside: true)
                }
                rest.append((key, .mapping(Node.Mapping(kept.map { ($0.key, $0.value) }, inner.tag, inner.style, inner.mark))))
            } else if !take(node, under: name, at: key) {
                rest.append((key, node))
            }
        }
        return Node.Mapping(rest, mapping.tag, mapping.style, mapping.mark)
    }

    private mutating func take(_ node: Node, under name: String, at key: Node, isInside: Bool = false) -> Bool {
        let isField = table[name]?.key == "consent"
        guard isField || table[name] == nil && ConsentWords.isNamed(name), !FieldReader.isEmpty(node) else { return false }
        let words = Self.words(in: node)
        if isField, !isInside, let word = words.first, node.scalar != nil, Term.consentRules.contains(where: { $0.isNamed(word) }) {
            return false
        }
        let answers = words.map(Self.answer)
        let place = fields.range(node)
        let text = words.joined(separator: ", ")
        let isClear = !answers.isEmpty && !answers.contains(nil)
        let id = answers.contains("required") || !isClear ? "required" : "named"
        diagnostics.append(
            isClear || answers.contains("required")
                ? .consentRuleReadAsMeant(name, text, id, at: source.place(place))
                : .consentRuleUnclear(name, text, at: source.place(place)))
        if value?.term?.id != "required", let term = Term.consentRules.first(where: { $0.id == id }) {
            value = Value(.term(term), at: place)
        }
        return true
    }

    /// Its words, however deep: `{projects: required}`.
    private static func words(in node: Node, depth: Int = 0) -> [String] {
        guard depth < 4 else { return [""] }
        if let text = node.scalar?.string { return [text.trimmingSpaces] }
        let inner = node.mapping.map { $0.map(\.value) } ?? node.sequence.map(Array.init) ?? []
        return inner.prefix(50).flatMap { words(in: $0, depth: depth + 1) }
    }

    /// The id of the rule that a word means; nil for one that can't be read.
    private static func answer(_ text: String) -> String? {
        guard text.utf8.count <= 60 else { return nil }
        let word = PublicationWords.folded(text.trimmingCharacters(in: .punctuationCharacters.union(.whitespaces)))
        if let term = Term.consentRules.first(where: { $0.isNamed(word) }) { return term.id }
        if optional.contains(word) { return "named" }
        if needed.contains(word) { return "required" }
        if ["不", "无", "無", "非", "not", "non"].contains(where: word.hasPrefix) { return nil }
        if ["requir", "mandator", "need", "必", "需要", "都要", "强制", "強制"].contains(where: word.hasPrefix) { return "required" }
        return (SpokenAnswer.boolean(word) ?? PublicationWords.boolean(word)).map { $0 ? "required" : "named" }
    }

    private static let needed: Set<String> = [
        "all", "always", "everyone", "everybody", "every", "each", "must", "compulsory", "obligatory", "strict", "enabled", "allprojects",
        "要", "须", "須", "需", "所有", "所有人", "全体", "全體", "一律", "每个", "每個", "每人", "开", "開", "开启", "启用",
    ]
    private static let optional: Set<String> = [
        "none", "optional", "never", "notrequired", "notneeded", "noneed", "unneeded", "unnecessary", "disabled", "team", "teams",
        "不需要", "不要", "不必", "不用", "无需", "無需", "无须", "不须", "非必填", "非必须", "可选", "可選", "选填", "随意", "关", "关闭", "團隊", "团队", "有团队的",
    ]
}

extension Diagnostic {
    /// `consent: true` and its kin; read as meant.
    fileprivate static func consentRuleReadAsMeant(_ key: String, _ text: String, _ id: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: place,
            Words(zh: "「\(key): \(text)」按 consent: \(id) 读了。", en: "“\(key): \(text)” is read as consent: \(id)."),
            cure: Words(zh: "这一行改成：consent: \(id)", en: "Write in its place: consent: \(id)"))
    }

    /// Something is said of consent, and nobody can read what.
    fileprivate static func consentRuleUnclear(_ key: String, _ text: String, at place: SourcePlace) -> Diagnostic {
        let shown = String(text.prefix(80))
        return Diagnostic(
            ContentDiagnostics.consentRuleUnclear, at: place,
            Words(
                zh: "「\(key)」写的「\(shown)」看不懂，不知道哪些学生项目要有同意才公开，所以什么都不发布。",
                en:
                    "“\(key)” says “\(shown)”, which can't be read: which students' projects need consent is not clear, so nothing is published."
            ),
            cure: Words(
                zh: "全部都要有同意，就把这一行改成 consent: required；只有写了团队的才要，就改成 consent: named。",
                en: "Write consent: required in its place if all need it, or consent: named if only those with a team do."))
    }
}
