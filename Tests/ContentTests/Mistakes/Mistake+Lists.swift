extension Mistake {
    /// Lists, remarks and quotes as other programs have them.
    static let lists: [Mistake] = [
        Mistake(name: "items without a space", written: page("title: 台灯\ntags:\n-电路\n-木工"), meant: page("title: 台灯\ntags: [电路, 木工]")),
        Mistake(name: "bullets", written: page("title: 台灯\ntags:\n• 电路\n• 木工"), meant: page("title: 台灯\ntags: [电路, 木工]")),
        Mistake(name: "stars before items", written: page("title: 台灯\ntags:\n* 电路\n* 木工"), meant: page("title: 台灯\ntags: [电路, 木工]")),
        Mistake(name: "pluses before items", written: page("title: 台灯\ntags:\n  + 电路\n  + 木工"), meant: page("title: 台灯\ntags: [电路, 木工]")),
        Mistake(
            name: "bullets below the key", written: page("title: 台灯\nobjectives:\n  • 会接线\n  • 会焊接"),
            meant: page("title: 台灯\nobjectives: [会接线, 会焊接]")),
        Mistake(
            name: "items without a space below the key", written: page("title: 台灯\ntags:\n  -电路\n  -木工"),
            meant: page("title: 台灯\ntags: [电路, 木工]")),
        Mistake(name: "a remark after two slashes", written: page("title: 台灯\n// 下周再改\nlevel: 2"), meant: page("title: 台灯\nlevel: 2")),
        Mistake(name: "a remark of HTML", written: page("title: 台灯\n<!-- 下周再改 -->\nlevel: 2"), meant: page("title: 台灯\nlevel: 2")),
        Mistake(name: "a sign for greater than first", written: page("title: > 台灯"), meant: page("title: 台灯")),
        Mistake(name: "a bar first", written: page("title: | 台灯"), meant: page("title: \"| 台灯\"")),
        Mistake(name: "an apostrophe between single quotes", written: page("title: 'Ming's lamp'"), meant: page("title: \"Ming's lamp\"")),
        Mistake(name: "quotes between quotes", written: page("title: \"我的\"台灯\"\""), meant: page("title: '我的\"台灯\"'")),
        Mistake(name: "a backtick first", written: page("title: `台灯`"), meant: page("title: 台灯")),
        Mistake(name: "semicolons for colons", written: page("title；台灯\nlevel；2"), meant: page("title: 台灯\nlevel: 2")),
        Mistake(
            name: "full-width signs in a record", written: page("title: 台灯\ncover: {image: a.png, alt：灯}"),
            meant: page("title: 台灯\ncover: {image: a.png, alt: 灯}")),
        Mistake(
            name: "a picture in Markdown as cover", written: page("title: 台灯\ncover: ![封面](a.png)"), meant: page("title: 台灯\ncover: a.png")),
        Mistake(
            name: "a picture of Obsidian's as cover", written: page("title: 台灯\ncover: ![[图/a.png|300]]"),
            meant: page("title: 台灯\ncover: 图/a.png")),
        Mistake(name: "curly quotes around a list", written: page("title: 台灯\ntags: “电路，木工”"), meant: page("title: 台灯\ntags: [电路, 木工]")),
        Mistake(name: "empty lines among the keys", written: page("title: 台灯\n\n\nlevel:2"), meant: page("title: 台灯\nlevel: 2")),
    ]
}
