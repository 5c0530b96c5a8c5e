import Diagnostics

extension Diagnostic {
    /// Something that Lathe did not write stands where it wants to write.
    static func foreignFile(at path: String) -> Diagnostic {
        Diagnostic(
            PublishingDiagnostics.foreignFile, at: .file(path),
            Words(
                zh: "这里有一个不是 Lathe 写的文件或文件夹，正好在要发布的地址上；它不会被覆盖，这次什么也没有发布。",
                en: "Something that Lathe did not write stands at an address that is to be published; "
                    + "it is not overwritten, and nothing was published."
            ),
            cure: Words(
                zh: "把它移走或改名，然后重新构建；如果它应当属于网站，请放进 content/。",
                en: "Move or rename it and build again; if it belongs to the site, put it into content/."
            )
        )
    }

    /// Something that Lathe did not write stands where it wants to write a file that the rest can do without.
    static func foreignFileInstead(at path: String) -> Diagnostic {
        Diagnostic(
            PublishingDiagnostics.foreignFile, at: .file(path),
            Words(
                zh: "这里有一个不是 Lathe 写的文件或文件夹，正好在要发布的地址上；它不会被覆盖，要发布的文件没有放进去，其余的都发布了。",
                en: "Something that Lathe did not write stands at an address that is to be published; "
                    + "it is not overwritten, the file that was to stand there is left out, and all else was published."
            ),
            cure: Words(
                zh: "把它移走或改名，然后重新构建；如果它应当属于网站，请放进 content/。",
                en: "Move or rename it and build again; if it belongs to the site, put it into content/."
            )
        )
    }

    /// There is no manifest, and files with other content stand where Lathe wants to write.
    ///
    /// - Parameter isPortal: whether it looks like a portal of Lathe's, of which the records are lost.
    static func foreignSite(_ folder: String, state: String, examples: [String], count: Int, isPortal: Bool) -> Diagnostic {
        let names = examples.joined(separator: ", ")
        let cure =
            isPortal
            ? Words(
                zh: "如果这就是本门户以前的网站，只是记录（\(state)）被删掉了，请用同样的选项运行一次 lathe build --take-over：不删除不是 Lathe 写的文件，要让位的原样移到记录里。"
                    + "如果记录还在别处，用 --state 指出；如果这是另一个网站，用 --output 换一个空文件夹。",
                en: "If this is your portal's earlier site and only the records (\(state)) were deleted, run lathe build --take-over once, "
                    + "with the same options: it deletes nothing that Lathe did not write, and what has to make way is moved into the records as it was. "
                    + "If the records are elsewhere, name their folder with --state; if this is another site, choose an empty folder with --output."
            )
            : Words(
                zh: "如果这是旧的网站，把这个文件夹改名留底或清空后重新构建；如果 Lathe 的记录在别处，用 --state 指出；否则用 --output 换一个空文件夹。",
                en: "If this is an old site, rename or empty the folder and build again; if Lathe's records of it are "
                    + "elsewhere, name their folder with --state; otherwise choose an empty folder with --output."
            )
        return Diagnostic(
            PublishingDiagnostics.foreignSite, at: .file(folder),
            Words(
                zh: "这个文件夹里有 \(count) 个文件占用了要发布的地址，内容也不同，而且没有 Lathe 的清单（\(state)/manifest）说明它们是 Lathe 写的：\(names)。什么也没有发布。",
                en: "\(count) \(count == 1 ? "file" : "files") with other content in this folder "
                    + "\(count == 1 ? "stands" : "stand") at addresses that are to be published, and there is no "
                    + "manifest (\(state)/manifest) to say that Lathe wrote them: \(names). Nothing was published."
            ),
            cure: cure
        )
    }
}
