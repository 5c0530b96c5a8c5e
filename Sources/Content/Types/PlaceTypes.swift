/// Where the makerspace is: campuses and their rooms.
extension ContentType {
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
        ], traits: [.campuses, .dated])

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
}
