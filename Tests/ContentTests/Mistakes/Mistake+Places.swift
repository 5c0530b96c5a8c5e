extension Mistake {
    private static let steps = "## 步骤 1：折\n\n折。\n"

    /// Front matter that stands in the wrong place, and lines without their marks.
    static let places: [Mistake] = [
        Mistake(
            name: "front matter below the heading", written: "# 台灯\n\n---\ntitle: 台灯\nminutes: 30\n---\n\n\(steps)",
            meant: "---\ntitle: 台灯\nminutes: 30\n---\n\n# 台灯\n\n\(steps)"),
        Mistake(
            name: "Chinese front matter below the heading", written: "# 台灯\n---\n标题: 台灯\n用时: 30\n---\n\(steps)",
            meant: "---\n标题: 台灯\n用时: 30\n---\n\n# 台灯\n\n\(steps)"),
        Mistake(
            name: "front matter without a title below the heading", written: "# 台灯\n\n\n---\nminutes: 30\ntags: [电路]\n---\n\(steps)",
            meant: "---\nminutes: 30\ntags: [电路]\n---\n\n# 台灯\n\n\(steps)"),
        Mistake(
            name: "keys without fences", written: "title: 台灯\nminutes: 30\n\n\(steps)", meant: page("title: 台灯\nminutes: 30", text: steps)),
        Mistake(
            name: "Chinese keys without fences", written: "标题: 台灯\n标签: [电路]\n\n\(steps)", meant: page("标题: 台灯\n标签: [电路]", text: steps)),
        Mistake(
            name: "keys without fences, the first heading below them", written: "title: 台灯\ntags:\n  - 电路\n\(steps)",
            meant: page("title: 台灯\ntags:\n  - 电路", text: steps)),
        Mistake(
            name: "tags on lines of their own", written: page("title: 台灯\ntags:\n  电路\n  木工"), meant: page("title: 台灯\ntags: [电路, 木工]")),
        Mistake(name: "tags on flush lines", written: page("title: 台灯\ntags:\n电路\n木工"), meant: page("title: 台灯\ntags: [电路, 木工]")),
        Mistake(
            name: "English tags on lines of their own", written: page("title: 台灯\ntags:\n  arduino uno\n  paper"),
            meant: page("title: 台灯\ntags: [arduino uno, paper]")),
        Mistake(
            name: "subjects on lines of their own", written: page("title: 台灯\nsubjects:\n    物理\n    美术\nminutes: 3"),
            meant: page("title: 台灯\nsubjects: [物理, 美术]\nminutes: 3")),
        Mistake(
            name: "aims on lines of their own", written: page("title: 台灯\nobjectives:\n  学会焊接\n  认识电路"),
            meant: page("title: 台灯\nobjectives: [学会焊接, 认识电路]")),
        Mistake(name: "one hyphen forgotten", written: page("title: 台灯\ntags:\n- 电路\n木工"), meant: page("title: 台灯\ntags: [电路, 木工]")),
        Mistake(name: "tags with spaces between", written: page("title: 台灯\ntags: 电路 木工"), meant: page("title: 台灯\ntags: [电路, 木工]")),
        Mistake(name: "tags with wide spaces between", written: page("title: 台灯\ntags: 电路　木工"), meant: page("title: 台灯\ntags: [电路, 木工]")),
        Mistake(
            name: "subjects with spaces between", written: page("title: 台灯\nsubjects: 物理 美术"), meant: page("title: 台灯\nsubjects: [物理, 美术]")),
    ]
}
