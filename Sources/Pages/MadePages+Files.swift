import Content
import Diagnostics
import Portal

extension MadePages {
    /// What Lathe makes besides the pages at fixed addresses: assets, the index of the search, pages of topics, calendars,
    /// files for other programs.
    public static func files(languages: [String], types: ContentTypes, assets: [SitePath]) -> MadeFiles {
        let assets = Set(assets.map(\.folded))
        let topics = Set(languages.flatMap { language in
            Taxonomy.Kind.allCases.map { MadePages(language: language, languages: languages).taxonomy($0).folder.lowercased() }
        })
        let calendars = Set(languages.map { MadePages(language: $0, languages: languages).calendarFile.folded })
        let withCalendar = Set(["event", "campus"].compactMap { types.position(ofType: $0) })
        return MadeFiles(
            owner: { path, isPage in
                let file = SitePath(path)
                if assets.contains(path) { return (Words(zh: "门户的样式或脚本", en: "a style sheet or script of the portal"), isFolder: false) }
                if calendars.contains(path) { return (Words(zh: "活动日历文件", en: "the calendar file"), isFolder: true) }
                if isPage, topics.contains(file.folder) { return (Words(zh: "分类页", en: "the pages of topics"), isFolder: true) }
                guard path.hasSuffix(".json") || path.hasSuffix(".js") else { return nil }
                if path.hasPrefix("search/") { return (Words(zh: "搜索索引", en: "the index of the search"), isFolder: true) }
                if path.hasPrefix("spaceapi/") { return (Words(zh: "SpaceAPI 文件", en: "the files for SpaceAPI"), isFolder: true) }
                return nil
            },
            folders: [
                "assets": Words(zh: "门户的样式和脚本的文件夹", en: "the folder of style sheets and scripts"),
                "search": Words(zh: "搜索索引的文件夹", en: "the folder of the search"),
            ],
            beside: { entry in
                guard withCalendar.contains(entry.type) else { return [] }
                let path = MadePages(language: entry.language, languages: languages).calendarFile(of: entry)
                return [(path, Words(zh: "「\(entry.title.prefix(40))」的日历文件", en: "the calendar file of “\(entry.title.prefix(40))”"))]
            })
    }
}
