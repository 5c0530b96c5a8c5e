import Content
import Markdown
import Portal
import Services
import Templates

extension Tables {
    static let section = VariableTable(
        "section", zh: "教程的一节", en: "One section of a tutorial",
        [
            .text("number", zh: "步骤号；不是步骤的节没有", en: "The step's number; absent where it is no step"),
            .flag("last", zh: "是不是最后一步", en: "Whether it is the last step"),
            .html("heading", zh: "步骤的标题", en: "A step's heading"),
            .html("html", zh: "这一节的内容；不是步骤时带标题", en: "The section; with its heading where it is no step"),
            .list("safety", of: safetyBox, zh: "在这一步第一次用到的机器的安全须知", en: "What to know of the machines first used in this step"),
            .html("warning", zh: "第一步里：作者写在步骤前面的安全提示", en: "In the first step: what the writer says of safety before the steps"),
            .list("uses", of: link, zh: "这一步用到的机器和材料", en: "The machines and materials of this step"),
            .list("shelf", of: shelfLine, zh: "这一节提到的馆藏与资源", en: "The resources that the section names"),
        ])
}

/// A text cut at its H2s, with the numbers of those that are steps.
struct TutorialSteps {
    struct Section {
        let heading: Heading
        let range: Range<Int>
        /// Nil where it is no step.
        let number: String?
        let isLast: Bool
        let place: Place
        /// To which a step links.
        let machines: [GroupID]
        let materials: [GroupID]
    }

    /// Where a section stands on the page.
    enum Place {
        /// Where the writer has it.
        case inOrder
        /// It is to be read before the first step, folded so that the step is near.
        case beforeSteps
        /// It says how nobody gets hurt: open at the first step.
        case atFirstStep
    }

    let sections: [Section]
    /// By position in the outline.
    let numbers: [Int: String]
    /// The greatest number of a step.
    let greatest: String?
    /// Where the text before the first heading ends.
    let lead: Int
    /// Where the footnotes begin.
    let end: Int

    init(_ page: EntryContext) {
        let document = page.entry.document
        let end = document.footnotesOffset ?? document.html.count
        let cuts = document.outline.indices.filter { document.outline[$0].level <= 2 && document.outline[$0].range.lowerBound < end }
        let steps = StepHeadings.numbered(in: document.outline)
        let numbers = Dictionary(steps.map { ($0.heading, $0.shown) }, uniquingKeysWith: { $1 })
        let firstStep = steps.first?.heading ?? 0
        let things = LinkedThings(page.portal, page.makerspace)
        sections = cuts.enumerated().map { index, cut in
            let heading = document.outline[cut]
            let stop = index + 1 < cuts.count ? document.outline[cuts[index + 1]].range.lowerBound : end
            let range = heading.range.lowerBound..<stop
            // `## 做法` right above the steps has nothing to fold.
            let isBare = document.html[min(heading.range.upperBound, stop)..<stop].allSatisfy { $0 <= 0x20 }
            let used = numbers[cut] == nil ? [] : things.uses(in: range, of: page.id)
            return Section(
                heading: heading, range: range, number: numbers[cut], isLast: cut == steps.last?.heading,
                place: cut >= firstStep || heading.level < 2
                    ? .inOrder : StepHeadings.isAboutSafety(heading.title) ? .atFirstStep : isBare ? .inOrder : .beforeSteps,
                machines: used.filter(\.isMachine).map(\.group), materials: used.filter { !$0.isMachine }.map(\.group))
        }
        self.numbers = numbers
        greatest = steps.max { $0.number < $1.number }?.shown
        self.end = end
        lead = sections.first?.range.lowerBound ?? end
    }

    /// The first step; nil where no section is one.
    var first: Section? { sections.first { $0.number != nil } }

    /// At which sections it is said what to know of a machine: where it is first linked to, else at the first step.
    func boxes(of page: EntryContext) -> [(section: Section, machines: [GroupID])] {
        guard let first else { return [] }
        var boxed: Set<GroupID> = []
        var boxes = sections.filter { $0.number != nil }.map { section in
            (section: section, machines: section.machines.filter { boxed.insert($0).inserted })
        }
        let others = (page.makerspace.work(page.group)?.tools ?? []).filter { boxed.insert($0).inserted }
        if let index = boxes.firstIndex(where: { $0.section.range == first.range }) { boxes[index].machines += others }
        return boxes
    }
}

extension PageSection {
    /// The text by its steps. A machine's safety box stands at the step that links to it first.
    static let steps = PageSection(
        [
            .html("lead", zh: "第一个标题之前的文字", en: "The text before the first heading"),
            .list("preface", of: Tables.section, zh: "第一步之前的各节，可以折叠", en: "The sections before the first step, to be folded"),
            .list("sections", of: Tables.section, zh: "其余各节，步骤有步骤号", en: "The other sections; steps have a number"),
            .html("footnotes", zh: "脚注", en: "The footnotes"),
        ], isText: true,
        after: { page, _ in
            let steps = TutorialSteps(page)
            let length = page.entry.document.html.count
            var content = SectionContent()
            if steps.lead > 0 { content["lead"] = .html(page.body.html(0..<steps.lead)) }
            content["preface"] = .list(steps.sections.filter { $0.place == .beforeSteps }.map(page.preface))
            let boxes = Dictionary(steps.boxes(of: page).map { ($0.section.range.lowerBound, $0.machines) }, uniquingKeysWith: { $1 })
            content["sections"] = .list(
                steps.sections.filter { $0.place == .inOrder }.map { section in
                    let machines = (boxes[section.range.lowerBound] ?? []).compactMap(page.safetyBox)
                    guard section.range == steps.first?.range else { return page.record(section, boxes: machines) }
                    var record = page.record(section, boxes: page.firstBoxes(steps) + machines)
                    record["warning"] = .html(page.warning(steps))
                    return record
                })
            if steps.end < length { content["footnotes"] = .html(page.body.html(steps.end..<length)) }
            content["toc"] = page.contents(numbers: steps.numbers)
            return content
        })
}

extension EntryContext {
    fileprivate func record(_ part: TutorialSteps.Section, boxes: [TemplateRecord]) -> TemplateRecord {
        var section = TemplateRecord(Tables.section)
        section["shelf"] = .list(shelfLines(part.range))
        guard let number = part.number else {
            section["html"] = .html(body.html(part.range))
            return section
        }
        section.set("number", number)
        section["last"] = .flag(part.isLast)
        let split = min(part.heading.range.upperBound, part.range.upperBound)
        var html = body.html(part.range.lowerBound..<split)
        StepHeadingHTML.dropLabel(of: part.heading.title, from: &html)
        section["heading"] = .html(html)
        section["html"] = .html(TimerMarks(label: timerLabel).marked(body.html(split..<part.range.upperBound)))
        section["safety"] = .list(boxes)
        section["uses"] = .list((part.machines + part.materials).map(use))
        return section
    }

    /// A section before the first step, without its warnings: they are not to be folded.
    fileprivate func preface(_ part: TutorialSteps.Section) -> TemplateRecord {
        var section = TemplateRecord(Tables.section)
        section["shelf"] = .list(shelfLines(part.range))
        let split = min(part.heading.range.upperBound, part.range.upperBound)
        section["heading"] = .html(StepHeadingHTML.withoutAnchor(body.html(part.range.lowerBound..<split)))
        let text = split..<part.range.upperBound
        let kept = WarningBlocks.rest(of: text, without: WarningBlocks.find(in: entry.document.html, text))
        section["html"] = .html(kept.flatMap { body.html($0) })
        return section
    }

    /// What the writer says of safety before the steps.
    fileprivate func warning(_ steps: TutorialSteps) -> [UInt8] {
        steps.sections.flatMap { section -> [UInt8] in
            switch section.place {
            case .atFirstStep: body.html(section.range)
            case .beforeSteps: WarningBlocks.find(in: entry.document.html, section.range).flatMap { body.html($0) }
            case .inOrder: []
            }
        }
    }

    /// The trainings that no machine asks for belong to no later step.
    fileprivate func firstBoxes(_ steps: TutorialSteps) -> [TemplateRecord] {
        trainingsBox(besides: steps.boxes(of: self).flatMap(\.machines)).map { [$0] } ?? []
    }

    private func timerLabel(_ time: TimeInText) -> String {
        words(time.isShortest ? "bench.timer.shortest" : "bench.timer", ("time", words.wait(seconds: time.seconds)))
    }

    /// A machine or a material of a step, as a link.
    private func use(_ group: GroupID) -> TemplateRecord {
        var link = context.link(group: group)
        let type = portal.groups[group].type
        link.set("type", context.site.colour(of: type))
        link.set("icon", context.site.icon(of: type))
        return link
    }
}
