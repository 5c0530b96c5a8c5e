import Content
import Portal
import Templates

/// All entries under their letters, for the A–Z and for the search page where no script runs.
struct LetterIndex {
    private let context: PageContext
    private var byLetter: [Character: [GroupID]] = [:]
    let count: Int

    init(_ context: PageContext) {
        self.context = context
        let groups = Self.groups(context.portal)
        count = groups.count
        let titles = groups.map { context.entry(ofGroup: $0).title }
        let keys = titles.map(LatinKeys.key)
        // 第十课 would stand before 第一课 by its pinyin.
        let order = titles.indices.map { NaturalOrder(NaturalOrder.ordinalsInDigits(titles[$0]).map(LatinKeys.key) ?? keys[$0]) }
        for index in groups.indices.sorted(by: { (order[$0], titles[$0], groups[$0]) < (order[$1], titles[$1], groups[$1]) }) {
            byLetter[LatinKeys.letter(keys[index]), default: []].append(groups[index])
        }
    }

    /// Everything but the home page.
    static func groups(_ portal: Portal) -> [GroupID] { portal.groups.indices.filter { !portal.groups[$0].id.isEmpty } }

    var letters: [TemplateRecord] {
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ#".map { letter in
            var item = TemplateRecord(Tables.letter)
            item.set("letter", String(letter))
            if byLetter[letter] != nil { item.set("url", "#" + Self.id(letter)) }
            return item
        }
    }

    var sections: [TemplateRecord] {
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ#".compactMap { letter in
            guard let members = byLetter[letter] else { return nil }
            var section = TemplateRecord(Tables.letterSection)
            section.set("letter", String(letter))
            section.set("id", Self.id(letter))
            section["rows"] = .list(
                members.map { group in
                    let type = context.portal.settings.types.all[context.portal.groups[group].type]
                    return context.row(group: group, showsType: true, note: type.folder.isEmpty ? nil : context.words.text(type.label))
                })
            return section
        }
    }

    private static func id(_ letter: Character) -> String { letter == "#" ? "other" : String(letter) }
}
