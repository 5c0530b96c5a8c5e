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
        for language in languages {
            let addresses = Addresses(language: language, languages: languages)
            reservePages(addresses, &table)
            reserveCalendar(addresses, on: calendar, &table)
            for code in codes { table.reserve(addresses.code(code), Words(zh: "编号「\(code)」的扫码页", en: "the page of the code \(code)")) }
        }
        reserveFiles(assets, &table)
        return table
    }

    private func reservePages(_ addresses: Addresses, _ table: inout RouteTable) {
        table.reserve(addresses.index, Words(zh: "索引页", en: "the index of everything"))
        table.reserve(addresses.search, Words(zh: "搜索页", en: "the search page"))
        table.reserve(addresses.privacy, Words(zh: "隐私说明", en: "the privacy page"), shared: true)
        table.reserve(addresses.offline, Words(zh: "「离线使用」", en: "the page for use offline"), shared: true)
        for kind in TaxonomyKind.allCases {
            let page = addresses.taxonomy(kind)
            table.reserve(page, Words(zh: "分类页", en: "a page of topics"))
            table.reserve(.init(.pages, Words(zh: "分类页", en: "the pages of topics")), in: page.folder)
        }
        table.reserve(addresses.home, Words(zh: "首页", en: "the home page"), shared: true)
        for type in types.all where !type.folder.isEmpty {
            table.reserve(
                addresses.list(folder: type.folder),
                Words(zh: "「\(type.plural.zh)」列表", en: "the list of \(type.plural.en.lowercased())"), shared: true)
        }
    }

    private func reserveCalendar(_ addresses: Addresses, on today: Day?, _ table: inout RouteTable) {
        guard let today else { return }
        table.reserve(addresses.calendar, Words(zh: "活动日历", en: "the calendar of events"))
        table.reserve(addresses.archive, Words(zh: "往期活动", en: "the archive of events"))
        var month = CalendarMonth(of: today)
        for _ in 0..<Addresses.mostMonths {
            table.reserve(addresses.month(month), Words(zh: "\(month) 的活动日历", en: "the calendar of \(month)"))
            month = month.next
        }
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
