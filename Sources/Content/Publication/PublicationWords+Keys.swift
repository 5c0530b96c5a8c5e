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
        // WordPress and what exports from it.
        add(.status, "poststatus publishstatus publicationstatus pagestatus 发布状态 页面状态 文章状态")
        add(.stage, sure: false, "state stage workflow workflowstate lifecycle maturity 进度 阶段 完成度 完成情况")
        // Hugo: publishDate; Grav: publish_date; Gatsby, Eleventy and Astro starters: pubDate, publishedAt; Ghost: published_at.
        add(
            .date, "publishdate pubdate publishat publishon publishedat publishedon publisheddate datepublished publicationdate postdate",
            "scheduledat scheduledfor embargountil 发布时间 发布于 定时发布 公开日期")
        add(.date, sure: false, "scheduled embargo golive releasedate availablefrom visiblefrom 上线日期 上线时间")
        // Hugo: expiryDate; Grav: unpublish_date.
        add(.expires, "expirydate expiredate expirationdate expiresat expireson unpublishdate unpublishon unpublishat 过期日期 过期时间 下线日期 下线时间")
        add(.expires, sure: false, "expiry expire expiration validuntil validthrough visibleuntil availableuntil 到期 到期日 有效期至")
        // Hugo, Zola, Docusaurus, MkDocs, Quartz, Astro: draft; Docusaurus: unlisted; Nikola, WordPress: private.
        add(
            .withholds, "draft drafts isdraft indraft saveasdraft private isprivate unlisted unpublished wip workinprogress withheld",
            "donotpublish dontpublish nopublish notpublished excludefromsite",
            "草稿 是否草稿 是草稿 私密 私有 未发布 不发布 不要发布 暂不发布 不公开 暂不公开")
        // Lektor: _hidden; Jekyll and Hexo themes: hidden; Hugo: headless; Grav's and Statamic's kin.
        add(
            .withholds, sure: false,
            "hidden ishidden secret confidential internal unfinished withdrawn withdraw trashed deleted archived archive",
            "expired retired obsolete embargoed disabled protected exclude hideinlist hidepost hidepage headless 隐藏 保密 内部 未完成")
        // Jekyll, Hexo, Grav, dev.to: published; Obsidian Publish: publish; Digital Garden: dg-publish.
        add(.publishes, "published publish ispublished topublish dgpublish obsidianpublish 已发布 是否发布 是否公开")
        // Zola and Hugo: render; Grav: visible, routable; Eleventy: permalink; Lektor: _discoverable.
        add(
            .publishes, sure: false, "public ispublic visible isvisible listed discoverable routable render rendered enabled permalink",
            "发布 公开 可见 是否可见 上线 是否上线")
        // Material for MkDocs: the parts of a page.
        add(.hides, sure: false, "hide")
        // Ghost, Hashnode.
        add(.visibility, "visibility 可见性 可见范围 公开范围 谁可以看")
        // Hugo: build, earlier _build.
        add(.build, sure: false, "build")
        // Hexo, WordPress.
        add(.password, "password passwords passphrase pagepassword postpassword 密码 访问密码 口令")
        return keys
    }()

    /// Hugo: params, cascade; Zola: extra; Pandoc's and Quarto's kin: meta, metadata; content systems: page, post, publishing.
    static let containers: Set<String> = [
        "params", "extra", "cascade", "meta", "metadata", "frontmatter", "page", "post", "publishing", "publication", "options", "settings",
    ]
}
