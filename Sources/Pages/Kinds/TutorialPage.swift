import Content
import Markdown
import Portal
import Templates

extension Tables {
    static let tutorial = entry("tutorial", zh: "教程", en: "A tutorial", [
        .record("trainings", panel, zh: "先要通过的培训", en: "The trainings needed first"),
        .record("materials", panel, zh: "材料", en: "The materials"),
        .record("prerequisites", panel, zh: "最好先做过的教程", en: "The tutorials better done first"),
        .texts("objectives", zh: "学习目标", en: "What one can do afterwards"),
        .html("lead", zh: "第一个标题之前的文字", en: "The text before the first heading"),
        .list("sections", of: section, zh: "各节，步骤有步骤号", en: "The sections; steps have a number"),
        .html("footnotes", zh: "脚注", en: "The footnotes"),
        .text("teacher_notes", zh: "给老师的话", en: "Notes for teachers"),
        .texts("rubric", zh: "评价标准", en: "What good work is"),
    ])

    static let section = VariableTable("section", zh: "教程的一节", en: "One section of a tutorial", [
        .number("number", zh: "步骤号；不是步骤的节没有", en: "The step's number; absent where it is no step"),
        .flag("last", zh: "是不是最后一步", en: "Whether it is the last step"),
        .html("html", zh: "这一节的内容，带标题", en: "The section with its heading"),
        .list("shelf", of: shelfLine, zh: "这一节提到的馆藏与资源", en: "The resources that the section names"),
    ])
}

extension EntryPage {
    mutating func fillTutorial() {
        shownFields.formUnion(["level", "class_hours", "objectives", "teacher_notes", "rubric", "last_tested"])
        if let level = entry["level"]?.integer {
            addFact("gauge", label: words["fact.level"], [], gauge: .gauge(level, words["level.\(level)"]))
        }
        addMinutes()
        let numbers = fillSections()
        if numbers.count > 0 { addFact("tutorial", "fact.steps", .value(words.count("tutorial.steps", numbers.count))) }
        setTrainings("trainings", "tutorial.trainings")
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

    mutating func fillRubric() {
        shownFields.insert("rubric")
        record["rubric"] = .texts((entry["rubric"]?.items ?? []).compactMap(\.text))
    }

    /// Cuts the text at its H2s and numbers those that are steps; gives the numbers by position in the outline.
    private mutating func fillSections() -> [Int: Int] {
        let document = entry.document
        let end = document.footnotesOffset ?? document.html.count
        let cuts = document.outline.indices.filter { document.outline[$0].level <= 2 && document.outline[$0].range.lowerBound < end }
        var numbers: [Int: Int] = [:]
        for (index, heading) in StepHeadings.find(in: document.outline).enumerated() { numbers[heading] = index + 1 }
        let first = cuts.first.map { document.outline[$0].range.lowerBound } ?? end
        if first > 0 { record["lead"] = .html(body.html(0..<first)) }
        record["sections"] = .list(cuts.indices.map { index in
            let start = document.outline[cuts[index]].range.lowerBound
            let stop = index + 1 < cuts.count ? document.outline[cuts[index + 1]].range.lowerBound : end
            var section = TemplateRecord(Tables.section)
            if let number = numbers[cuts[index]] {
                section["number"] = .number(number)
                section["last"] = .flag(number == numbers.count)
            }
            var html = body.html(start..<stop)
            if numbers[cuts[index]] != nil { Self.dropLabel(of: document.outline[cuts[index]].title, from: &html) }
            section["html"] = .html(html)
            section["shelf"] = .list(shelfLines(start..<stop))
            return section
        })
        if end < document.html.count { record["footnotes"] = .html(body.html(end..<document.html.count)) }
        return numbers
    }

    /// Takes the step's number out of the heading with which a section begins.
    private static func dropLabel(of title: String, from html: inout [UInt8]) {
        let label = Array(title.utf8.prefix(StepHeadings.labelLength(of: title)))
        guard !label.isEmpty, let start = html.firstIndex(of: UInt8(ascii: ">")).map({ $0 + 1 }),
              html[start...].starts(with: label) else { return }
        html.removeSubrange(start..<start + label.count)
    }
}
