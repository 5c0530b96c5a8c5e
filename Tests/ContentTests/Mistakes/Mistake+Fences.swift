extension Mistake {
    /// Where the front matter begins and ends.
    static let fences: [Mistake] = [
        Mistake(name: "four hyphens", written: "----\ntitle: 台灯\n----\n\n文。\n", meant: page("title: 台灯", text: "文。\n")),
        Mistake(name: "long dashes", written: "———\ntitle: 台灯\n———\n\n文。\n", meant: page("title: 台灯", text: "文。\n")),
        Mistake(name: "an empty line above", written: "\n---\ntitle: 台灯\n---\n\n文。\n", meant: page("title: 台灯", text: "文。\n")),
        Mistake(
            name: "one dash too many at the end", written: "---\ntitle: 台灯\nlevel: 2\n----\n\n文。\n",
            meant: page("title: 台灯\nlevel: 2", text: "文。\n")),
        Mistake(
            name: "no end", written: "---\ntitle: 台灯\nlevel: 1\n\n# 开始\n\n文。\n", meant: page("title: 台灯\nlevel: 1", text: "# 开始\n\n文。\n")),
        Mistake(name: "no beginning", written: "title: 台灯\nlevel: 1\n---\n\n文。\n", meant: page("title: 台灯\nlevel: 1", text: "文。\n")),
        Mistake(name: "a long dash at the end", written: "---\ntitle: 台灯\n——\n\n文。\n", meant: page("title: 台灯", text: "文。\n")),
        Mistake(name: "a title alone without fences", written: "title: 纸灯\n\n文。\n", meant: page("title: 纸灯", text: "文。\n")),
        Mistake(
            name: "a title alone right above the first heading", written: "title: 纸灯\n## 步骤 1：折\n\n折。\n",
            meant: page("title: 纸灯", text: "## 步骤 1：折\n\n折。\n")),
        Mistake(name: "a Chinese title alone without fences", written: "标题：纸灯\n\n文。\n", meant: page("title: 纸灯", text: "文。\n")),
        Mistake(
            name: "a level alone without fences", written: "level: 2\n\n文。\n", meant: page("level: 2", text: "文。\n"), isReadAsMeant: false),
    ]
}
