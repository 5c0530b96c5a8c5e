extension Mistake {
    /// Keys that are spelt otherwise.
    static let names: [Mistake] = [
        Mistake(name: "a misspelt key", written: page("title: 台灯\nlevl: 2"), meant: page("title: 台灯\nlevel: 2"), isReadAsMeant: false),
        Mistake(name: "a misspelt Chinese key", written: page("title: 台灯\n难渡: 2"), meant: page("title: 台灯\n难度: 2"), isReadAsMeant: false),
        Mistake(name: "a plural", written: page("title: 台灯\ntag: [电路]"), meant: page("title: 台灯\ntags: [电路]"), isReadAsMeant: false),
        Mistake(
            name: "a key of two words", written: page("title: 台灯\nobjectivs: [会接线]"), meant: page("title: 台灯\nobjectives: [会接线]"),
            isReadAsMeant: false),
        Mistake(
            name: "two colons, as in Logseq", written: page("title:: 台灯\nlevel: 2\ntags:: 电路, 木工"),
            meant: page("title: 台灯\nlevel: 2\ntags: [电路, 木工]")),
    ]
}
