import Content
import Diagnostics
import Services

/// A tutorial that nobody has followed for two years: machines, software and materials have changed since.
enum TutorialNotTested: Rule {
    static let name = "tutorial-not-tested"
    static let isAdvice = true
    static let help = Words(
        zh: "最近试做（last_tested）已经是两年以前的教程。", en: "A tutorial last tested more than two years ago.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let today = context.portal.today
        return context.makerspace.works.compactMap { work in
            guard work.isTutorial, let day = context.entry(work.group)["last_tested"]?.date,
                (day.year + 2, day.month, day.day) < (today.year, today.month, today.day)
            else { return nil }
            return .tutorialNotTested(context.title(work.group), day, at: context.place(work.group, "last_tested"))
        }
    }
}

extension Diagnostic {
    fileprivate static func tutorialNotTested(_ title: Words, _ day: Day, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            TutorialNotTested.kind, at: place,
            Words(
                zh: "「\(title.zh)」上一次有人照着做成是 \(day)，两年多了：软件和机器变了，学生照着做会卡住。",
                en:
                    "“\(title.en)” was last followed with success on \(day), over two years ago: software and machines have changed, and pupils will get stuck."
            ),
            cure: Words(
                zh: "照着做一遍，改好走不通的步骤，再把 last_tested 改成那一天。",
                en: "Follow it once, mend the steps that fail, and set last_tested to that day."))
    }
}
