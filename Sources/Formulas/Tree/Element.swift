/// An element of MathML with its attributes.
struct Element: Sendable {
    let name: StaticString
    var attributes: StaticString = ""
    /// Whether its children are a row; else each has a place of its own, and how many there are is settled.
    var isRow = false

    static let fraction = Element(name: "mfrac")
    /// `\dfrac`, within which nothing becomes small.
    static let displayFraction = Element(name: "mfrac", attributes: " displaystyle=\"true\"")
    static let textFraction = Element(name: "mfrac", attributes: " displaystyle=\"false\"")
    /// One over the other without a line.
    static let stack = Element(name: "mfrac", attributes: " linethickness=\"0\"")
    static let displayStack = Element(name: "mfrac", attributes: " displaystyle=\"true\" linethickness=\"0\"")
    static let textStack = Element(name: "mfrac", attributes: " displaystyle=\"false\" linethickness=\"0\"")
    static let squareRoot = Element(name: "msqrt", isRow: true)
    /// The index stands second.
    static let root = Element(name: "mroot")

    static let sub = Element(name: "msub")
    static let sup = Element(name: "msup")
    static let subSup = Element(name: "msubsup")
    static let under = Element(name: "munder")
    static let over = Element(name: "mover")
    static let underOver = Element(name: "munderover")
    static let accentOver = Element(name: "mover", attributes: " accent=\"true\"")
    static let accentUnder = Element(name: "munder", attributes: " accentunder=\"true\"")

    static let phantom = Element(name: "mphantom", isRow: true)
    static let flatPhantom = Element(name: "mpadded", attributes: " width=\"0\"", isRow: true)
    static let boxed = Element(name: "menclose", attributes: " notation=\"box\"", isRow: true)
    static let cancelled = Element(name: "menclose", attributes: " notation=\"updiagonalstrike\"", isRow: true)
    static let cancelledDown = Element(name: "menclose", attributes: " notation=\"downdiagonalstrike\"", isRow: true)
    static let crossedOut = Element(name: "menclose", attributes: " notation=\"updiagonalstrike downdiagonalstrike\"", isRow: true)
    static let struckThrough = Element(name: "menclose", attributes: " notation=\"horizontalstrike\"", isRow: true)

    static let display = Element(name: "mstyle", attributes: " displaystyle=\"true\" scriptlevel=\"0\"", isRow: true)
    static let inText = Element(name: "mstyle", attributes: " displaystyle=\"false\" scriptlevel=\"0\"", isRow: true)
    static let script = Element(name: "mstyle", attributes: " displaystyle=\"false\" scriptlevel=\"1\"", isRow: true)
    static let scriptOfScript = Element(name: "mstyle", attributes: " displaystyle=\"false\" scriptlevel=\"2\"", isRow: true)
}
