extension PublicationWords {
    /// Every key, folded; which generator means it so stands beside it.
    ///
    /// Not among them, though it sounds alike: `eleventyExcludeFromCollections`, `sitemap`, `search`, `noindex`, `robots`, `nav_exclude`,
    /// `comments`, `orphan`, `feed`, for a page with these is published by the generators that know them.
    static let keys: [String: Key] = {
        var keys: [String: Key] = [:]
        func add(_ meaning: Meaning, sure isSure: Bool = true, _ names: String...) {
            for name in names.joined(separator: " ").split(separator: " ") { keys[String(name)] = Key(meaning: meaning, isSure: isSure) }
        }
        func addSwitch(_ meaning: Meaning, _ names: String) {
            for name in names.split(separator: " ") { keys[String(name)] = Key(meaning: meaning, isSure: false, isSwitch: true) }
        }
        // WordPress and what exports from it.
        add(.status, "status 状态 poststatus publishstatus publicationstatus pagestatus 发布状态 页面状态 文章状态")
        add(
            .stage, sure: false,
            "state stage phase workflow lifecycle statut estado stand stato maturity editorial review approval 进度 阶段 完成度 完成情况 发布情况 公开情况 状况")
        // Of a text, not of a machine.
        for text in [
            "publish", "published", "post", "page", "content", "doc", "document", "article", "entry", "review", "workflow", "notion",
        ] {
            for word in ["status", "state"] where keys[text + word] == nil { add(.stage, sure: false, text + word) }
        }
        for text in ["pub", "draft", "edit", "editing"] {
            for word in ["status", "state"] { add(.stage, sure: false, text + word) }
        }
        add(.stage, sure: false, "publication publishing")
        add(.stage, sure: false, "progress condition version edition revision readiness 审校 终审 初审 复审 审稿 校稿 完稿情况 写作进度 编辑进度 写作状态")
        for word in approvals { add(.stage, sure: false, word) }
        for text in ["文档", "文稿", "稿件", "内容", "编辑", "审核", "审批", "公开", "当前", "目前"] { add(.stage, sure: false, text + "状态") }
        // Hugo: publishDate; Grav: publish_date; Gatsby, Eleventy and Astro starters: pubDate, publishedAt; Ghost: published_at.
        add(
            .date, "publishdate pubdate publishat publishon publishedat publishedon publisheddate datepublished publicationdate postdate",
            "scheduledat scheduledfor scheduleddate embargountil 发布日期 发布时间 发布于 定时发布 公开日期")
        // Joomla: publish_up.
        add(.date, "publishafter notbefore holduntil publishup publishfrom")
        add(
            .date, sure: false, "scheduled embargo embargoed golive release releasedate available availablefrom visiblefrom",
            "上线日期 上线时间 发布日 公开日 公开时间 发表日期 发表时间 解禁 解禁日期 解禁时间 拟发布 计划发布 预定发布 预计发布 保密期 公布日期 公布时间 开放日期",
            "launchdate livedate golivedate")
        // Hugo: expiryDate; Grav: unpublish_date.
        add(
            .expires,
            "expirydate expiredate expirationdate expiresat expireson unpublishdate unpublishon unpublishat 失效日期 过期日期 过期时间 下线日期 下线时间")
        add(
            .expires, sure: false,
            "removeon removeafter deleteafter deleteon hideon takedownon endpublish publishend archiveon archivedate 展示至 显示至",
            "expiry expire expiration validuntil validthrough visibleuntil availableuntil publishdown unpublish",
            "到期 到期日 失效 失效日 有效期至 有效期 过期 下架日期 下架时间 撤下日期 删除日期 截止 截止日期")
        // Hugo, Zola, Docusaurus, MkDocs, Quartz, Astro: draft; Docusaurus: unlisted; Nikola, WordPress: private.
        add(
            .withholds, "draft drafts isdraft indraft saveasdraft private isprivate unlisted unpublished wip workinprogress withheld",
            "donotpublish dontpublish nopublish notpublished excludefromsite",
            "草稿 是否草稿 是草稿 私密 私有 未发布 不发布 不要发布 暂不发布 不公开 暂不公开")
        // Lektor: _hidden; Jekyll and Hexo themes: hidden; Hugo: headless; Grav's and Statamic's kin.
        add(
            .withholds, sure: false,
            "hidden ishidden secret confidential internal unfinished withdrawn withdraw trashed deleted archived archive",
            "expired retired obsolete disabled protected exclude hideinlist hidepost hidepage headless 隐藏 保密 内部 未完成",
            "hold onhold copyrighthold rejected retracted removed trash staffonly teachersonly teacheronly forteachersonly forstaffonly",
            "internalonly membersonly needsreview underreview drafted drafting don'tpublish don’tpublish notforpublication",
            "先不发布 先不公开 别发布 别公开 勿发布 勿公开 请勿发布 请勿公开 禁止发布 禁止公开 不要公开 不可公开 不显示 仅教师 仅教师可见 仅老师 仅老师可见",
            "教师专用 老师专用 仅校内 仅校内可见 仅内部 仅内部可见 内部资料 内部文件 内部使用 机密 绝密 隐私 屏蔽 停用 禁用 下架 撤下 撤回 删除 归档 下线 作废",
            "已归档 已删除 已下架 已撤回 草稿箱 未完 未审核 未通过 待审核 待发布",
            "reviewneeded toreview unreviewed excluded revoked encrypted 待审 仅限教师 仅限老师 仅限内部 仅限校内 仅自己可见 仅自己 已加密")
        // Jekyll, Hexo, Grav, dev.to: published; Obsidian Publish: publish; Digital Garden: dg-publish.
        add(.publishes, "published publish ispublished topublish dgpublish obsidianpublish 已发布 是否发布 是否公开")
        // Zola and Hugo: render; Grav: visible, routable; Eleventy: permalink; Lektor: _discoverable.
        add(
            .publishes, sure: false, "public ispublic visible isvisible listed discoverable routable render rendered enabled permalink",
            "发布 公开 可见 是否可见 上线 是否上线",
            "显示 展示 是否显示 是否展示 enable",
            "readytopublish oktopublish canpublish allowpublish shouldpublish publishable publishtoweb visibletopublic",
            "允许公开 可以公开 可公开 可否公开 能否公开 能公开 允许发布 可以发布 可否发布 对外 对外公开 公开展示 外网可见 外部可见")
        add(.visibility, "visibleto visiblefor shownto showto viewableby readableby 可见人")
        add(.publishes, sure: false, "审核结果 审批结果 审稿结果 isready readyforpublication")
        for (meaning, words) in builtWords + daysInWords { for word in words where keys[word] == nil { add(meaning, sure: false, word) } }
        for text in ["page", "post", "entry", "article", "content", "file", "doc", "document", "text", "only", "mode", "version"] {
            for word in ["draft", "private", "hidden", "unlisted"] where keys[word + text] == nil {
                add(.withholds, sure: false, word + text)
            }
        }
        add(
            .withholds, sure: false,
            "restricted inprogress underconstruction unreleased notready nopublic invisible withhold suppress suppressed",
            "限制访问 建设中 编写中 撰写中 写作中 修改中 待完善 待补充 不可见 未公开 未上线 待校对 待定稿")
        for text in ["page", "post", "entry", "article", "content"] {
            for word in ["draft", "private", "hidden", "unlisted"] where keys[text + word] == nil {
                add(.withholds, sure: false, text + word)
            }
        }
        addSwitch(.withholds, "makeprivate underembargo takedown 加密 是否为草稿 只给老师看 只给教师看 仅供内部 仅供教师 仅供老师 不对外")
        addSwitch(.withholds, "skip ignore donotbuild dontbuild donotrender norender 校内 班内 本班")
        add(.withholds, "deletedat deletedon removedat trashedat")
        // As its own language calls it.
        addSwitch(
            .withholds,
            "entwurf entwürfe brouillon borrador bozza rascunho utkast kladde koncept szkic taslak черновик 下書き 下书き 非公開 非公开 초안 비공개 未公開 privé privado privato privat"
        )
        addSwitch(.publishes, "show shown live 对外可见 学生可见 家长可见 公众可见 外人可见 读者可见 maypublish")
        // Material for MkDocs: the parts of a page.
        add(.hides, sure: false, "hide")
        // Ghost, Hashnode.
        add(.visibility, "visibility 可见性 可见范围 公开范围 公开性 公开程度 公开级别 公开对象 可见对象 谁可以看")
        // Of other things, too; only what is surely private counts.
        add(
            .visibility, sure: false,
            "audience 读者 access privacy permission permissions 权限 访问权限 查看权限 阅读权限 密级 privacystatus accesslevel sharing classification")
        // Hugo: build, earlier _build.
        add(.build, sure: false, "build")
        // Hexo, WordPress.
        add(.password, "password passwords passphrase pagepassword postpassword 密码 访问密码 口令")
        return keys
    }()

    /// Of which a no says that the text isn't to be seen yet.
    ///
    /// Not `complete` and `done`: a project may be shown before it is.
    static let approvals: Set<String> = [
        "approved", "ready", "finished", "final", "finalized", "finalised", "proofread", "signedoff", "cleared",
        "审核", "审批", "已审核", "审核通过", "审批通过", "是否审核", "校对", "已校对", "审校", "终审", "审阅", "已审阅", "完稿", "已完稿", "定稿", "已定稿", "是否定稿", "终稿",
    ]

    private static func all(_ words: [String], _ ends: [String]) -> [String] { words.flatMap { word in ends.map { word + $0 } } }

    /// Keys that are built of two words each: `expired_at`, `removal-date`, `publish_start`, `never_publish`, 能否公开, 失效时间.
    private static let builtWords: [(Meaning, [String])] = {
        let ended = [
            "expire", "expired", "expiry", "expiration", "unpublish", "unpublished", "unpublishing", "removal", "removed",
            "remove",
            "deletion", "archive", "archived", "sunset", "withdrawn", "withdrawal", "takedown", "offline", "publishend", "publicationend",
            "publishingend", "publishto", "publishtill", "stoppublishing", "endpublishing",
        ]
        let begun = ["publish", "publication", "publishing", "published", "release", "visible", "public", "embargo"]
        let times = ["at", "on", "date", "day", "time", "datetime", "after", "from"]
        let beginnings = ["start", "begin", "begins", "starts", "startdate", "starton", "startat", "end", "ends", "enddate"]
        let not = ["not", "non", "never", "no", "nolonger", "notyet"]
        let seen = [
            "public", "published", "publish", "listed", "visible", "released", "forpublic", "forstudents", "forpupils", "publishable",
        ]
        let (may, shown) = (
            ["能否", "可否", "是否", "可以", "允许", "同意", "准许"], ["发布", "公开", "对外", "展示", "显示", "上线", "对外公开", "对外发布", "公开发布", "公开展示"]
        )
        let (over, day) = (
            ["失效", "到期", "过期", "下架", "下线", "撤下", "撤回", "归档", "停止公开", "停止发布", "停止展示", "有效"], ["时间", "日期", "日", "于", "至", "截止"]
        )
        return [
            (.expires, all(ended, [""] + times) + all(["valid"], ["to", "till", "thru"]) + all(over, day)),
            (
                .date,
                all(begun, beginnings.filter { !$0.hasPrefix("end") })
                    + all(["embargo", "lock", "locked", "hold"], ["end", "ends", "enddate", "until", "till"])
            ),
            (.date, all(["start", "begin"], ["publishing", "publication"])),
            (
                .withholds,
                all(not, seen) + all(["hiddenfrom"], ["students", "pupils", "public", "everyone", "all", "visitors", "readers", "parents"])
            ),
            (.withholds, ["passwordprotected", "intrash", "disable", "已过期", "已失效", "撤销", "已撤销", "已作废"]),
            (.publishes, all(may, shown) + ["forpublication", "publishing"]),
        ]
    }()

    /// Keys that say from when or until when a page is seen: show_from, hide_until, offline-after, 公开至.
    private static let daysInWords: [(Meaning, [String])] = {
        let shown = [
            "show", "shown", "display", "displayed", "visible", "public", "online", "live", "published", "publish", "listed", "released",
        ]
        let hidden = [
            "hide", "hidden", "offline", "unpublished", "unpublish", "withhold", "withheld", "private", "draft", "embargoed", "unlisted",
        ]
        let (since, until) = (["from", "after", "since"], ["until", "till", "through", "before"])
        let (open, closed) = (["显示", "公开", "发布", "上线", "可见"], ["隐藏", "保密", "不公开", "不发布", "下线", "下架"])
        let (from, to) = (["起", "自"], ["至", "到", "截至"])
        return [
            (.date, all(shown, since) + all(hidden, until) + all(open, from) + all(closed, to)),
            (.expires, all(shown, until) + all(hidden, since) + all(open, to) + all(closed, from)),
        ]
    }()
    /// Under which a time in words, `available: after school`, says nothing of the page.
    static let looseDays: Set<String> = ["available", "release", "有效期", "截止", "截止日期", "过期"]
    static let holds: Set<String> = ["embargo", "embargoed", "unpublish", "过期", "解禁"]
    static let deadlines: Set<String> = ["有效期", "截止", "截止日期", "到期", "到期日"]

    /// Hugo: params, cascade; Zola: extra; Pandoc's and Quarto's kin: meta, metadata; content systems: page, post, publishing.
    static let containers: Set<String> = [
        "params", "extra", "cascade", "meta", "metadata", "frontmatter", "page", "post", "publishing", "publication", "options", "settings",
        "lathe", "hugo", "head", "header", "data", "info", "attributes", "properties", "props", "matter", "yaml", "site", "jekyll", "hexo",
        "eleventy", "11ty", "astro", "gatsby", "vuepress", "vitepress", "docusaurus", "mkdocs", "obsidian", "notion", "wordpress", "ghost",
        "lifecycle", "workflow", "config", "configuration", "conf",
    ]

    /// A mapping of days, `dates: {publish: 2027-01-01}`, and what its keys are about.
    static let dates: [String: Meaning] = [
        "publish": .date, "published": .date, "publication": .date, "release": .date, "embargo": .date, "发布": .date, "公开": .date,
        "expire": .expires, "expires": .expires, "expiry": .expires, "unpublish": .expires, "过期": .expires, "下架": .expires,
    ]
}
