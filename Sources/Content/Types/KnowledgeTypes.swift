// What pupils and teachers write: projects, tutorials, guides, questions, learning paths.

extension ContentType {
    static let project = ContentType(
        "project", folder: "projects", zh: "项目", en: "Project", plural: ("项目展示", "Projects"),
        help: ("学生做成的东西：问题、过程和反思。", "What pupils have made: the question, the way, the thoughts after."),
        fields: [
            Field("question", .text, zh: "问题", en: "Question", help: ("项目想回答的问题。", "The question that drives the project.")),
            Field("outcome", .text, zh: "成果", en: "Outcome", help: ("做成了什么。", "What came of it.")),
            Field(
                "setbacks", .list(.text), zh: "弯路", en: "Setbacks",
                help: ("哪里出过错，后来怎么办的，每条一句。", "What went wrong and what was done about it, a line each.")),
            Field("reflection", .text, zh: "反思", en: "Reflection", help: ("学到了什么，下次会怎么做。", "What was learned and what to do otherwise.")),
            Field(
                "log",
                .list(
                    .record([
                        Field("date", .date, zh: "日期", en: "Date", help: ("哪一天。", "The day."), required: true),
                        Field("text", .text, zh: "内容", en: "Text", help: ("这一天做了什么。", "What was done.")),
                        Field("image", .file, zh: "图片", en: "Image", help: ("旁边的图片文件。", "A picture beside the entry.")),
                    ])), zh: "日志", en: "Log", help: ("按日期记录的过程。", "The work day by day.")),
            Field(
                "team",
                .list(
                    .record([
                        Field(
                            "name", .text, zh: "姓名", en: "Name",
                            help: (
                                "真实姓名；只有本人的 consent 写了 name: given 才公开。",
                                "The real name; published only where the member's consent says name: given."
                            ), isPrivate: true),
                        Field("shown_as", .text, zh: "显示为", en: "Shown as", help: ("公开时的称呼。", "The name to publish.")),
                        Field.memberConsent,
                        Field(
                            "photos", .list(.file), zh: "照片", en: "Photos",
                            help: ("拍到这位成员的文件；成员不公开，它们也不公开。", "Files that show the member; they go when the member does."),
                            isPrivate: true, aliases: ["photo", "图片"]),
                    ])), zh: "团队", en: "Team",
                help: ("成员；只公开每位同意公开的称呼。", "The members; each is named as their consent says, and not without it."), traits: [.notSearched]),
            Field(
                "advisers", .list(.reference(["person"], Field.Inverse("advised", zh: "指导过的项目", en: "Advised"))),
                zh: "指导", en: "Advisers", help: ("指导老师的条目。", "The advisers' entries."), aliases: ["指导老师", "adviser", "advisors"]),
            Field.tools,
            Field.materials,
            Field(
                "made_with", .list(.reference(["tutorial"], Field.Inverse("made_from_this", zh: "照它做的项目", en: "Projects made with it"))),
                zh: "所用教程", en: "Made with", help: ("照着哪些教程做的。", "The tutorials it followed.")),
            Field(
                "based_on", .list(.reference(["project"], Field.Inverse("remixed_in", zh: "在它基础上的项目", en: "Built upon in"))),
                zh: "基于", en: "Based on", help: ("在哪些项目的基础上。", "The projects it builds upon.")),
            Field(
                "made_at", .list(.reference(["event"], Field.Inverse("made_here", zh: "在这里做出的作品", en: "Made there"))),
                zh: "在哪次活动", en: "Made at", help: ("在哪些活动上做的。", "The events at which it was made.")),
            Field.minutes(("大约用了多少分钟。", "About how many minutes it took.")),
            Field(
                "cost", .number(0...10_000_000), zh: "花费", en: "Cost",
                help: ("材料花费，按门户的币种。", "What the materials cost, in the portal's currency.")),
            Field.files,
            Field("competition", .text, zh: "比赛", en: "Competition", help: ("参加过的比赛。", "The competition it entered.")),
            Field("award", .text, zh: "获奖", en: "Award", help: ("得过的奖。", "The award it won.")),
        ], isByStudents: true, fieldsForText: ["question", "outcome", "setbacks", "reflection", "log", "files"], traits: .uses)

    static let tutorial = ContentType(
        "tutorial", folder: "tutorials", zh: "教程", en: "Tutorial", plural: ("教程", "Tutorials"),
        help: ("照着一步步做就能做成一件东西。", "Step by step to a finished thing."),
        fields: [
            Field(
                "level", .integer(1...4), zh: "难度", en: "Level",
                help: ("1 入门，2 基础，3 进阶，4 挑战。", "1 first steps, 2 basic, 3 advanced, 4 challenge."), aliases: ["等级"], spoken: .levels),
            Field.minutes(("一个人做完大约要多少分钟。", "About how many minutes one person needs.")),
            Field(
                "class_hours", .number(0...200), zh: "课时", en: "Class hours", help: ("上课需要几课时。", "How many lessons it takes."),
                spoken: .classHours),
            Field(
                "objectives", .list(.text), zh: "学习目标", en: "Objectives", help: ("做完会什么，每条一句。", "What one can do afterwards, a line each."),
                aliases: ["目标"]),
            Field.tools,
            Field.materials,
            Field.requires(("动手前要通过的培训。", "The trainings to pass first.")),
            Field(
                "prerequisites", .list(.reference(["tutorial"], Field.Inverse("leads_to", zh: "接下来可以做", en: "Leads to"))),
                zh: "先做", en: "Prerequisites", help: ("应当先做的教程。", "The tutorials to do first."), aliases: ["前置教程"]),
            Field(
                "services", .list(.reference(["service"], Field.Inverse("serves", zh: "哪些教程用到它", en: "Used by"))),
                zh: "相关服务", en: "Services", help: ("会用到的服务。", "The services it uses."), aliases: ["服务"]),
            Field.rubric,
            Field(
                "teacher_notes", .text, zh: "教师说明", en: "Notes for teachers",
                help: (
                    "备课提示，显示在网页末尾，学生也看得到；答案之类不要写在这里。",
                    "Hints for preparing the lesson, shown at the end of the page, where everybody can read them: no answers here."
                )),
            Field(
                "last_tested", .date, zh: "最近试做", en: "Last tested",
                help: ("最近一次照着做成功的日子。", "The day somebody last followed it with success.")),
        ], hasSteps: true, fieldsForText: [], traits: [.uses, .lessons])

    static let guide = ContentType(
        "guide", folder: "guides", zh: "指南", en: "Guide", plural: ("资源指南", "Guides"),
        help: ("围绕一个主题的说明和资源。", "A subject explained, with its resources."),
        fields: [
            Field(
                "resources",
                .list(
                    .record([
                        Field(
                            "resource", .reference(["resource"], Field.Inverse("recommended_in", zh: "推荐它的指南", en: "Recommended in")),
                            zh: "资源", en: "Resource", help: ("资源条目的 id。", "The id of a resource."), required: true),
                        Field.note,
                    ])), zh: "资源", en: "Resources", help: ("按顺序推荐的资源。", "The resources, in order.")),
            Field(
                "contact", .reference(["person", "service"], Field.Inverse("contact_for", zh: "负责的指南", en: "Contact for")),
                zh: "联系", en: "Contact", help: ("有问题找谁，或用哪个服务。", "Whom or which service to ask.")),
        ], fieldsForText: ["resources"], traits: .uses)

    static let question = ContentType(
        "question", folder: "questions", zh: "问答", en: "Question", plural: ("问答", "Questions"),
        help: ("咨询台答过的问题。", "What the enquiry desk has answered."),
        fields: [
            Field(
                "about", .list(.reference([], Field.Inverse("questions", zh: "相关问答", en: "Questions about it"))),
                zh: "关于", en: "About", help: ("问的是哪些条目。", "The entries it is about.")),
            Field(
                "answered_by", .reference(["person"], Field.Inverse("answered", zh: "回答过的问题", en: "Answered")),
                zh: "回答", en: "Answered by", help: ("谁回答的。", "Who answered.")),
        ], fieldsForText: [], traits: .uses)

    static let path = ContentType(
        "path", folder: "paths", zh: "学习路径", en: "Learning path", plural: ("学习路径", "Learning paths"),
        help: ("按顺序学的一串内容。", "A row of entries to follow in order."),
        fields: [
            Field(
                "steps",
                .list(
                    .record([
                        Field(
                            "to", .reference([], Field.Inverse("on_paths", zh: "所在的学习路径", en: "On learning paths")),
                            zh: "内容", en: "To", help: ("这一步的条目。", "The entry of this step."), required: true),
                        Field.note,
                    ])), zh: "步骤", en: "Steps", help: ("按顺序的条目。", "The entries, in order.")),
            Field.rubric,
        ], traits: .uses)

}
