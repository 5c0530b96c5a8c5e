import Diagnostics

extension Diagnostic {
    /// A declared type with the folder of another, whose entries would change their type.
    static func folderTaken(_ folder: String, by type: ContentType, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.folderTaken, at: place,
            Words(
                zh: "文件夹「\(folder)」是\(type.label.zh)的，没有换给这个类型。",
                en: "The folder “\(folder)” belongs to the type \(type.name) and stays with it."),
            cure: Words(zh: "给这个类型另起一个文件夹名。", en: "Give this type a folder of its own."))
    }
}
