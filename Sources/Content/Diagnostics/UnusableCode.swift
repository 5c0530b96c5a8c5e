import Diagnostics

extension Diagnostic {
    /// A code that can't be the name of a page: it is not used.
    public static func unusableCode(_ code: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.unusableCode, at: place,
            Words(zh: "「\(code)」不能作编号，它没有二维码页面。", en: "“\(code)” cannot be a code; it has no page to scan."),
            cure: Words(
                zh: "编号只用英文字母、数字、- _ .，以字母或数字开头，最长 \(ShortCode.greatestLength) 个字符，例如 LC-01。",
                en:
                    "A code has English letters, digits and - _ . only, begins with a letter or a digit, and is no longer than \(ShortCode.greatestLength) characters, such as LC-01."
            ))
    }
}
