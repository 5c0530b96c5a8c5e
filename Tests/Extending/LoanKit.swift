import Content
import Diagnostics
import Pages
import Templates

/// A content type of a school's own: boxes of machines that pupils take home.
extension ContentType {
    static let loanKit = ContentType(
        "loan-kit", folder: "kits", zh: "外借套件", en: "Loan kit", plural: ("外借套件", "Loan kits"),
        help: ("可以借回家的一箱设备。", "A box of machines that may be taken home."),
        fields: [
            Field(
                "holds", .list(.reference(["equipment"], Field.Inverse("in_kits", zh: "收在这些套件里", en: "In these kits"))),
                zh: "里面的设备", en: "Holds", help: ("箱子里有哪些设备。", "The machines in the box.")),
            Field("days", .integer(1...60), zh: "可借天数", en: "Days", help: ("一次可以借几天。", "For how many days it may be kept.")),
        ])
}

/// How it is shown: a layout of its own, filled by a section of its own.
extension Presentation {
    static let loanKit = Presentation(
        "loan-kit", zh: "外借套件", en: "A loan kit",
        layout: """
            {{<base}}
            {{$main}}
            <article class="wrap">
            {{>entry-head}}
            {{#lending.count}}
            <section id="lending"><h2>{{lending_title}}</h2>
            <ul>
            {{#lending}}
            <li><a href="{{url}}">{{title}}</a> {{answer}}</li>
            {{/lending}}
            </ul></section>
            {{/lending.count}}
            <div class="prose">{{{body}}}</div>
            {{>groups}}
            {{>entry-foot}}
            </article>
            {{/main}}
            {{/base}}

            """,
        icon: "equipment", sections: [.lending]
    ).with {
        $0.schema = Schema("Product")
        $0.listing = Listing(door: .words(Words(zh: "借一箱回家", en: "Take a kit home")))
    }
}

extension PageSection {
    private static let line = VariableTable(
        "lending", zh: "一个校区能借出什么", en: "What one campus can lend",
        [
            .text("title", zh: "校区", en: "The campus"),
            .text("url", zh: "校区的网址", en: "Its address"),
            .text("answer", zh: "有没有，缺什么", en: "Whether it can, and what is missing"),
        ])

    /// Whether each campus can lend what the kit holds, and for how long.
    fileprivate static let lending = PageSection(
        [
            .text("lending_title", zh: "小标题", en: "The heading"),
            .list("lending", of: line, zh: "各校区能借出什么", en: "What each campus can lend"),
        ], fields: ["holds", "days"]
    ) { page in
        let machines = page.portal.targets(of: page.id, "holds")
        var content = SectionContent()
        content.groups = machines
        if let days = page.entry["days"]?.integer {
            content.facts.append(
                page.fact("clock", label: page.words.text(Words(zh: "可借", en: "For")), page.words.count("format.day_count", days)))
        }
        content.set("lending_title", page.words.text(Words(zh: "在哪里借", en: "Where to borrow it")))
        content["lending"] = .list(
            Lending.answers(for: machines, page.makerspace).map { answer in
                var record = TemplateRecord(line)
                record.set("title", page.entry(ofGroup: answer.campus).title)
                record.set("url", page.href(group: answer.campus))
                let missing = page.words.list(answer.missing.map { page.entry(ofGroup: $0).title })
                record.set(
                    "answer",
                    page.words.text(
                        answer.missing.isEmpty
                            ? Words(zh: "可以借", en: "has all of it") : Words(zh: "缺：\(missing)", en: "lacks: \(missing)")))
                return record
            })
        return content
    }
}
