/// Who is there, other schools, and pages of no other type.
extension ContentType {
    static let person = ContentType(
        "person", folder: "people", zh: "人员", en: "Person", plural: ("人员", "People"),
        help: ("老师、馆员、辅导员。", "Teachers, librarians, mentors."),
        fields: [
            Field("role", .text, zh: "职责", en: "Role", help: ("做什么工作。", "What they do.")),
            Field(
                "campus", .list(.reference(["campus"], Field.Inverse("people", zh: "这里的人员", en: "People here"))),
                zh: "校区", en: "Campus", help: ("在哪个校区。", "The campus.")),
            Field(
                "skills", .list(.reference(["equipment"], Field.Inverse("people", zh: "谁能帮忙", en: "Who can help"))),
                zh: "擅长", en: "Skills", help: ("会用的设备。", "The machines they know.")),
            Field(
                "supervises", .list(.reference(["equipment"], Field.Inverse("supervisors", zh: "监护人", en: "Supervisors"))),
                zh: "监护", en: "Supervises", help: ("可以监护的设备。", "The machines they may supervise.")),
            Field.hours,
        ], traits: .people)

    static let partner = ContentType(
        "partner", folder: "partners", zh: "伙伴", en: "Partner", plural: ("伙伴学校", "Partners"),
        help: ("共享资源的学校和图书馆。", "Schools and libraries that share with us."),
        fields: [
            Field("school", .text, zh: "学校", en: "School", help: ("学校的名字。", "The school's name.")),
            Field("url", .url, zh: "网址", en: "Address", help: ("门户的网址。", "The portal's address.")),
            Field("manifest", .url, zh: "清单", en: "Manifest", help: ("portal.json 的网址。", "The address of its portal.json.")),
        ])

    static let page = ContentType(
        "page", folder: "", zh: "页面", en: "Page", plural: ("页面", "Pages"),
        help: ("其他文件夹里的普通页面。", "Any page elsewhere."),
        fields: [
            Field(
                "generated",
                .choice([
                    Term("fields", zh: "字段一览", en: "Field reference"),
                    Term("templates", zh: "模板变量一览", en: "Template reference"),
                    Term("checks", zh: "检查一览", en: "Checks"),
                    Term("limits", zh: "上限一览", en: "Limits"),
                ]), zh: "自动生成", en: "Generated", help: ("在正文后面自动列出的参考内容。", "A reference that Lathe adds below the text."))
        ], fieldsForText: ["generated"])
}
