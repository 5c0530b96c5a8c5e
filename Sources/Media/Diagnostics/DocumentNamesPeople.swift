import Diagnostics

extension Diagnostic {
    /// A document or model that is published with names of people, or may be: what isn't sure to be right afterwards isn't changed.
    public static func documentNamesPeople(_ path: String, _ traces: FileTraces) -> Diagnostic {
        let found = traces.found
        return Diagnostic(
            MediaDiagnostics.documentNamesPeople, at: .file(path),
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
        switch obstacle {
        case .encrypted: found.append(("有密码，不知道里面写着谁", "has a password, so that nobody knows whom it names"))
        case .signed: found.append(("有数字签名，改动会使签名失效，所以没有清理", "is signed, and cleaning it would break the signature"))
        case .old:
            found.append(
                (
                    "是旧的 Office 格式，或者里面有这样的文件，可能还存着名字、路径和删掉的内容",
                    "is in an old format of Office, or holds a file that is, which may keep names, paths and deleted words"
                ))
        case .attachments: found.append(("里还夹带着别的文件，没有查看", "holds other files, which were not looked into"))
        case .uncleaned:
            found.append(
                (
                    "里有照片、视频或声音，它们的格式去不掉拍摄的地点和人",
                    "holds photos, films or sound of kinds of which nobody can take out where and by whom they were taken"
                ))
        case .packed:
            found.append(
                (
                    "是不能查看的压缩包，或者里面还套着压缩包，其中可能写着名字和地点",
                    "is a pack that can't be looked into, or holds packs in packs; names and places may stand in those"
                ))
        case .program:
            found.append(
                ("里有程序（宏、JavaScript），或者一打开就会运行或发送什么", "holds a program (macros, JavaScript), or runs or sends something by itself"))
        case .book: found.append(("是电子书，写着作者", "is an e-book that names its authors"))
        case .notRead: found.append(("没有能全部查看，可能写着作者的名字", "could not be looked into, or not all of it; it may name its author"))
        case nil: break
        }
        return found
    }

    static let cureOfUncleaned = Words(
        zh: "把里面的照片另存为 JPEG，视频转存为 MP4，声音转存为 MP3，换上以后再保存或打包一次。",
        en: "Save the photos in it as JPEG, convert films to MP4 and sounds to MP3, put those in their place, and save or pack it again.")

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
        case .uncleaned: Self.cureOfUncleaned
        case .packed:
            Words(
                zh: "解开它和里面的压缩包，把文件放进一个文件夹，再把这个文件夹压缩成一个 .zip，链接改成它。",
                en: "Unpack it and the packs in it into one folder, pack that folder as a single .zip, and link to it.")
        case .program:
            Words(
                zh: "打开它，用「打印 → 另存为 PDF」重新存一份，链接改成新文件；Office 文档另存为不带宏的 .docx、.xlsx、.pptx。",
                en:
                    "Open it, print it to a new PDF and link to that; save a document of Office without macros, as .docx, .xlsx or .pptx.")
        case .book:
            Words(
                zh: "学生做的电子书：用制作它的软件打开，把作者改成小组或学校的名字，再导出一次；别人写的书可以不管。",
                en:
                    "Of a book that pupils made: open it with the program that made it, name the group or the school as its author, and export it once more. Leave the books of writers as they are."
            )
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
