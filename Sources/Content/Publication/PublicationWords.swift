/// The words by which writers say whether an entry is to be published: Lathe's own and those of other generators.
enum PublicationWords {
    /// What a key of the front matter is about.
    enum Meaning: Sendable {
        /// `status`; what can't be read there withholds the entry.
        case status
        /// How far a text is, in any words; only those for unfinished work count.
        case stage
        /// A day before which the entry is not published.
        case date
        /// A day from which on it is not.
        case expires
        /// Yes withholds, as under `draft`.
        case withholds
        /// No withholds, as under `published`; a day there is the day of publication.
        case publishes
        /// Parts of a page to hide, or the page itself.
        case hides
        /// Who may see it.
        case visibility
        /// Hugo's mapping of what is made of a page.
        case build
        /// A password; no page here can ask for one.
        case password
    }

    static func meaning(of key: String) -> Meaning? {
        key.utf8.count <= longestKey ? keys[folded(key)] : nil
    }

    /// The key that was meant, where another one differs from it by one letter; not by the first.
    static func nearest(to key: String) -> (key: String, meaning: Meaning)? {
        let folded = Array(folded(key).utf8)
        guard (4...20).contains(folded.count), folded.allSatisfy({ $0 < 0x80 }), !otherWords.contains(key.lowercased()) else { return nil }
        return misspelt.first { folded[0] == $0.bytes[0] && isOneSlip(folded, $0.bytes) }.map { ($0.key, $0.meaning) }
    }

    /// The id of the status that a word means; nil for one that can't be read.
    static func status(_ text: String) -> String? {
        Term.statuses.first { $0.isNamed(text) }?.id ?? statuses[folded(text)]
    }

    /// Whether a word for who may see something means everybody; nil for one that can't be read.
    static func isPublic(_ text: String) -> Bool? {
        let folded = folded(text)
        if everybody.contains(folded) { return true }
        return some.contains(folded) ? false : status(text).map { $0 == "published" }
    }

    static func boolean(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "yes", "on", "1", "y", "t", "是", "有", "对", "√", "✓", "✔", "需要": true
        case "false", "no", "off", "0", "n", "f", "否", "无", "不", "不是", "没有", "×", "✗", "never": false
        default: nil
        }
    }

    /// Parts of a page that other generators hide under `hide`.
    static let parts: Set<String> = ["navigation", "toc", "footer", "path", "tags", "feedback", "title", "header", "sidebar", "date", "author", "comments"]

    /// Small letters without spaces, hyphens and underscores.
    static func folded(_ text: String) -> String {
        var lowered = text.lowercased()
        // Characters without width come along from web pages; nobody sees them.
        if lowered.utf8.contains(where: { $0 == 0xE2 || $0 == 0xEF }) {
            lowered.unicodeScalars.removeAll { (0x200B...0x200F).contains($0.value) || $0.value == 0x2060 || $0.value == 0xFEFF }
        }
        guard lowered.utf8.contains(where: { $0 == 0x20 || $0 == 0x2D || $0 == 0x5F }) else { return lowered }
        return String(decoding: lowered.utf8.filter { $0 != 0x20 && $0 != 0x2D && $0 != 0x5F }, as: UTF8.self)
    }

    private static let longestKey = 40

    private static let keys: [String: Meaning] = {
        var keys: [String: Meaning] = [:]
        func add(_ meaning: Meaning, _ names: String) { for name in names.split(separator: " ") { keys[String(name)] = meaning } }
        add(.status, "poststatus publishstatus publicationstatus pagestatus 发布状态 页面状态 文章状态")
        add(.stage, "state stage workflow workflowstate lifecycle maturity 进度 阶段 完成度 完成情况")
        add(.date, "publishdate pubdate publishat publishon publishedat publishedon publisheddate datepublished publicationdate postdate scheduled scheduledat scheduledfor embargo embargountil golive releasedate availablefrom visiblefrom 发布时间 发布于 定时发布 上线日期 上线时间 公开日期")
        add(.expires, "expirydate expiredate expirationdate expiry expire expiration expiresat expireson unpublishdate unpublishon unpublishat validuntil validthrough visibleuntil availableuntil 过期日期 过期时间 失效时间 到期 到期日 下线日期 下线时间 有效期至")
        add(.withholds, "draft drafts isdraft indraft private isprivate hidden ishidden unlisted unpublished secret confidential internal wip workinprogress unfinished withheld withdrawn withdraw trashed deleted archived archive expired retired obsolete embargoed disabled protected exclude excludefromsite donotpublish dontpublish nopublish notpublished hideinlist hidepost hidepage headless eleventyexcludefromcollections 草稿 是否草稿 是草稿 私密 私有 隐藏 保密 内部 未发布 不发布 不要发布 暂不发布 不公开 暂不公开 未完成")
        add(.publishes, "published publish ispublished topublish public ispublic visible isvisible listed render rendered enabled permalink dgpublish obsidianpublish 发布 已发布 是否发布 公开 是否公开 可见 是否可见 上线 是否上线")
        add(.hides, "hide")
        add(.visibility, "visibility 可见性 可见范围 公开范围 谁可以看")
        add(.build, "build")
        add(.password, "password passwords passphrase pagepassword postpassword 密码 访问密码 口令")
        return keys
    }()

    /// Words of their own, however near.
    private static let otherWords: Set<String> = ["publisher", "stats", "states", "statue", "statute", "publics", "drift"]

    /// Those whose misspelling would publish what was to be kept back.
    private static let misspelt: [(key: String, bytes: [UInt8], meaning: Meaning)] = {
        let keys: [(String, Meaning)] = [
            ("status", .status), ("draft", .withholds), ("private", .withholds), ("hidden", .withholds), ("unlisted", .withholds),
            ("unpublished", .withholds), ("published", .publishes), ("publish", .publishes), ("public", .publishes), ("visibility", .visibility),
        ]
        return keys.map { (key: $0.0, bytes: Array($0.0.utf8), meaning: $0.1) }
    }()

    private static let statuses: [String: String] = {
        var statuses: [String: String] = [:]
        func add(_ id: String, _ words: String) { for word in words.split(separator: " ") { statuses[String(word)] = id } }
        add("draft", "drafts autodraft wip workinprogress unfinished incomplete unpublished notpublished notpublic private hidden unlisted unlist secret internal confidential future scheduled 未完成 未发布 不发布 不公开 私密 私有 隐藏 保密 内部 起草 起草中 编写中 撰写中 修改中 待发布 暂不发布 暂存")
        add("review", "pending pendingreview inreview reviewing underreview tobereviewed needsreview readyforreview submitted 审核 审核中 待审 待审核 待审阅 审阅中 送审")
        add("published", "publish public live online released release 公开 已公开 发布 已上线 上线 正式 正式发布")
        add("archived", "archive 存档 已存档")
        add("withdrawn", "withdraw trash trashed deleted removed retracted takendown 删除 已删除 已删 回收站 下架 已下架 作废 已作废 撤销 已撤销 下线 已下线")
        return statuses
    }()

    private static let everybody: Set<String> = ["public", "everyone", "everybody", "anyone", "all", "open", "listed", "visible", "world", "公开", "所有人", "任何人", "全部", "全体", "可见"]
    private static let some: Set<String> = [
        "private", "hidden", "unlisted", "internal", "members", "membersonly", "paid", "staff", "teachers", "team", "none", "nobody", "me", "onlyme",
        "protected", "password", "restricted", "secret", "closed", "invisible", "limited", "loggedin", "私密", "隐藏", "内部", "仅自己", "仅自己可见",
        "自己", "仅教师", "教师", "老师", "仅老师", "仅教师可见", "不可见", "不公开", "馆员", "仅馆员",
    ]

    /// Whether one text becomes the other by one letter put in, taken out, changed or swapped with its neighbour.
    private static func isOneSlip(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard abs(a.count - b.count) <= 1, a != b else { return false }
        var start = 0
        while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
        var end = 0
        while end < min(a.count, b.count) - start, a[a.count - 1 - end] == b[b.count - 1 - end] { end += 1 }
        let (left, right) = (a[start..<(a.count - end)], b[start..<(b.count - end)])
        if max(left.count, right.count) <= 1 { return true }
        return left.count == 2 && right.count == 2 && left.first == right.last && left.last == right.first
    }
}
