// What stands on shelves and benches: resources, machines, materials.

extension ContentType {
    static let resource = ContentType(
        "resource", folder: "resources", zh: "资源", en: "Resource", plural: ("馆藏与资源", "Resources"),
        help: ("书、数据库、网站、软件、套件、文件。", "Books, databases, websites, software, kits, files."),
        fields: [
            Field(
                "kind",
                .choice([
                    Term("book", zh: "图书", en: "Book"), Term("database", zh: "数据库", en: "Database"),
                    Term("website", zh: "网站", en: "Website"), Term("software", zh: "软件", en: "Software"),
                    Term("kit", zh: "套件", en: "Kit"), Term("file", zh: "文件", en: "File"),
                ]), zh: "类别", en: "Kind", help: ("是哪一类资源。", "What it is."), required: true, aliases: ["类型"]),
            Field("url", .url, zh: "网址", en: "Address", help: ("线上的地址。", "Where it is online.")),
            Field("isbn", .text, zh: "ISBN", en: "ISBN", help: ("国际标准书号。", "The book's ISBN.")),
            Field("call_number", .text, zh: "索书号", en: "Call number", help: ("书架上的索书号。", "The number on the shelf.")),
            Field(
                "holdings",
                .list(
                    .record([
                        Field(
                            "campus", .reference(["campus"], Field.Inverse("holdings", zh: "馆藏", en: "Holdings")), zh: "校区", en: "Campus",
                            help: ("在哪个校区。", "The campus.")),
                        Field.space(Field.Inverse("holdings", zh: "馆藏", en: "Holdings"), help: ("在哪个空间。", "The room.")),
                        Field("shelf", .text, zh: "书架", en: "Shelf", help: ("书架号。", "The shelf.")),
                        Field("copies", .integer(0...100_000), zh: "册数", en: "Copies", help: ("有几份。", "How many."), spoken: .copies),
                        Field.x, Field.y,
                    ])), zh: "馆藏", en: "Holdings", help: ("在哪里有几份。", "Where it stands and how many.")),
            Field("access", .text, zh: "使用方式", en: "Access", help: ("怎样才能用到。", "How to get at it.")),
        ])

    static let equipment = ContentType(
        "equipment", folder: "equipment", zh: "设备", en: "Machine", plural: ("设备", "Machines"),
        help: ("机器和工具：在哪里、要什么培训、能做什么。", "Machines and tools: where, who may use them, what for."),
        fields: [
            Field("process", .text, zh: "工艺", en: "Process", help: ("它做什么加工。", "What it does to the material.")),
            Field("maker", .text, zh: "厂家", en: "Maker", help: ("谁制造的。", "Who makes it.")),
            Field("model", .text, zh: "型号", en: "Model", help: ("型号。", "The model.")),
            Field("work_area", .text, zh: "加工范围", en: "Work area", help: ("最大加工尺寸。", "The largest piece it takes.")),
            Field(
                "materials", .list(.reference(["material"], Field.Inverse("processed_by", zh: "能加工它的设备", en: "Machines for it"))),
                zh: "可用材料", en: "Materials", help: ("能加工的材料。", "The materials it takes.")),
            Field.hazards,
            Field("ppe", .list(.text), zh: "防护用品", en: "Protective equipment", help: ("要戴什么。", "What to wear."), aliases: ["防护"]),
            Field(
                "supervision", .integer(0...3), zh: "监护等级", en: "Supervision",
                help: (
                    "0 可独自使用，1 馆内有人知道，2 指导者在房间里，3 指导者全程在机旁。",
                    "0 alone, 1 staff know, 2 a supervisor in the room, 3 a supervisor at the machine."
                ), aliases: ["看护", "看护等级", "看护要求", "监护", "监护要求"], ifUnreadable: .isKept, spoken: .measure(["级": 1])),
            Field.requires(("使用前要通过的培训。", "The trainings to pass before using it.")),
            Field(
                "units",
                .list(
                    .record([
                        Field.code(("这一台的编号，全馆唯一。", "The unit's code, unique in the portal.")),
                        Field.space(
                            Field.Inverse("equipment", zh: "这里的设备", en: "Machines here"), help: ("在哪个空间。", "The room it stands in.")),
                        Field.x, Field.y,
                        Field(
                            "condition", .choice(Term.conditions), zh: "状况", en: "Condition",
                            help: ("能不能用；不写就是正常。", "Whether it works; left out, it does."), ifUnreadable: .isKept),
                        Field("loanable", .boolean, zh: "可外借", en: "For loan", help: ("能不能借走。", "Whether it may be borrowed.")),
                        Field(
                            "asset_no", .text, zh: "资产编号", en: "Asset number", help: ("学校的资产编号。", "The school's asset number."),
                            isPrivate: true),
                        Field(
                            "custodian", .reference(["person"], Field.Inverse("custodian_of", zh: "保管的设备", en: "Custodian of")),
                            zh: "保管人", en: "Custodian", help: ("谁保管。", "Who keeps it."), isPrivate: true),
                        Field("price", .number(0...100_000_000), zh: "购价", en: "Price", help: ("买时的价格。", "What it cost."), isPrivate: true),
                        Field("bought", .date, zh: "购入日期", en: "Bought", help: ("买来的日子。", "The day it was bought."), isPrivate: true),
                        Field("funding", .text, zh: "经费来源", en: "Funding", help: ("钱从哪里来。", "Where the money came from."), isPrivate: true),
                        Field(
                            "life_years", .integer(1...100), zh: "使用年限", en: "Life in years",
                            help: ("预计能用几年。", "For how many years it is expected to serve."), isPrivate: true, spoken: .years),
                        Field(
                            "upkeep", .number(0...100_000_000), zh: "每年维护费", en: "Upkeep",
                            help: ("每年保养和耗材的花费。", "What it costs a year to keep."), isPrivate: true),
                        Field.live, Field.note,
                    ])), zh: "各台设备", en: "Units", help: ("每一台一条。", "One item per machine.")),
        ], traits: .tools)

    static let material = ContentType(
        "material", folder: "materials", zh: "材料", en: "Material", plural: ("材料", "Materials"),
        help: ("木板、线材、布料……和库存。", "Boards, filament, fabric … and the stock."),
        fields: [
            Field("unit", .text, zh: "单位", en: "Unit", help: ("计量单位，如 张、卷。", "What is counted: sheet, roll.")),
            Field("price", .number(0...1_000_000), zh: "单价", en: "Price", help: ("每单位的价格。", "The price of one unit.")),
            Field.currency(("单价的币种；不写就用门户设置里的。", "What the price is in; else what the portal's settings say.")),
            Field(
                "stock",
                .list(
                    .record([
                        Field(
                            "campus", .reference(["campus"], Field.Inverse("stock", zh: "库存材料", en: "Stock")), zh: "校区", en: "Campus",
                            help: ("在哪个校区。", "The campus.")),
                        Field.space(Field.Inverse("stock", zh: "这里的材料", en: "Materials here"), help: ("在哪个空间。", "The room.")),
                        Field("shelf", .text, zh: "货架", en: "Shelf", help: ("货架号。", "The shelf.")),
                        Field(
                            "quantity", .number(0...10_000_000), zh: "数量", en: "Quantity", help: ("还有多少。", "How much is left."),
                            ifUnreadable: .takesRecordAlong(zh: "这批库存没有用上", en: "the stock is not used")),
                    ])), zh: "库存", en: "Stock", help: ("每个校区的库存。", "What each campus has.")),
            Field(
                "substitutes", .list(.reference(["material"], Field.Inverse("substitute_for", zh: "可以代替", en: "Substitute for"))),
                zh: "代用材料", en: "Substitutes", help: ("没有时可以用什么。", "What to use instead.")),
            Field.hazards,
        ], traits: .tools)

}

extension Term {
    /// How a machine is.
    public static let conditions = [
        Term("working", zh: "正常", en: "Working", aliases: ["可用", "良好", "ok"]),
        Term("limited", zh: "部分可用", en: "Limited"),
        Term("out-of-order", zh: "故障", en: "Out of order", aliases: ["坏了", "维修", "维修中", "停用", "broken"]),
        Term("retired", zh: "退役", en: "Retired", aliases: ["报废"]),
    ]
}
