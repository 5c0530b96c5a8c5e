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
        let more = ["quantity: \(amount.quantity)"] + (amount.unit.map { ["unit: \($0)"] } ?? [])
        let head = place.excerpt.unicodeScalars.prefix(max(0, place.column - 1))
        // Behind `item:` the amount needs lines of its own; an item that is but a name becomes a record.
        let isKeyed = head.last { $0 != " " } == ":"
        let written = String(String.UnicodeScalarView(head)).split(separator: ":").first.map { $0.drop { " -".contains($0) } } ?? ""
        if isKeyed, !written.isEmpty, written != field.key, written != field.label.zh, let list = listOfAmounts(field, place) {
            return Diagnostic(
                "unknown-reference", .warning, at: place,
                Words(
                    zh: "「\(field.key)」写的「\(text)」连着数量，没有叫这个名字的材料。",
                    en: "“\(field.key)” says “\(text)”, a name together with an amount; nothing has that name."),
                cure: Words(zh: "把这一行写成：\(written): \(list)", en: "Write the line as: \(written): \(list)"),
                suggestions: [Suggestion(list)])
        }
        let isSafe = !amount.name.contains { ",[]{}:#\"'".contains($0) }
        let record = "{\(field.key): \(isSafe ? amount.name : "\"\(amount.name.filter { $0 != "\"" })\""), \(more.joined(separator: ", "))}"
        return Diagnostic(
            "unknown-reference", .warning, at: place,
            Words(
                zh: "「\(field.key)」写的「\(text)」连着数量，没有叫这个名字的材料。",
                en: "“\(field.key)” says “\(text)”, a name together with an amount; nothing has that name."),
            cure: isKeyed
                ? Words(
                    zh: "这一行只写 \(field.key): \(amount.name)，下面对齐另写一行：\(more.joined(separator: "，再一行："))",
                    en:
                        "Write but \(field.key): \(amount.name) on this line, and below it, in line with it: \(more.joined(separator: ", and on another line: "))"
                ) : nil,
            suggestions: isKeyed ? [] : [Suggestion(record)])
    }

    /// All that a line names with amounts, as a list on one line: `木板2张，螺丝10个`.
    private static func listOfAmounts(_ field: Field, _ place: SourcePlace) -> String? {
        let head = place.excerpt.unicodeScalars.dropFirst(max(0, place.column - 1))
        let names = String(String.UnicodeScalarView(head)).split { ",，、;；".contains($0) }
        guard !names.isEmpty, !names.contains(where: { $0.contains { "[{\"'".contains($0) } }) else { return nil }
        let items = names.map { name in
            guard let amount = NamedAmount(String(name)) else { return name.trimmingPrefix(while: \.isWhitespace).description }
            let unit = amount.unit.map { ", unit: \($0)" } ?? ""
            return "{\(field.key): \(amount.name), quantity: \(amount.quantity)\(unit)}"
        }
        return "[\(items.joined(separator: ", "))]"
    }
}
