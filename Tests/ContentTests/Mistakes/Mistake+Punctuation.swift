extension Mistake {
    /// What input methods and word processors make of YAML's signs.
    static let punctuation: [Mistake] = [
        Mistake(name: "full-width colon", written: page("title：台灯\nlevel：2"), meant: page("title: 台灯\nlevel: 2")),
        Mistake(name: "no space after the colon", written: page("title:台灯\nlevel:2"), meant: page("title: 台灯\nlevel: 2")),
        Mistake(name: "curly quotes", written: page("title: “我的台灯”"), meant: page("title: 我的台灯")),
        Mistake(name: "curly quotes and a full-width colon", written: page("标题：“我的台灯”"), meant: page("标题: 我的台灯")),
        Mistake(name: "a number sign in the title", written: page("title: 小车 #3 组"), meant: page("title: \"小车 #3 组\"")),
        Mistake(name: "tags with number signs", written: page("tags: [#电路, 木工]"), meant: page("tags: [电路, 木工]")),
        Mistake(name: "a list of tags with number signs", written: page("tags:\n  - #电路\n  - #木工"), meant: page("tags: [电路, 木工]")),
        Mistake(name: "full-width commas in a list", written: page("objectives: [会接线，会焊接]"), meant: page("objectives: [会接线, 会焊接]")),
        Mistake(name: "Chinese brackets", written: page("tags: 【电路，木工】"), meant: page("tags: [电路, 木工]")),
        Mistake(
            name: "a map in full-width signs", path: "equipment/saw.md", written: page("title: 锯\nunits:\n  - {code：S-01，space：studio}"),
            meant: page("title: 锯\nunits:\n  - {code: S-01, space: studio}")),
        Mistake(name: "a colon in the title", written: page("title: 台灯: 第二版"), meant: page("title: \"台灯: 第二版\"")),
        Mistake(name: "a title that begins with a star", written: page("title: *台灯*"), meant: page("title: 台灯")),
        Mistake(name: "a title that begins with an at sign", written: page("title: @台灯"), meant: page("title: \"@台灯\"")),
        Mistake(name: "a per cent sign first", written: page("title: %50 的灯"), meant: page("title: \"%50 的灯\"")),
        Mistake(name: "words after brackets", written: page("title: [新] 台灯"), meant: page("title: \"[新] 台灯\"")),
        Mistake(name: "a quote that is not closed", written: page("title: \"台灯\nlevel: 1"), meant: page("title: 台灯\nlevel: 1")),
        Mistake(
            name: "a bracket that is not closed", written: page("title: 台灯\ntags: [电路, 木工"), meant: page("title: 台灯\ntags: [电路, 木工]"),
            isReadAsMeant: false),
        Mistake(name: "an equals sign", written: page("title = 台灯\nlevel = 1"), meant: page("title: 台灯\nlevel: 1")),
        Mistake(name: "no colon", written: page("title 台灯\nlevel: 1"), meant: page("title: 台灯\nlevel: 1")),
        Mistake(name: "one curly quote", written: page("title: “台灯\""), meant: page("title: 台灯")),
        Mistake(name: "single curly quotes in a list", written: page("tags: [‘电路’, ‘木工’]"), meant: page("tags: [电路, 木工]")),
        Mistake(name: "full-width brackets and enumeration commas", written: page("tags: ［电路、木工］"), meant: page("tags: [电路, 木工]")),
        Mistake(name: "a list under Chinese keys", written: page("标题：台灯\n标签：【电路，木工】\n难度：2"), meant: page("标题: 台灯\n标签: [电路, 木工]\n难度: 2")),
        Mistake(name: "an exclamation mark first", written: page("title: !快看"), meant: page("title: \"!快看\"")),
        Mistake(name: "an ampersand first", written: page("title: &灯"), meant: page("title: \"&灯\"")),
    ]
}
