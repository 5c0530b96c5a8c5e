import Diagnostics

extension Diagnostic {
    /// A field of a type, in a file that lies in no folder of a type.
    static func fieldOfOtherFolder(_ key: String, _ folder: String, _ type: ContentType, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.unknownField, at: place,
            Words(
                zh: "「\(key)」是\(type.label.zh)的字段；文件夹「\(folder)」不是\(type.label.zh)的文件夹，这个文件成了普通页面，「\(key)」没有用上。",
                en:
                    "“\(key)” is a field of a \(type.label.en.lowercased()); the folder “\(folder)” is none of theirs, so this file is a plain page and “\(key)” is not used."
            ),
            cure: Words(
                zh: "是\(type.label.zh)，就把文件夹「\(folder)」改名为 \(type.folder)，或者把文件移到 \(type.folder)/ 里；是普通页面，才删掉这一行。",
                en:
                    "If it is a \(type.label.en.lowercased()), rename the folder “\(folder)” to \(type.folder), or move the file into \(type.folder)/; take the line out only for a plain page."
            ))
    }
}
