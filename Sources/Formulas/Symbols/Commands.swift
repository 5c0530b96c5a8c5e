/// Commands that take something after them, as data.
enum Commands {
    /// A sign over something, by its command; whether it is as wide as that.
    static let accents: [String: (sign: String, isWide: Bool)] = [
        "hat": ("^", false), "widehat": ("^", true), "bar": ("¯", false), "overline": ("¯", true), "vec": ("→", false),
        "tilde": ("~", false),
        "widetilde": ("~", true), "dot": ("˙", false), "ddot": ("¨", false), "dddot": ("⃛", false), "acute": ("´", false),
        "grave": ("`", false), "check": ("ˇ", false), "widecheck": ("ˇ", true), "breve": ("˘", false), "mathring": ("˚", false),
        "overrightarrow": ("→", true), "overleftarrow": ("←", true), "overleftrightarrow": ("↔", true), "Overrightarrow": ("⇒", true),
        "overparen": ("⏜", true), "overarc": ("⏜", true), "wideparen": ("⏜", true), "overbracket": ("⎴", true),
        "overgroup": ("⏠", true), "overlinesegment": ("⎴", true), "overrightharpoon": ("⇀", true), "overleftharpoon": ("↼", true),
    ]

    static let accentsUnder: [String: String] = [
        "underline": "_", "underbar": "_", "underrightarrow": "→", "underleftarrow": "←", "underleftrightarrow": "↔", "underparen": "⏝",
        "undergroup": "⏡", "underbracket": "⎵", "utilde": "~",
    ]

    /// Arrows as long as the words over them.
    static let longArrows: [String: String] = [
        "xrightarrow": "→", "xleftarrow": "←", "xleftrightarrow": "↔", "xRightarrow": "⇒", "xLeftarrow": "⇐", "xLeftrightarrow": "⇔",
        "xlongequal": "=", "xmapsto": "↦", "xrightleftharpoons": "⇌", "xleftrightharpoons": "⇋", "xhookrightarrow": "↪",
        "xhookleftarrow": "↩", "xtwoheadrightarrow": "↠", "xrightharpoonup": "⇀", "xrightharpoondown": "⇁", "xleftharpoonup": "↼",
        "xleftharpoondown": "↽", "xtofrom": "⇄", "xrightleftarrows": "⇄",
    ]

    /// In thousandths of an em.
    static let spaces: [String: Int] = [
        ",": 167, "thinspace": 167, ":": 222, ">": 222, "medspace": 222, ";": 278, "thickspace": 278, "!": -167, "negthinspace": -167,
        "negmedspace": -222, "negthickspace": -278, " ": 333, "space": 333, "nobreakspace": 333, "quad": 1000, "qquad": 2000,
        "enspace": 500, "enskip": 500, "\n": 333, "\t": 333,
    ]

    /// What stands under or over something, or encloses it.
    static let enclosures: [String: Element] = [
        "boxed": .boxed, "fbox": .boxed, "cancel": .cancelled, "bcancel": .cancelledDown, "xcancel": .crossedOut, "sout": .struckThrough,
        "phantom": .phantom, "hphantom": .phantom, "vphantom": .flatPhantom,
    ]

    static let fractions: [String: Element] = [
        "frac": .fraction, "dfrac": .displayFraction, "tfrac": .textFraction, "cfrac": .displayFraction, "binom": .stack,
        "dbinom": .displayStack, "tbinom": .textStack,
    ]

    static let styles: [String: Element] = [
        "displaystyle": .display, "textstyle": .inText, "scriptstyle": .script, "scriptscriptstyle": .scriptOfScript,
    ]

    static let sizes: [String: Int] = {
        let names = ["big": 0, "Big": 1, "bigg": 2, "Bigg": 3]
        return Dictionary(uniqueKeysWithValues: names.flatMap { name, size in ["", "l", "r", "m"].map { (name + $0, size) } })
    }()

    /// Words in a formula; whether they are bold or slanted.
    static let texts: [String: Alphabet?] = [
        "text": nil, "mbox": nil, "hbox": nil, "textrm": nil, "textnormal": nil, "textup": nil, "textsf": .sans, "texttt": .mono,
        "textbf": .bold, "textit": .slanted, "emph": .slanted, "textmd": nil,
    ]

    static let alphabets: [String: Alphabet] = [
        "mathrm": .upright, "mathup": .upright, "rm": .upright, "mathbf": .bold, "bf": .bold, "mathit": .slanted, "it": .slanted,
        "mathnormal": .slanted, "boldsymbol": .boldSlanted, "bm": .boldSlanted, "bold": .bold, "pmb": .boldSlanted, "mathbb": .double,
        "Bbb": .double, "mathcal": .script, "cal": .script, "mathscr": .script, "mathfrak": .fraktur, "frak": .fraktur, "mathsf": .sans,
        "sf": .sans, "mathtt": .mono, "tt": .mono,
    ]

    /// Which of them hold to the end of the group.
    static let switches: Set<String> = ["rm", "bf", "it", "cal", "sf", "tt", "frak"]

    /// What says how something looks, is numbered or is named elsewhere: left out, with as many groups after it.
    static let leftOut: [String: Int] = [
        "color": 1, "large": 0, "Large": 0, "LARGE": 0, "huge": 0, "Huge": 0, "small": 0, "footnotesize": 0, "normalsize": 0, "tiny": 0,
        "scriptsize": 0, "label": 1, "notag": 0, "nonumber": 0, "allowbreak": 0, "nobreak": 0, "relax": 0, "strut": 0, "mathstrut": 0,
        "limits": 0, "nolimits": 0, "displaylimits": 0, "noindent": 0, "centering": 0, "protect": 0, "/": 0, "-": 0, "hfill": 0, "null": 0,
    ]

    /// What shows the group after it, and has groups before it that are left out.
    static let coloured: [String: Int] = ["textcolor": 1, "colorbox": 1, "fcolorbox": 2]

    /// What stands for its group alone.
    static let transparent: Set<String> = [
        "mathord", "mathbin", "mathrel", "mathop", "mathopen", "mathclose", "mathpunct", "mathinner", "ensuremath", "smash", "mathstrut",
        "llap", "rlap", "mathllap", "mathrlap", "mathclap", "clap",
    ]

    static let definitions: Set<String> = [
        "newcommand", "renewcommand", "providecommand", "def", "gdef", "edef", "xdef", "let", "DeclareMathOperator", "newenvironment",
        "usepackage", "documentclass", "input", "include", "require", "newline@", "href", "url", "includegraphics", "htmlClass", "htmlId",
        "htmlStyle", "htmlData", "unicode", "class", "style", "cssId",
    ]

    /// Those that `Reader` knows one by one.
    static let special = Symbol.words(
        """
        sqrt left right middle begin end operatorname overset stackrel underset overbrace underbrace not bmod mod pmod pod substack hspace
        tag ce SI qty si unit num ang over atop choose limits nolimits hline textcolor
        """)

    /// Signs that a backslash keeps from meaning something.
    static let escaped: Set<String> = ["%", "#", "$", "&", "_"]
}
