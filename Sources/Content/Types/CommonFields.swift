extension ContentTypes {
    /// The fields that entries of every type have.
    public static let commonFields: [Field] = [
        Field(
            "title", .text, zh: "标题", en: "Title",
            help: (
                "页面的标题；不写时取正文第一个标题，再不然取文件名。",
                "The page's title; without it the first heading, else the file's name."
            ), traits: [.ofOneLanguage, .notSearched]),
        Field(
            "summary", .text, zh: "摘要", en: "Summary",
            help: ("一两句话的介绍，用在列表和搜索结果里。", "One or two sentences for lists and search results."),
            aliases: ["description", "简介", "描述"], traits: [.ofOneLanguage, .notSearched]),
        Field(
            "status", .choice(Term.statuses), zh: "状态", en: "Status",
            help: (
                "草稿和审核中的内容不会发布；不写就是已发布。",
                "Drafts and entries under review are not published; left out it means published."
            ), traits: [.notSearched]),
        Field(
            "date", .date, zh: "日期", en: "Date",
            help: (
                "首次发布的日子；写将来的日子，到那天才发布。",
                "The day of first publication; a day to come keeps the entry back until then."
            ),
            aliases: ["发布日期"]),
        Field(
            "updated", .date, zh: "更新日期", en: "Updated",
            help: ("最近一次修改内容的日子。", "The day of the last change to the content."),
            aliases: ["更新", "lastmod"]),
        Field(
            "expires", .date, zh: "失效日期", en: "Expires",
            help: ("从这一天起不再发布。", "From this day on the entry is no longer published.")),
        Field(
            "order", .integer(-100_000...100_000), zh: "顺序", en: "Order",
            help: ("在列表里的次序，小的在前。", "The place in lists, small numbers first."),
            aliases: ["weight", "排序"], traits: [.notSearched]),
        Field(
            "slug", .text, zh: "网址名", en: "Slug",
            help: ("页面网址的最后一段，代替文件名。", "The last part of the page's address, in place of the file's name."),
            traits: [.ofOneLanguage, .notSearched]),
        Field(
            "language", .text, zh: "语言", en: "Language",
            help: (
                "语言标签，如 zh-Hans、en；通常由文件名或文件夹决定。",
                "A language tag such as zh-Hans or en; usually the file's name or folder says it."
            ),
            aliases: ["lang"], traits: [.ofOneLanguage, .notSearched]),
        Field(
            "tags", .list(.text), zh: "标签", en: "Tags",
            help: ("自由的关键词，可以有多个。", "Free keywords, any number of them."),
            aliases: ["关键词", "keywords"], traits: [.notSearched, .relates]),
        Field(
            "subjects", .list(.vocabulary("subjects")), zh: "学科", en: "Subjects",
            help: ("相关的学科。", "The school subjects it belongs to."), aliases: ["subject"], traits: [.notSearched, .relates]),
        Field(
            "grades", .grades, zh: "年级", en: "Grades",
            help: ("适合的年级，1–12，可以写范围，如 7-9。", "The grades it suits, 1–12, ranges allowed, such as 7-9."),
            aliases: ["grade"]),
        Field(
            "standards", .list(.vocabulary("standards")), zh: "课程标准", en: "Standards",
            help: ("对应的课程标准或核心素养。", "The curriculum standards it answers to.")),
        Field(
            "course", .choice(Term.courses), zh: "课程类型", en: "Course",
            help: ("用在哪一类课程里。", "The kind of course it is used in.")),
        Field(
            "authors", .list(.name), zh: "作者", en: "Authors",
            help: ("作者的名字，或人物条目的 id。", "Names of the authors, or ids of person entries."), aliases: ["author"]),
        Field(
            "cover",
            .record([
                Field(
                    "image", .file, zh: "图片", en: "Image",
                    help: ("旁边的图片文件。", "A picture file beside the entry."), required: true),
                Field(
                    "alt", .text, zh: "替代文字", en: "Alternative text",
                    help: ("给看不见图的人的说明。", "What the picture shows, for those who can't see it.")),
                Field(
                    "focus", .choice(Term.picturePlaces), zh: "焦点", en: "Focus",
                    help: (
                        "图里最要紧的在哪里，裁成小图时留住它；也可以写 50% 20%。",
                        "Where in the picture what matters most is, to be kept where it is cut; 50% 20% will do, too."
                    ), aliases: ["position", "crop"]),
            ]), zh: "封面", en: "Cover", help: ("列表和分享时用的图片。", "The picture for lists and for sharing."), aliases: ["image"],
            traits: [.notSearched]),
        Field(
            "license", .text, zh: "许可", en: "License",
            help: ("内容的许可协议，如 CC BY 4.0。", "The licence of the content, such as CC BY 4.0."), aliases: ["licence", "许可协议"],
            traits: [.notSearched]),
        Field(
            "aliases", .list(.text), zh: "旧网址", en: "Aliases",
            help: ("这一页以前的网址；旧网址会指向这里。", "Earlier addresses of this page; each will point here."), traits: [.ofOneLanguage, .notSearched]),
        Field(
            "campus", .list(.reference(["campus"], Field.Inverse("entries", zh: "本校区的内容", en: "At this campus"))),
            zh: "校区", en: "Campus", help: ("属于哪个校区。", "The campus it belongs to.")),
        Field(
            "by", .choice(Term.origins), zh: "作者身份", en: "By",
            help: ("学生、教职工或校外人员；项目不写就是学生。", "Student, staff or external; a project's default is student."), traits: [.notSearched]),
        Field(
            "audience", .list(.choice(Term.audiences)), zh: "对象", en: "Audience",
            help: (
                "写给谁看、谁可以用；只写教职工的页面，在搜索里排在学生的页面后面。",
                "Whom it is for; in the search, pages for the staff alone come after those for pupils."
            )),
        Field(
            "faces", .boolean, zh: "有人脸", en: "Faces",
            help: (
                "图片里是否能认出人；写了是，就要有拍照的同意，图片才公开。",
                "Whether people can be recognised in the pictures; if so, they are published only with consent to it."
            ), ifUnreadable: .isKept, traits: [.notSearched]),
        Field(
            "glossary", .boolean, zh: "词汇", en: "Glossary",
            help: ("写否，这一页的正文里不标词汇表里的词。", "With no, this page's text marks no terms of the glossary."), aliases: ["词汇表"]),
        Field.consent,
        Field(
            "reviewed_by", .reference(["person"], Field.Inverse("reviewed", zh: "审核过的内容", en: "Reviewed")),
            zh: "审核人", en: "Reviewed by", help: ("谁审核过。", "Who has reviewed it."), isPrivate: true),
        Field(
            "reviewed", .date, zh: "审核日期", en: "Reviewed",
            help: ("审核的日子。", "The day of the review."), isPrivate: true),
    ]

}

extension Term {
    static let statuses = [
        Term("draft", zh: "草稿", en: "Draft"),
        Term("review", zh: "审核中", en: "Under review", aliases: ["待审核", "in review"]),
        Term("published", zh: "已发布", en: "Published", aliases: ["发布"]),
        Term("archived", zh: "已归档", en: "Archived", aliases: ["归档"]),
        Term("withdrawn", zh: "已撤回", en: "Withdrawn", aliases: ["撤回", "撤下"]),
    ]

    static let courses = [
        Term("national", zh: "国家课程", en: "National curriculum"),
        Term("school-based", zh: "校本课程", en: "School-based course"),
        Term("integrated-practice", zh: "综合实践活动", en: "Integrated practice", aliases: ["integrated practice", "综合实践"]),
        Term("club", zh: "社团", en: "Club"),
        Term("after-school", zh: "课后服务", en: "After-school", aliases: ["after school"]),
        Term("competition", zh: "竞赛", en: "Competition", aliases: ["比赛"]),
        Term("research", zh: "研究性学习", en: "Research"),
    ]

    /// For whom something is; services say so, and pages that only the staff need.
    public static let audiences = [
        Term("students", zh: "学生", en: "Students"),
        staff,
        Term("parents", zh: "家长", en: "Parents"), Term("partners", zh: "伙伴学校", en: "Partner schools"),
        Term("public", zh: "公众", en: "Public"),
    ]

    public static let staff = Term("staff", zh: "教职工", en: "Staff", aliases: ["教师", "老师", "teachers"])

    static let student = Term("student", zh: "学生", en: "Student")

    static let origins = [
        student,
        Term("staff", zh: "教职工", en: "Staff", aliases: ["教师", "老师", "teacher", "teachers"]),
        Term("external", zh: "校外", en: "External"),
    ]
}
