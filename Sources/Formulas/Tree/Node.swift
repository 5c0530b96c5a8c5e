/// Part of a formula that was read, near to the MathML that it becomes.
indirect enum Node: Sendable {
    case row([Node])
    /// A variable or a name: `x`, `sin`. One letter is slanted unless it is upright.
    case identifier(String, isUpright: Bool = false)
    case number(String)
    /// An operator, a bracket, an arrow, a comma, an accent.
    case sign(String, SignLook = .plain)
    case text(String)
    /// In thousandths of an em.
    case space(Int)
    case element(Element, [Node])
    case table(Table)

    static let nothing = Node.row([])

    /// What a group stands for: itself where it is one thing.
    static func group(_ nodes: [Node]) -> Node { nodes.count == 1 ? nodes[0] : .row(nodes) }
}

/// How an operator behaves.
enum SignLook: Equatable, Sendable {
    case plain
    /// A sign before a value, not between two.
    case prefix
    /// Without the room that an operator has around it.
    case ordinary
    /// A bracket of the letters' height.
    case bracket
    /// A bar that opens or closes.
    case bar
    /// Brackets as high as what stands between them.
    case left, middle, right
    /// Over or under all of something.
    case stretched
    /// What stands under and over it stays there within text, too.
    case withLimits
    /// `lim`, `max`: in running text their limits become indices.
    case function
    case functionWithLimits
    /// `\big` to `\Bigg`, from 0 on.
    case size(Int)

    /// The attributes of `<mo>`, each with a blank before it.
    var attributes: StaticString {
        switch self {
        case .plain: ""
        case .prefix: " form=\"prefix\""
        case .ordinary: " lspace=\"0\" rspace=\"0\""
        case .bracket: " stretchy=\"false\""
        case .bar: " form=\"prefix\" stretchy=\"false\""
        case .left: " form=\"prefix\" stretchy=\"true\""
        case .middle: " form=\"infix\" lspace=\".05em\" rspace=\".05em\" stretchy=\"true\""
        case .right: " form=\"postfix\" stretchy=\"true\""
        case .stretched: " stretchy=\"true\""
        case .withLimits: " movablelimits=\"false\""
        case .function: " form=\"prefix\" lspace=\"0\" rspace=\".167em\" movablelimits=\"true\""
        case .functionWithLimits: " form=\"prefix\" lspace=\"0\" rspace=\".167em\" movablelimits=\"false\""
        case .size(0): " stretchy=\"true\" minsize=\"1.2em\" maxsize=\"1.2em\" lspace=\"0\" rspace=\"0\""
        case .size(1): " stretchy=\"true\" minsize=\"1.8em\" maxsize=\"1.8em\" lspace=\"0\" rspace=\"0\""
        case .size(2): " stretchy=\"true\" minsize=\"2.4em\" maxsize=\"2.4em\" lspace=\"0\" rspace=\"0\""
        case .size: " stretchy=\"true\" minsize=\"3em\" maxsize=\"3em\" lspace=\"0\" rspace=\"0\""
        }
    }
}
