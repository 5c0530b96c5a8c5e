import Diagnostics
import Media

extension Diagnostic {
    /// A document or model that is published with names of people, or may be: what isn't sure to be right afterwards isn't changed.
    static func documentNamesPeople(_ path: String, _ traces: FileTraces) -> Diagnostic {
        let found = traces.found
        return Diagnostic(
            "document-names-people", .warning, at: .file(path),
            Words(
                zh: "发布的这个文件\(each: found.map(\.zh), "；")。",
                en: "This file, as it is published, \(each: found.map(\.en), "; ")."),
            cure: traces.cure)
    }
}

extension FileTraces {
    fileprivate var found: [(zh: String, en: String)] {
        var found: [(zh: String, en: String)] = []
        if !people.isEmpty {
            found.append(
                ("写着名字：\(people.joined(separator: "、"))", "names \(people.joined(separator: ", "))"))
        }
        for path in paths { found.append(("写着文件夹 \(path)", "names the folder \(path)")) }
        if keepsPosition { found.append(("里有照片写着拍摄地点", "holds a photo that says where it was taken")) }
        switch obstacle {
        case .encrypted: found.append(("有密码，不知道里面写着谁", "has a password, so that nobody knows whom it names"))
        case .signed: found.append(("有数字签名，改动会使签名失效，所以没有清理", "is signed, and cleaning it would break the signature"))
        case .old:
            found.append(
                ("是旧的 Office 格式，可能还存着名字、路径和删掉的内容", "is in an old format of Office, which may keep names, paths and deleted words"))
        case .attachments: found.append(("里还夹带着别的文件，没有查看", "holds other files, which were not looked into"))
        case .notRead: found.append(("没有能全部查看，可能写着作者的名字", "could not be looked into, or not all of it; it may name its author"))
        case nil: break
        }
        return found
    }

    fileprivate var cure: Words {
        switch obstacle {
        case .encrypted:
            Words(
                zh: "用原来的软件打开，去掉密码再保存；要保密的文件不要放进门户。",
                en: "Open it with the program that made it and save it without the password; keep secret files out of the portal.")
        case .signed:
            Words(
                zh: "发布一份没有签名的：先去掉作者信息，再导出为 PDF。",
                en: "Publish one without a signature: take the author out first, then export it as PDF.")
        case .old:
            Words(
                zh: "用 Word、Excel、PowerPoint 或 WPS 打开，「文件 → 另存为」选 .docx、.xlsx、.pptx 或 PDF，链接改成新文件。",
                en: "Open it in Office or WPS, choose File → Save As with .docx, .xlsx, .pptx or PDF, and link to the new file.")
        case .attachments:
            Words(
                zh: "在 Acrobat 里打开「附件」，删去不该公开的；或者重新导出为 PDF。",
                en: "Open Attachments in Acrobat and delete what isn't public, or export the PDF anew.")
        case .notRead, nil:
            Words(
                zh:
                    "用制作它的软件打开，去掉作者和路径再保存。Word、PowerPoint、Excel：「文件 → 信息 → 检查问题 → 检查文档」；WPS：「文件 → 属性 → 摘要」；建模和切片软件：把文件存到不带姓名的文件夹，如 D:\\作品，再导出一次。",
                en:
                    "Open it with the program that made it, take names and folders out and save it. Word, PowerPoint, Excel: File → Info → Check for Issues → Inspect Document; WPS: File → Properties → Summary; drawing programs and slicers: save to a folder without a name, such as D:\\Work, and export once more."
            )
        }
    }
}
