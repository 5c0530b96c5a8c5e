extension Mistake {
    /// Marks of other programs and of hurried hands around titles, tags and amounts.
    static let asWritten: [Mistake] = [
        Mistake(name: "a path in quotes", written: page(#"title: "C:\lamp""#), meant: page(#"title: "C:\\lamp""#)),
        Mistake(name: "a share in quotes", written: page(#"title: "50\% 的灯""#), meant: page(#"title: "50\\% 的灯""#)),
        Mistake(name: "quotes in quotes", written: page(#"title: "说"你好"的灯""#), meant: page(#"title: "说\"你好\"的灯""#)),
        Mistake(name: "an arrow for a colon", written: page("title -> 台灯"), meant: page("title: 台灯")),
        Mistake(name: "a double arrow for a colon", written: page("title => 台灯"), meant: page("title: 台灯")),
        Mistake(name: "two wide colons", written: page("title：：台灯"), meant: page("title: 台灯")),
        Mistake(name: "a colon of each kind", written: page("title:：台灯"), meant: page("title: 台灯")),
        Mistake(name: "a comma before the first tag", written: page("title: 台灯\ntags: [, 木工]"), meant: page("title: 台灯\ntags: [木工]")),
        Mistake(name: "an ampersand of HTML", written: page("title: 灯 &amp; 车"), meant: page("title: 灯 & 车")),
        Mistake(name: "bold of HTML", written: page("title: <b>台灯</b>"), meant: page("title: 台灯")),
        Mistake(name: "a break of HTML", written: page("title: 台灯<br>二"), meant: page("title: 台灯 二")),
        Mistake(name: "a quote that only ends", written: page("title: 小灯\""), meant: page("title: 小灯")),
        Mistake(name: "an apostrophe that only ends", written: page("title: 小灯'"), meant: page("title: 小灯")),
        Mistake(name: "a path in double quotes", written: page("title: \"C:\\new\\temp\""), meant: page("title: 'C:\\new\\temp'")),
        Mistake(name: "a backslash in double quotes", written: page("title: \"灯\\a\""), meant: page("title: '灯\\a'")),
        Mistake(name: "a path of a folder", written: page("title: \"图\\begin\""), meant: page("title: '图\\begin'")),
        Mistake(name: "a key in brackets", written: page("[title]: 台灯"), meant: page("title: 台灯")),
        Mistake(name: "a Chinese key in brackets", written: page("[标题]: 台灯"), meant: page("标题: 台灯")),
        Mistake(name: "a key in wide brackets", written: page("【title】台灯\nlevel: 2"), meant: page("title: 台灯\nlevel: 2")),
        Mistake(name: "a key in corner brackets", written: page("「标题」：台灯\nlevel: 2"), meant: page("标题: 台灯\nlevel: 2")),
    ]
}
