import Diagnostics

extension Diagnostic {
    /// A file, or all files together, beyond what Lathe reads.
    static func templateTooLarge(at place: SourcePlace, isTotal: Bool) -> Diagnostic {
        let limit = (isTotal ? TemplateLimits.totalBytes : TemplateLimits.fileBytes) / 1024
        return Diagnostic(
            TemplatesDiagnostics.templateTooLarge, at: place,
            Words(
                zh: "\(isTotal ? "所有模板文件加起来" : "这个模板文件")超过 \(limit) KB。",
                en: "\(isTotal ? "The template files together are" : "This template file is") larger than \(limit) KB."
            ),
            cure: Words(
                zh: "把不是模板的内容移到 assets 文件夹。",
                en: "Move what is not a template to the assets folder."
            )
        )
    }
}
