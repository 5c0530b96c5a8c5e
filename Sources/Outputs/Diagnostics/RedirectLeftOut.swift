import Diagnostics

extension Diagnostic {
    /// An earlier address that `redirects.map` can't hold.
    static func redirectLeftOut(_ path: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            OutputsDiagnostics.redirectLeftOut, at: place,
            Words(
                zh: "旧网址「\(path.prefix(80))」没有写进 redirects.map：它或新网址太长，或者门户网址（url）的路径不能用。旧网址的网页仍会指向新页面。",
                en:
                    "The earlier address “\(path.prefix(80))” is not in redirects.map: it or the new one is too long, or the path in the portal's address (url) can't be used. The page at the old address still leads to the new one."
            ),
            cure: Words(
                zh: "把文件夹和文件名改短；portal.yml 的 url 写成 https://网址/文件夹/ 这样。",
                en: "Give folders and file shorter names; write url in portal.yml like https://address/folder/."))
    }
}
