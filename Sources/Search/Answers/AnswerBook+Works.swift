import Content
import Interface
import Services

/// What can be made with things, and how long what is made or learnt takes.
extension AnswerBook {
    /// So many works are named.
    private static let mostWorks = 6

    /// What a material goes into and what a machine is used for; tutorials come first.
    func works(_ group: GroupID) -> Answer? {
        guard makerspace.material(group) != nil || makerspace.machine(group) != nil else { return nil }
        let works = makerspace.works.filter { work in
            work.materials.contains { $0.material == group } || work.tools.contains(group)
        }
        let sorted = works.filter(\.isTutorial) + works.filter { !$0.isTutorial }
        return Answer(.works, sorted.prefix(Self.mostWorks).map { item($0.group, [measure(of: $0.group)]) })
    }

    /// How long a work takes and for whom it is.
    func measure(of work: GroupID) -> String {
        let entry = entry(work)
        let grades = entry["grades"]?.grades ?? []
        return notes([entry["minutes"]?.integer.map(words.minutes), grades.isEmpty ? nil : words.grades(grades)])
    }

    /// How long something takes or is waited for.
    func duration(_ group: GroupID) -> Answer? {
        let entry = entry(group)
        let text = notes([
            entry["minutes"]?.integer.map(words.minutes),
            entry["class_hours"]?.number.map { words("format.class_hours", ("count", words.number($0))) },
            entry["reply_within"]?.text.map { words("access.reply", ("time", words.span($0))) },
        ])
        return text.isEmpty ? nil : Answer(.duration, text: text, [])
    }

    /// How long what a training gives holds.
    func validity(_ group: GroupID) -> Answer? {
        entry(group)["valid_months"]?.integer.flatMap { Answer(.validity, text: words.count("training.valid", $0), []) }
    }
}
