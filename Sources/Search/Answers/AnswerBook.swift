import Content
import Interface
import Portal
import Services

/// The answers of a portal in one language, in the words that its pages use.
struct AnswerBook: Sendable {
    let source: AnswerSource
    let words: InterfaceWords
    let language: String

    var portal: Portal { source.portal }
    var makerspace: Makerspace { source.makerspace }

    init(_ source: AnswerSource, _ languages: InterfaceLanguages, language: String) {
        self.source = source
        self.language = language
        words = languages[language]
    }

    /// All that can be answered about a thing.
    func answers(about group: GroupID) -> [Answer] {
        let gone = retirement(group)
        return gone + known(about: group).filter { answer in !gone.contains { $0.kind == answer.kind } }
    }

    private func known(about group: GroupID) -> [Answer] {
        [
            hours(group), place(group), helpers(group), price(group), stock(group), substitutes(group), loan(group), trainings(group),
            dates(group), condition(group), contact(group), signup(group), count(group), works(group), duration(group), validity(group),
        ].compactMap(\.self)
    }

    func entry(_ group: GroupID) -> Entry { portal.entries[portal.entry(ofGroup: group, in: language)] }
    func title(_ group: GroupID) -> String { entry(group).title }
    func url(_ group: GroupID) -> String { entry(group).address.encoded }

    /// A line that leads to an entry, with what else is to be said side by side.
    func item(_ group: GroupID, _ notes: [String?], campus: GroupID? = nil) -> Answer.Item {
        Answer.Item(title: title(group), url: url(group), detail: self.notes(notes), campus: campus)
    }

    func notes(_ parts: [String?]) -> String { words.notes(parts.compactMap(\.self).filter { !$0.isEmpty }) }

    /// What is listed of a thing's records with the place of each in the entry, which positions of `Services` mean.
    func records(_ group: GroupID, _ field: String) -> [[String: Value]] { (entry(group)[field]?.items ?? []).map(\.record) }
}
