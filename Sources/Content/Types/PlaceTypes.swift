// Where and when things happen, and who is there: trainings, campuses, rooms, services, events, people, partners.

extension ContentType {
    static let training = ContentType(
        "training", folder: "trainings", zh: "培训", en: "Training", plural: ("培训", "Trainings"),
        help: ("使用设备前要通过的培训。", "What to pass before using a machine."),
        fields: [
            Field.minutes(("培训要多少分钟。", "How many minutes it takes.")),
            Field(
                "valid_months", .integer(1...1200), zh: "有效期（月）", en: "Valid for months",
                help: ("几个月内有效；不写就是长期有效。", "For how many months it holds; left out, for good."), aliases: ["有效期"], spoken: .months),
            Field(
                "prerequisites", .list(.reference(["training"], Field.Inverse("leads_to", zh: "接下来的培训", en: "Leads to"))),
                zh: "先修培训", en: "Prerequisites", help: ("要先通过的培训。", "The trainings to pass first.")),
            Field(
                "service", .list(.reference(["service"], Field.Inverse("offers", zh: "提供的培训", en: "Trainings offered"))),
                zh: "由谁提供", en: "Service", help: ("开设它的服务。", "The services that offer it.")),
        ])

    static let campus = ContentType(
        "campus", folder: "campuses", zh: "校区", en: "Campus", plural: ("校区", "Campuses"),
        help: ("学校的一个校区。", "One site of the school."),
        fields: [
            Field("address", .text, zh: "地址", en: "Address", help: ("门牌地址。", "The street address.")),
            Field(
                "location",
                .record([
                    Field("latitude", .number(-90...90), zh: "纬度", en: "Latitude", help: ("北纬为正。", "North is positive."), required: true),
                    Field(
                        "longitude", .number(-180...180), zh: "经度", en: "Longitude", help: ("东经为正。", "East is positive."), required: true),
                ]), zh: "位置", en: "Location", help: ("经纬度。", "Latitude and longitude.")),
            Field.hours,
            Field.exceptions(("节假日和调休日。", "Holidays and make-up school days.")),
            Field(
                "floors",
                .list(
                    .record([
                        Field("name", .text, zh: "楼层", en: "Name", help: ("楼层的名字，如 2F。", "The floor's name, such as 2F."), required: true),
                        Field("plan", .file, zh: "平面图", en: "Plan", help: ("平面图文件。", "A file with the plan.")),
                    ])), zh: "楼层", en: "Floors", help: ("各楼层和平面图。", "The floors and their plans.")),
            Field(
                "contact", .reference(["person", "service"], Field.Inverse("contact_for", zh: "负责联系", en: "Contact for")),
                zh: "联系", en: "Contact", help: ("找谁。", "Whom to ask.")),
            Field.channels,
        ])

    static let space = ContentType(
        "space", folder: "spaces", zh: "空间", en: "Space", plural: ("空间", "Spaces"),
        help: ("房间、角落、工坊。", "Rooms, corners, workshops."),
        fields: [
            Field(
                "campus", .reference(["campus"], Field.Inverse("spaces", zh: "这里的空间", en: "Spaces here")), zh: "校区", en: "Campus",
                help: ("在哪个校区。", "The campus."), required: true),
            Field("floor", .text, zh: "楼层", en: "Floor", help: ("楼层，与校区条目里的名字一致。", "The floor, by its name in the campus entry.")),
            Field.x, Field.y,
            Field.code(("门上的编号，全馆唯一。", "The code on its door, unique in the portal.")),
            Field(
                "shelves",
                .list(
                    .record([
                        Field(
                            "name", .text, zh: "架号", en: "Name",
                            help: ("架号，与库存和馆藏里写的一致。", "The shelf's name, as stock and holdings write it."), required: true),
                        Field.code(("架上的编号，全馆唯一。", "The code on the shelf, unique in the portal.")),
                        Field.x, Field.y, Field.note,
                    ])), zh: "架子", en: "Shelves", help: ("这里的书架和货架，在平面图的哪里。", "The shelves there, and where they stand on the plan.")),
            Field("room", .text, zh: "房间", en: "Room", help: ("房间号。", "The room number.")),
            Field(
                "area", .number(0...1_000_000), zh: "面积（平方米）", en: "Area (m²)", help: ("平方米。", "Square metres."), aliases: ["面积"],
                spoken: .squareMetres),
            Field(
                "capacity", .integer(0...100_000), zh: "容纳人数", en: "Capacity", help: ("最多多少人。", "How many people at most."), spoken: .people
            ),
            Field.hours,
            Field.exceptions(("这里与校区不同的日子；校区的节假日不必再写。", "Days that differ here; the campus's holidays hold without being repeated.")),
            Field.live,
        ])

    static let service = ContentType(
        "service", folder: "services", zh: "服务", en: "Service", plural: ("服务", "Services"),
        help: ("图书馆和创客空间提供的服务，到馆的和线上的。", "What library and makerspace offer, on site and online."),
        fields: [
            Field(
                "mode", .choice(Term.modes), zh: "方式", en: "Mode", help: ("到馆、线上，或都可以。", "At the library, online, or both."), required: true
            ),
            Field(
                "kind",
                .choice([
                    Term("booking", zh: "预约", en: "Booking"), Term("fabrication", zh: "代加工", en: "Fabrication"),
                    Term("loan", zh: "借用", en: "Loan"), Term("enquiry", zh: "咨询", en: "Enquiry"),
                    Term("consultation", zh: "辅导", en: "Consultation"),
                    Term("digital-resource", zh: "数字资源", en: "Digital resource"), Term("course", zh: "课程", en: "Course"),
                ]), zh: "类别", en: "Kind", help: ("是哪一类服务。", "What kind of service it is.")),
            Field(
                "space", .list(.reference(["space"], Field.Inverse("services", zh: "这里的服务", en: "Services here"))),
                zh: "空间", en: "Space", help: ("在哪个空间提供。", "The room it is given in."), aliases: ["房间"]),
            Field(
                "campus", .list(.reference(["campus"], Field.Inverse("services", zh: "本校区的服务", en: "Services here"))),
                zh: "校区", en: "Campus", help: ("在哪个校区提供。", "The campus it is given at.")),
            Field(
                "equipment", .list(.reference(["equipment"], Field.Inverse("services", zh: "相关服务", en: "Services for it"))),
                zh: "设备", en: "Equipment", help: ("有关的设备。", "The machines it concerns.")),
            Field(
                "staff", .list(.reference(["person"], Field.Inverse("services", zh: "负责的服务", en: "Services"))),
                zh: "人员", en: "Staff", help: ("谁在做。", "Who gives it.")),
            Field.requires(("享用服务前要通过的培训。", "The trainings to pass first.")),
            Field.hours, Field.channels,
            Field(
                "reply_within", .text, zh: "答复时限", en: "Reply within",
                help: ("多久之内答复，如 24 小时、2 个工作日。", "How soon there is an answer, such as 2 days or 2 school days.")),
            Field(
                "counterpart", .list(.reference(["service"], Field.Inverse("counterpart_of", zh: "对应的服务", en: "Counterpart of"))),
                zh: "对应服务", en: "Counterpart", help: ("同一服务的线上或到馆的另一半。", "The same service's other half, online or on site.")),
            Field.live,
        ])

    static let event = ContentType(
        "event", folder: "events", zh: "活动", en: "Event", plural: ("活动", "Events"),
        help: ("工作坊、培训、展示。", "Workshops, inductions, fairs."),
        fields: [
            Field("start", .moment, zh: "开始", en: "Start", help: ("开始的日期和时间。", "When it begins."), required: true),
            Field("end", .moment, zh: "结束", en: "End", help: ("结束的日期和时间。", "When it ends.")),
            Field(
                "repeat",
                .record([
                    Field(
                        "every", .text, zh: "每", en: "Every",
                        help: ("day、week、month、year，或如 2 weeks。", "day, week, month, year, or such as 2 weeks."), required: true),
                    Field(
                        "days", .list(.text), zh: "星期", en: "Days", help: ("星期几，如 [wed]。", "The days of the week, such as [wed]."),
                        ifUnreadable: .takesRecordAlong(zh: "活动只算一次", en: "the event counts as taking place once")),
                    Field(
                        "until", .date, zh: "至", en: "Until", help: ("最后一天。", "The last day."),
                        ifUnreadable: .takesRecordAlong(zh: "活动只算一次", en: "the event counts as taking place once")),
                    Field(
                        "count", .integer(1...10_000), zh: "次数", en: "Count", help: ("一共几次。", "How many times."),
                        ifUnreadable: .takesRecordAlong(zh: "活动只算一次", en: "the event counts as taking place once"), spoken: .times),
                ]), zh: "重复", en: "Repeat", help: ("怎样重复。", "How it repeats.")),
            Field("except", .list(.date), zh: "停办日", en: "Except", help: ("不办的日子。", "The days it does not take place.")),
            Field("mode", .choice(Term.modes), zh: "方式", en: "Mode", help: ("到馆、线上，或都可以。", "At the library, online, or both.")),
            Field(
                "space", .list(.reference(["space"], Field.Inverse("events", zh: "这里的活动", en: "Events here"))),
                zh: "空间", en: "Space", help: ("在哪里。", "Where it is."), aliases: ["地点"]),
            Field("capacity", .integer(0...100_000), zh: "名额", en: "Capacity", help: ("最多多少人。", "How many can come."), spoken: .people),
            Field(
                "mentors", .list(.reference(["person"], Field.Inverse("mentors", zh: "带的活动", en: "Events"))),
                zh: "带领人", en: "Mentors", help: ("谁来带。", "Who leads it.")),
            Field(
                "service", .list(.reference(["service"], Field.Inverse("events", zh: "相关活动", en: "Events"))),
                zh: "服务", en: "Service", help: ("属于哪个服务。", "The service it belongs to.")),
            Field(
                "trainings", .list(.reference(["training"], Field.Inverse("events", zh: "什么时候可以参加", en: "When it is given"))),
                zh: "培训", en: "Trainings", help: ("参加后就通过的培训。", "The trainings it gives.")),
            Field("signup", .text, zh: "报名", en: "Sign up", help: ("怎样报名：一句话或一个网址。", "How to sign up: words or an address.")),
            Field(
                "attended", .integer(0...1_000_000), zh: "到场人数", en: "Attended",
                help: (
                    "来了多少人；只给馆员看，不会公开，要公开就写在正文里。",
                    "How many came; for the staff, never published. To publish it, write it in the text."
                ), isPrivate: true),
        ])

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
        ])

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
