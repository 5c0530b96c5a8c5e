import Content
import Diagnostics

extension Diagnostic {
    /// A field names an entry that does not exist.
    static func unknownReference(_ name: String, in field: Field, types: [ContentType], near: Guess, at place: SourcePlace) -> Diagnostic {
        let folders = types.map { $0.folder + "/" }
        return Diagnostic(
            "unknown-reference", .warning, at: place,
            Words(zh: "「\(field.key)」提到的「\(name)」不存在。", en: "“\(field.key)” names “\(name)”, which does not exist."),
            near: near,
            elseCure: Words(
                zh: folders.isEmpty ? "写一个条目的 id。" : "写 \(each: folders, "、") 里一个文件的名字，不带 .md。",
                en: folders.isEmpty ? "Write an entry's id." : "Write the name of a file in \(each: folders, " or "), without .md."))
    }

    /// How much is wanted of a thing stands in the thing's name.
    static func amountInName(_ text: String, _ amount: NamedAmount, in field: Field, at place: SourcePlace) -> Diagnostic {
        let head = place.excerpt.unicodeScalars.prefix(max(0, place.column - 1))
        let lead = head.prefix { $0 == " " || $0 == "\t" || $0 == "-" }
        let isKeyed = head.last == " " && head.dropLast().last == ":"
        let isFlow = head.contains("[") || head.contains("{")
        let more = ["quantity: \(amount.quantity)"] + (amount.unit.map { ["unit: \($0)"] } ?? [])
        let lines = [(isKeyed ? "" : "\(field.key): ") + amount.name] + more
        let indent = String(repeating: " ", count: isKeyed ? lead.count : head.count)
        let replacement =
            isFlow && !isKeyed
            ? "{" + lines.joined(separator: ", ") + "}" : isFlow ? lines.joined(separator: ", ") : lines.joined(separator: "\n" + indent)
        let shown = "- \(field.key): \(amount.name)\n" + more.map { "    " + $0 }.joined(separator: "\n")
        return Diagnostic(
            "unknown-reference", .warning, at: place,
            Words(
                zh: "「\(field.key)」写的「\(text)」连着数量，没有叫这个名字的材料。",
                en: "“\(field.key)” says “\(text)”, a name together with an amount; nothing has that name."),
            cure: Words(zh: "名字和数量分开写：\n  \(shown)", en: "Write name and amount apart:\n  \(shown)"), suggestions: [Suggestion(replacement)]
        )
    }
}
