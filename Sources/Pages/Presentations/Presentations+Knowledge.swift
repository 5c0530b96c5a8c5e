import Content

/// Types that are read.
extension Presentation {
    static let page = Presentation("page", Tables.page) { $0.fillPage() }.with {
        $0.schema = Schema("WebPage", isWork: true)
        $0.isCited = true
    }

    static let guide = Presentation("guide", Tables.guide) { $0.fillGuide() }.with {
        $0.schema = Schema("Article", "LearningResource", isWork: true) { $0.learning(&$1) }
        $0.isCited = true
        $0.access.named = { page, uses in
            page.shownFields.insert("contact")
            page.turnTo(page.portal.targets(of: page.position, "contact"), &uses)
        }
    }

    static let question = Presentation("question", Tables.question) { $0.fillQuestion() }.with {
        $0.schema = Schema("QAPage", isWork: true) { $0.question(&$1) }
        $0.isCited = true
        $0.asking.showsQuestions = false
        $0.access.named = { page, uses in
            for target in page.portal.targets(of: page.position, "about") where target != page.group {
                uses.formUnion(page.context.site.makerspace.uses(of: target))
            }
            page.turnTo(page.portal.targets(of: page.position, "answered_by"), &uses)
        }
    }

    static let resource = Presentation("resource", Tables.resource) { $0.fillResource() }.with {
        $0.schema = Schema(types: { [$0["kind"]?.term?.id == "book" ? "Book" : "CreativeWork"] }, isWork: true) { $0.resource(&$1) }
        $0.asking.purposes = [.ask, .fault]
    }

    static let training = Presentation("training", Tables.training) { $0.fillTraining() }.with {
        $0.schema = Schema("Course", isWork: true) { $0.training(&$1) }
    }
}
