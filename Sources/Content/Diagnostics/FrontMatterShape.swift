import Diagnostics

/// A line of front matter that is no mistake by itself, only in its place.
enum MisplacedLine {
    /// A key below another's value, and deeper: `  title2: x` under `draft: true`.
    case tooDeep(above: String, flush: String)
    /// `- draft: true` among keys.
    case item(bare: String)
    /// `: x`
    case withoutKey(value: String)
}

extension Diagnostic {
    /// The front matter can't be read for a line that stands where it can't.
    static func lineMisplaced(_ line: MisplacedLine, in source: SourceText, at place: SourcePlace) -> Diagnostic {
        let name = source.yamlName
        let (words, cure) =
            switch line {
            case .tooDeep(let above, let flush):
                (
                    Words(
                        zh: "\(name.zh)的这一行缩进了，可是上面的「\(above)」已经有值，它下面不能再有一级。",
                        en:
                            "This line of \(name.en) is indented, but “\(above)” above it has a value already and nothing can stand below it."
                    ),
                    Words(
                        zh: "去掉前面的空格，从第一列写起：\(flush)；要是它还是上一行的话，就接到上一行末尾，并用英文引号括起来。",
                        en:
                            "Take the spaces away and begin in the first column: \(flush); or, if it goes on with the line above, join it to that one, in quotes."
                    )
                )
            case .item(let bare):
                (
                    Words(
                        zh: "\(name.zh)的这一行前面有「- 」，那是列表里的一项，可是上面没有列表。",
                        en: "This line of \(name.en) begins with a hyphen, as an item of a list does, but no list stands above it."),
                    Words(zh: "去掉「- 」：\(bare)", en: "Take the hyphen away: \(bare)")
                )
            case .withoutKey(let value):
                (
                    Words(zh: "\(name.zh)的这一行冒号前面没有名字。", en: "Nothing stands before the colon on this line of \(name.en)."),
                    Words(
                        zh: "在冒号前面写上名字，如 summary: \(value)；用不着就删掉这一行。",
                        en: "Write before the colon what it is, such as summary: \(value); or delete the line.")
                )
            }
        return Diagnostic(ContentDiagnostics.frontMatterUnreadable, at: place, words, cure: cure)
    }
}
