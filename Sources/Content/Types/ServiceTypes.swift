/// What is offered there: services, trainings and events.
extension ContentType {
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
                help: ("多久之内答复，如 24 小时、2 个工作日。", "How soon there is an answer, such as 2 days or 2 school days."), traits: [.notSearched]),
            Field(
                "counterpart", .list(.reference(["service"], Field.Inverse("counterpart_of", zh: "对应的服务", en: "Counterpart of"))),
                zh: "对应服务", en: "Counterpart", help: ("同一服务的线上或到馆的另一半。", "The same service's other half, online or on site.")),
            Field.live,
        ])

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
                ]), zh: "重复", en: "Repeat", help: ("怎样重复。", "How it repeats."), traits: [.notSearched]),
            Field(
                "except", .list(.date), zh: "停办日", en: "Except", help: ("不办的日子。", "The days it does not take place."),
                traits: [.notSearched]),
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
            Field(
                "signup", .text, zh: "报名", en: "Sign up", help: ("怎样报名：一句话或一个网址。", "How to sign up: words or an address."),
                traits: [.notSearched]),
            Field(
                "attended", .integer(0...1_000_000), zh: "到场人数", en: "Attended",
                help: (
                    "来了多少人；只给馆员看，不会公开，要公开就写在正文里。",
                    "How many came; for the staff, never published. To publish it, write it in the text."
                ), isPrivate: true),
        ], traits: [.uses, .dated])
}
