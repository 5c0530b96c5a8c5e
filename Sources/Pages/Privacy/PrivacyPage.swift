import Content
import Foundation
import Interface
import Portal
import Services
import Templates

extension Tables {
    static let privacy = layout(
        "privacy", zh: "隐私说明", en: "The privacy page",
        [
            .text("summary", zh: "一句话的介绍", en: "A sentence about it"),
            .list("parts", of: privacyPart, zh: "各个部分", en: "Its parts"),
        ])

    static let privacyPart = VariableTable(
        "privacy part", zh: "隐私说明的一部分", en: "A part of the privacy page",
        [
            .text("title", zh: "标题", en: "The heading"),
            .text("id", zh: "页内锚点", en: "The anchor"),
            .texts("paragraphs", zh: "段落", en: "The paragraphs"),
            .list("items", of: link, zh: "列出的各项", en: "What is listed"),
            .record("contact", link, zh: "联系人", en: "Whom to ask"),
            .list("channels", of: channel, zh: "联系方式", en: "Ways to get in touch"),
        ])
}

/// Fills the privacy page: what is true of every portal that Lathe makes, and what this one's settings add.
struct PrivacyPage {
    let context: PageContext

    init(site: Site, language: String) {
        context = PageContext(site: site, language: language, address: site.addresses(language).privacy)
    }

    private var words: InterfaceWords { context.words }
    private var settings: PortalSettings { context.portal.settings }

    func filled() -> TemplateRecord {
        var record = TemplateRecord(Tables.privacy)
        context.fill(
            &record, title: words["privacy.title"], type: Presentation.plainColour, icon: Presentation.page.icon,
            crumbs: context.crumbs(), others: context.inEachLanguage { context.site.addresses($0).privacy })
        record.set("summary", words["privacy.summary"])
        record.set("description", words["privacy.summary"])
        record["parts"] = .list([published, kept, collected, who, removal])
        return record
    }

    private var published: TemplateRecord {
        let required = settings["consent"]?.term?.id == "required"
        return part(
            "published",
            [words["privacy.published.content"]] + (required ? [words["privacy.published.required"]] : [])
                + ["team", "photos", "not"].map { words["privacy.published.\($0)"] })
    }

    private var kept: TemplateRecord {
        var part = part("kept", [words["privacy.kept.text"]])
        part["items"] = .list(
            KeptOnDevice.allCases.filter { $0 != .pages || settings.offlineUse != .none }.map {
                .link(words("privacy.kept.item", ("what", words[$0.word]), ("key", $0.rawValue)), nil)
            })
        return part
    }

    private var collected: TemplateRecord {
        let hosts = liveHosts
        return part(
            "collected",
            [words["privacy.collected.nothing"], words["privacy.collected.requests"]]
                + (hosts.isEmpty ? [] : [words("privacy.collected.live", ("hosts", words.list(hosts)))])
                + [words["privacy.collected.links"], words["privacy.collected.server"]])
    }

    private var who: TemplateRecord {
        let school = settings.words("school", in: context.language) ?? context.site.title(context.language)
        var part = part("who", [words("privacy.who.school", ("school", school))])
        if let contact { part["contact"] = .record(contact) }
        let title = words["privacy.title"]
        // Ways that serve something else, such as booking, are none for this.
        let open = context.portal.channels.filter { ($0.serves(nil) || $0.serves("ask")) && $0[.wechat] == nil }
        part["channels"] = .list(context.records(of: open, title: title) { _, _ in .absent })
        return part
    }

    private var removal: TemplateRecord {
        let days = settings["privacy"]?.record["days"]?.integer
        return part(
            "removal",
            [
                words["privacy.removal.ask"], days.map { words.count("privacy.removal.days", $0) } ?? words["privacy.removal.soon"],
                words["privacy.removal.after"],
            ])
    }

    private func part(_ name: String, _ paragraphs: [String]) -> TemplateRecord {
        var part = TemplateRecord(Tables.privacyPart)
        part.set("title", words["privacy.\(name).title"])
        part.set("id", "privacy-\(name)")
        part["paragraphs"] = .texts(paragraphs)
        return part
    }

    /// Whom the settings name: an entry, an e-mail address, or any words.
    private var contact: TemplateRecord? {
        guard let written = settings["privacy"]?.record["contact"]?.text, !written.isEmpty else { return nil }
        let groups = context.portal.groups
        let tails = groups.indices.filter { groups[$0].id.hasSuffix("/" + written) }
        if let group = context.site.groupOfID[written] ?? (tails.count == 1 ? tails.first : nil) { return context.link(group: group) }
        let isEmail = written.contains("@") && !written.contains(" ")
        return .link(written, isEmail ? "mailto:" + SitePath(written).encoded : nil)
    }

    /// The other servers that pages with a live state ask.
    private var liveHosts: [String] {
        let states = context.portal.entries.flatMap { entry in
            [entry["live"]] + (entry["units"]?.items ?? []).map { $0.record["live"] }
        }
        let origins = states.compactMap { state in
            state.flatMap { LiveSource($0, of: context.portal) }?.origin
        }
        return Set(origins.compactMap { URL(string: $0)?.host() }).sorted()
    }
}
