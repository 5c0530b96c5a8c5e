import Diagnostics
import Limits

extension Diagnostic {
    /// The whole portal as one file is asked for, but it would be larger than anybody could use.
    static func wholePortalTooLarge(bytes: Int, files: Int, at place: SourcePlace) -> Diagnostic {
        let shown = ByteSize.words(bytes, over: Limits.wholePortal.value)
        let isMany = bytes <= Limits.wholePortal.value
        return Diagnostic(
            BuildingDiagnostics.wholePortalTooLarge, at: place,
            isMany
                ? Words(
                    zh: "网站有约 \(files) 个文件，压缩包最多 \(Limits.wholePortalFiles.value) 个，没有做 portal.zip。",
                    en: "The site has about \(files) files and a zip file takes \(Limits.wholePortalFiles.value); portal.zip was not made.")
                : Words(
                    zh: "图片、视频和别的文件一共 \(shown.size)，压缩包最多 \(shown.most)，没有做 portal.zip。",
                    en:
                        "Pictures, films and other files come to \(shown.size), and a zip file may have \(shown.most); portal.zip was not made."
                ),
            cure: Words(
                zh: "把视频剪短、导出成 720p，或放到学校的视频平台上；不需要压缩包，就在 portal.yml 里写 offline: yes。整个 site 文件夹仍然可以复制到 U 盘。",
                en:
                    "Cut films shorter and export them in 720p, or put them on the school's video platform; or write offline: yes in portal.yml. The folder of the site can still be copied to a stick."
            ))
    }
}
