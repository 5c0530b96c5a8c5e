import Content
import Diagnostics

/// The addresses of the pages, assets and the search that Lathe makes of a portal, claimed before writers' entries and files have theirs.
public struct MadeRoutes: Sendable {
    private let languages: [String]
    private let types: ContentTypes

    public init(languages: [String], types: ContentTypes) {
        self.languages = languages
        self.types = types
    }

    /// - Parameters:
    ///   - codes: every code that may have a page.
    ///   - calendar: the portal's day, for a portal with events.
    ///   - assets: style sheets and scripts.
    public func table(codes: [String] = [], calendar: Day? = nil, assets: [SitePath] = []) -> RouteTable {
        var table = RouteTable()
        table.reserve(Addresses.notFound, Words(zh: "「找不到页面」", en: "the page for missing addresses"))
        let pages = MadePage.possible(types, codes: codes, calendar: calendar)
        for language in languages {
            let addresses = Addresses(language: language, languages: languages)
            for page in pages {
                let address = page.address(addresses, types)
                table.reserve(address, page.words(types), shared: page.isShared)
                guard case .taxonomy = page else { continue }
                table.reserve(.init(.pages, Words(zh: "分类页", en: "the pages of topics")), in: address.folder)
            }
        }
        reserveFiles(assets, &table)
        return table
    }

    private func reserveFiles(_ assets: [SitePath], _ table: inout RouteTable) {
        for asset in assets { table.reserve(asset, Words(zh: "门户的样式或脚本", en: "a style sheet or script of the portal")) }
        table.reserve(folder: Addresses.assetFolder, Words(zh: "门户的样式和脚本的文件夹", en: "the folder of style sheets and scripts"))
        table.reserve(Addresses.worker, Words(zh: "离线使用的脚本", en: "the script for use offline"))
        table.reserve(Addresses.wholePortal, Words(zh: "整个门户的压缩包", en: "the whole portal in one file"))
        table.reserve(
            .init(.endings([".json"]), Words(zh: "离线使用的文件清单", en: "the list of files for use offline")), in: Addresses.fileListFolder)
        table.reserve(.init(.endings([".png"]), Words(zh: "分享用的图片", en: "the pictures for sharing")), in: Addresses.sharePictureFolder)
        let renditions = Words(zh: "照片的各种大小", en: "the smaller ones of photos")
        table.reserve(.init(.endings([".webp"]), renditions), in: Addresses.renditionFolder)
        table.reserve(folder: Addresses.searchFolder, Words(zh: "搜索索引的文件夹", en: "the folder of the search"))
        table.reserve(.init(.endings([".json", ".js"]), Words(zh: "搜索索引", en: "the index of the search")), in: Addresses.searchFolder)
    }
}
