/// Examples that come out otherwise on purpose, each with the reason.
enum GFMDifferences {
    private static let unknownScheme = "only http, https, mailto and tel lead anywhere from a page"
    private static let autolinks = "written for CommonMark without bare addresses, which the dialect links"
    private static let filtered = "raw HTML is written anew, well nested, where cmark passes it through"

    private static let headOfATable = "rows and a rule between bars are a table, however many cells the head has"
    private static let surplusCells = "what stands in more cells than the head has stays, in the last one"

    private static let instructions = "a page holds no instructions, and a text that speaks of them would lose them: they are shown"
    private static let withoutAddress = "a link without an address would lead to its own page: its words stay, and the writer is told"

    private static let strokes = "a line of nothing but equal signs, which underlines nothing, is a rule to whoever drew it"

    static let all: [String: String] = [
        "spec 15": strokes,
        "spec 67": strokes,
        "spec 49": "a heading without words is left out: it would be an empty entry in the table of contents",
        "spec 149": instructions,
        "spec 153": filtered,
        "spec 169": withoutAddress,
        "spec 203": headOfATable,
        "spec 204": surplusCells,
        "spec 365": "between digits an asterisk is a sign of multiplication",
        "spec 495": withoutAddress,
        "spec 496": withoutAddress,
        "spec 516": "quotes within the quotes of a title are its own",
        "spec 556": "wiki links",
        "spec 575": withoutAddress,
        "spec 598": "wiki links",
        "spec 604": unknownScheme,
        "spec 606": unknownScheme,
        "spec 607": unknownScheme,
        "spec 609": unknownScheme,
        "spec 610": autolinks,
        "spec 614": autolinks,
        "spec 616": autolinks,
        "spec 619": autolinks,
        "spec 620": autolinks,
        "spec 628": "ftp isn't linked: browsers don't open it any more",
        "spec 647": instructions,
        "spec 648": instructions,
        "spec 649": instructions,
        "spec 653": filtered,
        "extensions 7": headOfATable,
        "extensions 8": surplusCells,
        "extensions 17": "one tilde is no strikethrough: Chinese writes ranges with it",
        "extensions 18": "one tilde is no strikethrough: Chinese writes ranges with it",
        "extensions 19": "a picture of another site is never loaded, only linked",
        "extensions 20": "the suite asks only that nothing crashes",
        "extensions 22": filtered,
        "extensions 23": "footnotes have a heading and labels of their own",
    ]
}
