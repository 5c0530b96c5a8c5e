/// What is said about lines and letters anywhere in a drawing.
///
/// Such properties are handed down by groups, rules and uses, and a browser's work is the product of several of them: so
/// where it isn't clear which falls upon what, the largest counts.
struct SVGStrokes {
    /// Joins or caps are round: each is an arc of several pieces.
    private(set) var isRound = false
    /// Corners may be drawn out to spikes.
    private(set) var isSpiked = false
    /// Lines keep their width when a transformation makes them small.
    private(set) var isFixed = false
    /// Something has a line, and the widest, in its own units.
    private(set) var isDrawn = false
    private(set) var widest = 0.0
    /// The widest that an animation makes.
    private(set) var animated = 0.0
    private var largestFont = 0.0
    /// Of the longest list of fonts; each is asked for each character that those before don't have.
    private(set) var families = 1.0

    /// Takes a property into account, be it an attribute or a declaration.
    mutating func note(_ property: String, _ value: some StringProtocol, unit: Double) {
        switch property {
        case "stroke-linejoin", "stroke-linecap":
            // Square caps are areas of their own, too.
            if value != "miter", value != "bevel", value != "butt" { isRound = true }
        case "stroke-miterlimit": if SVGNumbers.length(value, unit: unit) > SVGCost.plainMiterLimit { isSpiked = true }
        case "vector-effect": if value != "none" { isFixed = true }
        case "stroke": if value != "none" { isDrawn = true }
        case "stroke-width": widest = max(widest, Self.length(value, unit))
        case "font-size": largestFont = max(largestFont, Self.length(value, unit))
        case "font", "font-family":
            families = max(families, Double(1 + value.utf8.count { $0 == UInt8(ascii: ",") }))
            if property == "font" { largestFont = max(largestFont, SVGNumbers.all(in: value.utf8).max() ?? 0) }
        default: break
        }
    }

    /// Takes an animation of a property into account.
    mutating func noteAnimation(of property: String, _ values: [String], unit: Double) {
        if property == "stroke" { isDrawn = true }
        guard property == "stroke-width" else { return }
        for value in values {
            for part in value.split(separator: ";") { animated = max(animated, Self.length(part, unit)) }
        }
    }

    /// A length; what isn't plainly understood counts as the whole drawing's.
    static func length(_ value: some StringProtocol, _ unit: Double) -> Double {
        value.utf8.contains(UInt8(ascii: "(")) ? unit : SVGNumbers.length(value, unit: unit)
    }

    /// What a width counts, as a part of the drawing: between a hairline and a tenth of it, twice the width costs less
    /// than twice as much.
    static func weight(_ width: Double) -> Double {
        min(width, 0.015) + 0.3 * min(max(width - 0.015, 0), 0.085) + max(width - 0.1, 0)
    }

    // MARK: Points

    private var font: Double { largestFont > 0 ? largestFont : 16 }

    /// With what the letters cover and the lines around them, for which the largest font counts.
    func withLetters(_ own: SVGReferenceGraph.Totals) -> SVGReferenceGraph.Totals {
        guard own.letters > 0 else { return own }
        var own = own
        own.textArea = min(own.letterSquares * font * font * SVGCost.letterArea, own.letters)
        // Browsers keep pictures of small letters.
        let large = min(SVGCost.largeLetter * font * own.letterReach / own.letters, 1)
        let outline = SVGCost.letterLength * font * large
        own.length += own.letters * outline
        own.curvedLength += own.letters * outline
        own.lengthReach += own.letterReach * outline
        own.corners += own.letters * SVGCost.letterCorners * large
        own.reach += own.letterReach * SVGCost.letterCorners * large
        own.strokeCorners += own.drawnLetters * SVGCost.letterCorners * large
        own.strokeReach += own.drawnLetters * SVGCost.letterCorners * large
        return own
    }

    /// Of lines that are `width` wide, in their own units, around these corners.
    func points(_ totals: SVGReferenceGraph.Totals, width: Double) -> Double {
        points(corners: totals.corners, reach: totals.reach * width, fixed: totals.corners * width)
    }

    /// Of all lines whose widths are known.
    func points(_ totals: SVGReferenceGraph.Totals) -> Double {
        var points = points(corners: totals.strokeCorners, reach: totals.strokeReach, fixed: totals.strokeCorners * widest)
        if animated > 0 { points += self.points(totals, width: animated) }
        return points + dashes(totals.dashes, curved: totals.curvedDashes, reach: totals.dashReach)
    }

    /// What lines take more that are shown so many times as large as they stand in the drawing.
    func points(_ totals: SVGReferenceGraph.Totals, enlarged scale: Double) -> Double {
        let lines = min(totals.lengthReach * (scale - 1) / 2, totals.outlines) * SVGCost.filledLine
        let reach = (scale - 1) * totals.strokeReach
        return lines + points(corners: 0, reach: reach, fixed: 0) + dashes(0, curved: 0, reach: (scale - 1) * totals.dashReach)
    }

    /// Of the dashes of lines that are this long, if they repeat after `period`.
    func points(_ totals: SVGReferenceGraph.Totals, period: Double) -> Double {
        guard totals.length > 0 else { return 0 }
        let count = min(totals.length / period, (totals.forms + totals.letters) * SVGCost.mostDashes)
        return dashes(count, curved: count * totals.curvedLength / totals.length, reach: count * totals.lengthReach / totals.length)
    }

    private func points(corners: Double, reach: Double, fixed: Double) -> Double {
        let reach = isFixed ? max(reach, fixed / SVGCost.narrowPage) : reach
        return reach * (isRound ? SVGCost.roundCorner : SVGCost.wideCorner) + (isSpiked ? corners * SVGCost.spike : 0)
    }

    private func dashes(_ count: Double, curved: Double, reach: Double) -> Double {
        let width = max(widest, animated, 1)
        let share = isFixed ? max(reach, count / SVGCost.narrowPage) : reach
        return count * SVGCost.dash + curved * SVGCost.curvedDash
            + share * width * (isRound ? SVGCost.roundCorner : SVGCost.wideCorner)
    }
}
