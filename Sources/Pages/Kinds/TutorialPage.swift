import Content
import Markdown
import Portal
import Services
import Templates

extension Tables {
    static let tutorial = entry(
        "tutorial", zh: "教程", en: "A tutorial",
        [
            .record("making", campusAnswers, zh: "各校区能不能做", en: "Whether each campus can make it"),
            .record("trainings", trainingSteps, zh: "先要通过的全部培训，按先后", en: "All trainings to pass first, in order"),
            .list("safety", of: safetyBox, zh: "步骤里没有提到的机器的安全须知", en: "What to know of machines that no step links to"),
            .record("materials", materialsTable, zh: "材料表", en: "The bill of materials"),
            .record("prerequisites", panel, zh: "最好先做过的教程", en: "The tutorials better done first"),
            .texts("objectives", zh: "学习目标", en: "What one can do afterwards"),
            .html("lead", zh: "第一个标题之前的文字", en: "The text before the first heading"),
            .list("sections", of: section, zh: "各节，步骤有步骤号", en: "The sections; steps have a number"),
            .html("footnotes", zh: "脚注", en: "The footnotes"),
            .text("teacher_notes", zh: "给老师的话", en: "Notes for teachers"),
            .texts("rubric", zh: "评价标准", en: "What good work is"),
        ])

    static let section = VariableTable(
        "section", zh: "教程的一节", en: "One section of a tutorial",
        [
            .text("number", zh: "步骤号；不是步骤的节没有", en: "The step's number; absent where it is no step"),
            .flag("last", zh: "是不是最后一步", en: "Whether it is the last step"),
            .html("heading", zh: "步骤的标题", en: "A step's heading"),
            .html("html", zh: "这一节的内容；不是步骤时带标题", en: "The section; with its heading where it is no step"),
            .list("safety", of: safetyBox, zh: "在这一步第一次用到的机器的安全须知", en: "What to know of the machines first used in this step"),
            .list("uses", of: link, zh: "这一步用到的机器和材料", en: "The machines and materials of this step"),
            .list("shelf", of: shelfLine, zh: "这一节提到的馆藏与资源", en: "The resources that the section names"),
        ])
}

extension EntryPage {
    func fillTutorial() {
        shownFields.formUnion(["level", "class_hours", "objectives", "teacher_notes", "rubric", "last_tested"])
        if let level = entry["level"]?.integer {
            addFact("gauge", label: words["fact.level"], [], gauge: .gauge(level, words["level.\(level)"]))
        }
        addMinutes()
        let numbers = fillSections()
        if numbers.count > 0 { addFact("tutorial", "fact.steps", .value(words.count("tutorial.steps", numbers.count))) }
        setMaking()
        setTrainingSteps()
        setMaterials()
        setPanel("prerequisites", "tutorial.prerequisites", type: "tutorial", references: "prerequisites")
        shownFields.formUnion(["tools", "services"])
        fillAccess()
        record["objectives"] = .texts((entry["objectives"]?.items ?? []).compactMap(\.text))
        record.set("teacher_notes", entry["teacher_notes"]?.text)
        fillRubric()
        record["tested"] = words.record(entry["last_tested"]?.date)
        fillContents(numbers: numbers)
    }

    func fillRubric() {
        shownFields.insert("rubric")
        record["rubric"] = .texts((entry["rubric"]?.items ?? []).compactMap(\.text))
    }

    /// Cuts the text at its H2s and numbers those that are steps; gives the numbers by position in the outline.
    ///
    /// A machine's safety box stands at the step that links to it first; boxes of the rest are set up front.
    private func fillSections() -> [Int: Int] {
        let document = entry.document
        let end = document.footnotesOffset ?? document.html.count
        let cuts = document.outline.indices.filter { document.outline[$0].level <= 2 && document.outline[$0].range.lowerBound < end }
        var numbers: [Int: Int] = [:]
        let steps = StepHeadings.numbered(in: document.outline)
        for step in steps { numbers[step.heading] = step.number }
        let first = cuts.first.map { document.outline[$0].range.lowerBound } ?? end
        if first > 0 { record["lead"] = .html(body.html(0..<first)) }
        let things = LinkedThings(portal)
        var boxed: Set<Int> = []
        var sections: [TemplateRecord] = []
        for (index, cut) in cuts.enumerated() {
            let heading = document.outline[cut]
            let stop = index + 1 < cuts.count ? document.outline[cuts[index + 1]].range.lowerBound : end
            var section = TemplateRecord(Tables.section)
            section["shelf"] = .list(shelfLines(heading.range.lowerBound..<stop))
            guard let number = numbers[cut] else {
                section["html"] = .html(body.html(heading.range.lowerBound..<stop))
                sections.append(section)
                continue
            }
            section.set("number", String(number))
            section["last"] = .flag(cut == steps.last?.heading)
            let split = min(heading.range.upperBound, stop)
            var html = body.html(heading.range.lowerBound..<split)
            Self.dropLabel(of: heading.title, from: &html)
            section["heading"] = .html(html)
            section["html"] = .html(body.html(split..<stop))
            let used = things.uses(in: heading.range.lowerBound..<stop, of: position)
            let machines = used.filter(\.isMachine).map(\.group)
            section["safety"] = .list(machines.filter { boxed.insert($0).inserted }.compactMap(safetyBox))
            section["uses"] = .list((machines + used.filter { !$0.isMachine }.map(\.group)).map(use))
            sections.append(section)
        }
        record["sections"] = .list(sections)
        setSafetyBoxes(besides: boxed)
        if end < document.html.count { record["footnotes"] = .html(body.html(end..<document.html.count)) }
        return numbers
    }

    /// A machine or a material of a step, as a link.
    private func use(_ group: Int) -> TemplateRecord {
        var link = context.link(group: group)
        let type = portal.settings.types.all[portal.groups[group].type].name
        link.set("type", Site.colour(ofType: type))
        link.set("icon", Site.icon(ofType: type))
        return link
    }

    /// Takes the step's number out of the heading with which a section begins.
    private static func dropLabel(of title: String, from html: inout [UInt8]) {
        let label = Array(title.utf8.prefix(StepHeadings.labelLength(of: title)))
        guard !label.isEmpty, let start = html.firstIndex(of: UInt8(ascii: ">")).map({ $0 + 1 }),
            html[start...].starts(with: label)
        else { return }
        html.removeSubrange(start..<start + label.count)
    }
}
