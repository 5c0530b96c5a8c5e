import Content
import Diagnostics

/// A page that Lathe makes itself in each language: where it goes, what it is called, and for whom it is, each said here alone.
public enum MadePage: Sendable, Hashable {
    case home
    /// All entries of a type.
    case list(TypeID)
    /// All terms of a taxonomy.
    case taxonomy(TaxonomyKind)
    case index
    case search
    /// What becomes of readers' and pupils' data, where no entry tells it.
    case privacy
    /// What is kept on a reader's device, where no entry tells it.
    case offline
    /// The calendar of the present month, at the address of the calendar itself.
    case calendar(CalendarMonth)
    /// The calendar of a month.
    case month(CalendarMonth)
    /// The events that are over.
    case archive
    /// The page behind a printed code.
    case code(String)

    public func address(_ addresses: Addresses, _ types: ContentTypes) -> SitePath {
        switch self {
        case .home: addresses.home
        case .list(let type): addresses.list(folder: types.all[type].folder)
        case .taxonomy(let kind): addresses.taxonomy(kind)
        case .index: addresses.index
        case .search: addresses.search
        case .privacy: addresses.privacy
        case .offline: addresses.offline
        case .calendar: addresses.calendar
        case .month(let month): addresses.month(month)
        case .archive: addresses.archive
        case .code(let code): addresses.code(code)
        }
    }

    /// What a writer is told who wants its address, too.
    func words(_ types: ContentTypes) -> Words {
        switch self {
        case .home: Words(zh: "首页", en: "the home page")
        case .list(let type):
            Words(zh: "「\(types.all[type].plural.zh)」列表", en: "the list of \(types.all[type].plural.en.lowercased())")
        case .taxonomy: Words(zh: "分类页", en: "a page of topics")
        case .index: Words(zh: "索引页", en: "the index of everything")
        case .search: Words(zh: "搜索页", en: "the search page")
        case .privacy: Words(zh: "隐私说明", en: "the privacy page")
        case .offline: Words(zh: "「离线使用」", en: "the page for use offline")
        case .calendar: Words(zh: "活动日历", en: "the calendar of events")
        case .month(let month): Words(zh: "\(month) 的活动日历", en: "the calendar of \(month)")
        case .archive: Words(zh: "往期活动", en: "the archive of events")
        case .code(let code): Words(zh: "编号「\(code)」的扫码页", en: "the page of the code \(code)")
        }
    }

    /// Whether an entry at its address gives it its text, or stands in its place.
    var isShared: Bool {
        switch self {
        case .home, .list, .privacy, .offline: true
        case .taxonomy, .index, .search, .calendar, .month, .archive, .code: false
        }
    }

    /// Whether readers may come to it from search engines.
    public var isForReaders: Bool {
        switch self {
        case .home, .list, .taxonomy, .index, .privacy, .calendar, .month, .archive: true
        case .search, .offline, .code: false
        }
    }
}

extension MadePage {
    /// Those that there may be in every language, whatever is published.
    static func possible(_ types: ContentTypes, codes: [String], calendar today: Day?) -> [MadePage] {
        var pages: [MadePage] = [.index, .search, .privacy, .offline]
        pages += TaxonomyKind.allCases.map { .taxonomy($0) }
        pages.append(.home)
        pages += types.all.indices.filter { !types.all[$0].folder.isEmpty }.map { .list($0) }
        if let today {
            var month = CalendarMonth(of: today)
            pages += [.calendar(month), .archive]
            for _ in 0..<Addresses.mostMonths {
                pages.append(.month(month))
                month = month.next
            }
        }
        return pages + codes.map { .code($0) }
    }
}
