import Diagnostics

extension Diagnostic {
    /// A document or model that tells who made it: nothing of that is published, but its writer should know.
    public static func documentHadNames(_ path: String) -> Diagnostic {
        Diagnostic(
            MediaDiagnostics.documentHadNames, at: .file(path),
            Words(
                zh: "这个文件里写着是谁、用什么、在哪个文件夹里做的，或者里面的照片带着拍摄信息；查到的这些，发布的文件里已经去掉，原文件里还有。",
                en:
                    "This file says who made it, with what or in which folder, or the photos in it say how they were taken; what was found of that isn't in what is published, but it still is in the file itself."
            ),
            cure: Words(
                zh:
                    "原文件给别人之前：Word、PowerPoint、Excel 选「文件 → 信息 → 检查问题 → 检查文档」，全部删除；WPS 选「文件 → 属性 → 摘要」，清空作者和单位；PDF 在 Acrobat 里选「文件 → 属性」清空作者。",
                en:
                    "Before you give the file to others: in Word, PowerPoint and Excel choose File → Info → Check for Issues → Inspect Document and remove everything; in WPS clear File → Properties → Summary; in Acrobat clear the author in File → Properties."
            ))
    }
}
