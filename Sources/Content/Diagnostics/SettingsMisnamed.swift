import Diagnostics

extension Diagnostic {
    /// `portal.yaml` or `portal.yml.txt` in the place of `portal.yml`; read as meant where there is no other.
    static func settingsMisnamed(_ path: String, isRead: Bool) -> Diagnostic {
        let isHidden = path.lowercased().hasSuffix(".txt")
        return Diagnostic(
            ContentDiagnostics.settingsMisnamed, at: .file(path),
            isRead
                ? Words(
                    zh: "门户设置的文件应该叫 portal.yml，这里叫「\(path)」；Lathe 照样读了。",
                    en: "The portal's settings belong in portal.yml, and this file is “\(path)”; Lathe has read it all the same.")
                : Words(
                    zh: "门户设置只读 portal.yml，「\(path)」没有读。",
                    en: "The portal's settings are read from portal.yml only; “\(path)” is not read."),
            cure: isRead
                ? Words(
                    zh: "把文件改名为 portal.yml\(isHidden ? "；Windows 里先打开「查看 → 文件扩展名」，才看得到结尾的 .txt" : "")。",
                    en:
                        "Rename the file to portal.yml\(isHidden ? "; in Windows, View → File name extensions shows the .txt at its end" : "")."
                )
                : Words(
                    zh: "把要用的内容写进 portal.yml，再删掉「\(path)」。",
                    en: "Write what is to hold into portal.yml, and delete “\(path)”."))
    }
}
