import Content

/// Types of which somebody made something, or teaches how to.
extension Presentation {
    static let tutorial = Presentation("tutorial", Tables.tutorial) { $0.fillTutorial() }.with {
        $0.schema = Schema("HowTo", "LearningResource", isWork: true) { $0.howTo(&$1) }
        $0.isCited = true
        $0.asking = Asking(purposes: [.ask, .made], showsQuestionsOfThings: true)
        $0.access = AccessManner(listsTrainings: true, answersMaking: true)
    }

    static let project = Presentation("project", Tables.project) { $0.fillProject() }.with {
        $0.schema = Schema("CreativeWork", isWork: true) { $1.member("timeRequired", $0.duration) }
        $0.isCited = true
        $0.asking = Asking(purposes: [.ask, .made], showsQuestionsOfThings: true)
        $0.access = AccessManner(answersMaking: true) { $0.turnTo($0.portal.targets(of: $0.position, "advisers"), &$1) }
    }

    static let path = Presentation("path", Tables.path) { $0.fillPath() }.with {
        $0.schema = Schema("Course", isWork: true) { $0.path(&$1) }
        $0.isCited = true
        $0.access = AccessManner(answersMaking: true)
    }
}
