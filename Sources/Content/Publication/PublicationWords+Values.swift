extension PublicationWords {
    /// The id of the status that a word means; nil for one that can't be read.
    static func status(_ text: String) -> String? {
        if let term = Term.statuses.first(where: { $0.isNamed(text) }) { return term.id }
        let folded = folded(text)
        return statuses[folded] ?? Term.statuses.first { $0.isNamed(folded) }?.id
    }

    /// Whether a word surely says that nobody else may see something.
    static func isClosed(_ text: String) -> Bool { closed.contains(folded(text)) }

    /// Whether a remark or a line of the head says in so many words that the page isn't to be published.
    static func isForbidding(_ text: String) -> Bool { text.utf8.count <= 120 && isForbidding(folded: folded(text)) }

    /// The same of what is folded already.
    static func isForbidding(folded: String) -> Bool {
        guard folded.utf8.count <= 120, DraftTrace.isPossible(in: folded) else { return false }
        // `do not publish photos of others` is advice.
        return forbidding.contains { word in
            word.utf8.count <= folded.utf8.count && folded.utf8.count <= word.utf8.count + 32
                && folded.count <= word.count + 8 && folded.contains(word)
        }
    }

    /// Whether a tag says of a note that it isn't for others yet.
    static func isMarkingTag(_ tag: String) -> Bool {
        guard tag.utf8.count <= 40 else { return false }
        return markingTags.contains(folded(tag.hasPrefix("#") ? String(tag.dropFirst()) : tag))
    }

    private static let markingTags: Set<String> = [
        "draft", "drafts", "status/draft", "wip", "unpublished", "donotpublish", "private", "草稿", "未发布", "不发布", "不公开", "私密", "未完成",
    ]
    private static let forbidding = [
        "donotpublish", "don'tpublish", "don’tpublish", "notforpublication", "notpublicyet", "notyetpublic", "notyetpublished",
        "不要发布", "不要公开", "请勿发布", "请勿公开", "暂不发布", "暂不公开", "先不发布", "先不公开", "别发布", "别公开", "禁止公开", "禁止发布",
    ]
    private static let closed: Set<String> = [
        "private", "hidden", "secret", "internal", "confidential", "onlyme", "me", "nobody", "none", "noone", "私密", "私有", "隐藏", "保密", "机密",
        "秘密", "绝密",
        "内部", "不公开",
        "仅自己",
        "仅自己可见",
    ]

    /// 待定, 下周, 先不: not now, whenever it may be.
    static func isLater(_ text: String) -> Bool {
        let folded = folded(text)
        return later.contains(where: folded.hasPrefix)
    }

    private static let later = [
        "待", "先不", "先别", "别", "勿", "请勿", "暂", "缓", "等一", "等待", "等通知", "下周", "下个", "下月", "下学期", "明天", "明年", "后天", "以后", "稍后", "改天",
        "tbd", "tba", "later", "nextweek", "nextmonth", "nextterm", "nextyear", "tomorrow",
    ]

    /// The id of the status that a word for how far something is surely means; a project's phase may be an idea and is none.
    static func stage(_ text: String) -> String? {
        phases.contains(folded(text)) ? nil : status(text)
    }

    /// Whether a word for who may see something means everybody; nil for one that can't be read.
    static func isPublic(_ text: String) -> Bool? {
        let folded = folded(text)
        if everybody.contains(folded) { return true }
        return some.contains(folded) ? false : status(text).map { $0 == "published" }
    }

    static func boolean(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "yes", "on", "1", "y", "t", "是", "是的", "有", "对", "√", "✓", "✔", "需要", "oui", "ja", "si", "sí", "sì", "sim", "да",
            "はい", "예", "네":
            true
        case "false", "no", "off", "0", "n", "f", "否", "无", "不", "不是", "没有", "×", "✗", "never", "none", "non", "nein", "нет", "いいえ", "아니오":
            false
        default: traditional(text)
        }
    }

    /// 對, 沒有, 無.
    private static func traditional(_ text: String) -> Bool? {
        guard text.utf8.count <= 12, text.utf8.contains(where: { $0 >= 0xE4 }) else { return nil }
        let simplified = TraditionalWords.simplified(text)
        return simplified == text ? nil : boolean(simplified)
    }

    /// Whether a plain yes or no stands behind a word, with which it surely holds a page back: `hidden: yes`, `公开: 否`.
    static func isSwitchedOff(_ pair: (key: String, value: String)) -> Bool {
        boolean(pair.value) != nil && PublicationBelowHeading.status(pair.key, pair.value) != nil
    }

    /// Parts of a page that other generators hide under `hide`.
    static let parts: Set<String> = [
        "navigation", "toc", "footer", "path", "tags", "feedback", "title", "header", "sidebar", "date", "author", "comments",
    ]

    static func isPartOrBoolean(_ text: String) -> Bool { boolean(text) != nil || parts.contains(text.lowercased()) }

    /// Whether a text is a number with what it counts, `16 GB`, which says nothing of who may see a page.
    static func isMeasure(_ text: String) -> Bool {
        let rest = text.drop { $0.isNumber || ".,-–~～ ".contains($0) }
        return text.first?.isNumber == true && rest.count < text.count && !rest.isEmpty
    }

    private static let statuses: [String: String] = {
        var statuses: [String: String] = [:]
        func add(_ id: String, _ words: String...) {
            for word in words.joined(separator: " ").split(separator: " ") { statuses[String(word)] = id }
        }
        // Pelican: hidden, skip; WordPress: auto-draft, future, private, pending, trash.
        add(
            "draft",
            "drafts autodraft wip workinprogress unfinished incomplete unpublished notpublished notpublic private hidden skip unlisted",
            "brouillon borrador entwurf bozza rascunho unlist secret internal confidential future scheduled todo tbd stub outline idea onhold rejected",
            "未完成 未通过 审核未通过 审核不通过 不通过 未公开 待公开 未发布 不发布 不公开 私密 私有 隐藏 保密 内部 起草 起草中 编写中 撰写中 写作中 修改中 待发布 暂不发布 暂存 初稿 草案 待写 待完善 待补充 构思")
        add(
            "review", "pending pendingreview inreview reviewing underreview tobereviewed needsreview readyforreview submitted",
            "审核 审核中 待审 待审核 待审阅 待审批 审阅中 送审 未审核 needed")
        add(
            "published",
            "publish public live online released release done final finalized finalised finished complete completed approved active current",
            "公开 已公开 发布 已上线 上线 正式 正式发布 完成 已完成 完结 已完结 定稿 已定稿 终稿 最终稿 最终版 完稿 审核通过 已审核 已通过 启用")
        add("archived", "archive 存档 已存档")
        add(
            "withdrawn", "withdraw trash trashed deleted removed retracted takendown",
            "删除 已删除 已删 回收站 下架 已下架 作废 已作废 撤销 已撤销 下线 已下线")
        return statuses
    }()

    /// Words that a project's phases have in common with the statuses of a text.
    private static let phases: Set<String> = ["idea", "outline", "future", "构思"]

    private static let everybody: Set<String> = [
        "public", "everyone", "everybody", "anyone", "all", "open", "listed", "visible", "world", "公开", "所有人", "任何人", "全部", "全体", "可见",
    ]
    private static let some: Set<String> = [
        "private", "hidden", "unlisted", "internal", "members", "membersonly", "paid", "staff", "teachers", "team", "none", "nobody", "me",
        "onlyme",
        "protected", "password", "restricted", "secret", "closed", "invisible", "limited", "loggedin", "私密", "隐藏", "内部", "仅自己", "仅自己可见",
        "自己", "仅教师", "教师", "老师", "仅老师", "仅教师可见", "不可见", "不公开", "馆员", "仅馆员",
        "class", "school", "parents", "班内", "班级", "本班", "年级", "校内", "本校", "全校", "仅校内", "校内可见", "校内公开", "班内可见", "家长", "教职工", "老师可见", "组内",
        "社团内", "私有", "机密", "保密",
    ]
}
