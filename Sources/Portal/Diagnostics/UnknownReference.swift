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
}
