/// How much a term says of a passage, in sixteen grades: four fields, and four levels within each.
///
/// The grades stand in the postings; what each weighs stands in the index's entry, so that the client has no formula.
enum Impact {
    /// Where in a passage a term occurs, as bits.
    struct Fields: OptionSet {
        var rawValue: UInt8
        static let body = Fields(rawValue: 1)
        static let details = Fields(rawValue: 2)
        static let summary = Fields(rawValue: 4)
        static let tags = Fields(rawValue: 8)
        static let heading = Fields(rawValue: 16)
        static let title = Fields(rawValue: 32)
    }

    /// How long the fields of a passage are: two for a word, one for a Han character.
    struct Lengths {
        var body = 0
        var heading = 0
        var title = 0
    }

    /// By grade.
    static let weights: [Double] = [
        0.45, 0.70, 0.90, 1.10,
        1.00, 1.30, 1.80, 2.00,
        1.60, 2.10, 2.70, 3.40,
        3.20, 3.80, 4.60, 5.40,
    ]

    /// The length that a passage has on average.
    private static let usualLength = 200.0

    /// The grade of a term.
    ///
    /// - Parameter frequency: how often it occurs in the body.
    static func grade(_ fields: Fields, frequency: Int, _ lengths: Lengths) -> UInt32 {
        if fields.contains(.title) { return 12 + level(ofShare: lengths.title) }
        if fields.contains(.heading) { return 8 + level(ofShare: lengths.heading) }
        if fields.contains(.tags) { return 6 }
        if fields.contains(.summary) { return 5 }
        let saturated = saturation(Double(frequency) / (0.4 + 0.6 * Double(lengths.body) / usualLength))
        let level: UInt32 = saturated < 0.35 ? 0 : saturated < 0.55 ? 1 : saturated < 0.75 ? 2 : 3
        return fields.contains(.details) ? max(4, level) : level
    }

    /// BM25's saturation: the second occurrence says less than the first.
    private static func saturation(_ frequency: Double) -> Double { frequency / (frequency + 1.2) }

    /// A word says more of a short title than of a long one.
    private static func level(ofShare length: Int) -> UInt32 {
        switch length {
        case ...4: 3
        case ...8: 2
        case ...14: 1
        default: 0
        }
    }
}
