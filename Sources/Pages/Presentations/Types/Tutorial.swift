import Content
import Portal
import Services
import Templates

extension Presentation {
    static let tutorial = Presentation(
        "tutorial", zh: "教程", en: "A tutorial",
        sections: [
            .level, .minutes, .leaving("class_hours"), .stepCount, .beginning, .making, .trainingSteps,
            .safetyBoxes(
                zh: "没有分步骤的教程里，各台机器的安全须知", en: "Where there are no steps, what to know of the machines", fields: ["tools"],
                besides: { Set(TutorialSteps($0).boxes(of: $0).flatMap(\.machines)) }),
            .materials,
            .panel(
                "prerequisites", zh: "最好先做过的教程", en: "The tutorials better done first", "tutorial.prerequisites", type: "tutorial",
                references: "prerequisites"),
            .objectives, .steps, .teacherNotes, .rubric, .tested,
            .access(fields: ["services"], AccessManner(listsTrainings: true, answersMaking: true)),
        ]
    ).with {
        $0.schema = Schema("HowTo", "LearningResource", isWork: true) { $0.howTo(&$1) }
        $0.isCited = true
        $0.isPrinted = true
        $0.asking = Asking(purposes: [.ask, .made], showsQuestionsOfThings: true)
        $0.listing = Listing(door: .key("home.start"), shelf: .init(name: "tutorials", most: 4))
    }
}

extension PageSection {
    fileprivate static let level = PageSection(fields: ["level"]) { page in
        page.entry["level"]?.integer.flatMap { level in
            .facts(page.fact("gauge", label: page.words["fact.level"], [], gauge: .gauge(level, page.words["level.\(level)"])))
        }
    }

    fileprivate static let stepCount = PageSection { page in
        let steps = StepHeadings.numbered(in: page.entry.document.outline).count
        return steps > 0 ? .facts(page.fact("tutorial", "fact.steps", .value(page.words.count("tutorial.steps", steps)))) : nil
    }

    fileprivate static let objectives = PageSection(
        [.texts("objectives", zh: "学习目标", en: "What one can do afterwards")], fields: ["objectives"]
    ) { page in .value("objectives", .texts((page.entry["objectives"]?.items ?? []).compactMap(\.text))) }

    fileprivate static let teacherNotes = PageSection(
        [.text("teacher_notes", zh: "给老师的话", en: "Notes for teachers")], fields: ["teacher_notes"]
    ) { page in page.entry["teacher_notes"]?.text.map { .value("teacher_notes", .text($0)) } }

    /// What good work is.
    static let rubric = PageSection([.texts("rubric", zh: "评价标准", en: "What good work is")], fields: ["rubric"]) { page in
        let items = (page.entry["rubric"]?.items ?? []).compactMap(\.text)
        guard !items.isEmpty else { return nil }
        var content = SectionContent.value("rubric", .texts(items))
        content.standsBeside = true
        return content
    }

    fileprivate static let tested = PageSection(fields: ["last_tested"]) { page in
        .value("tested", page.words.record(page.entry["last_tested"]?.date))
    }
}
