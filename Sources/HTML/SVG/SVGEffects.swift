/// What the properties of an element or a rule ask of a browser beyond the form itself.
struct SVGEffects {
    /// Drawn once where they are named: clip paths.
    var contents: [Substring] = []
    var masks: [Substring] = []
    var filters: [Substring] = []
    /// Gradients and patterns: drawn for each form, for those inside that inherit them, too.
    var paints: [Substring] = []
    /// Drawn at each form's ends.
    var endMarkers: [Substring] = []
    /// Drawn at each corner of each form.
    var markers: [Substring] = []
    /// The shortest time after which dashes repeat.
    var dashes = Double.infinity
    /// The widest line, in the units of what it falls upon, and whether lines are drawn at all.
    var strokeWidth = 0.0
    var strokes = false
    /// Points for clip paths that are written here.
    var clips = 0.0
    /// Points for a layer over the whole drawing.
    var layer = 0.0
    /// The same, for groups only: a single form needs no layer for its opacity.
    var groupLayer = 0.0

    var isEmpty: Bool {
        contents.isEmpty && masks.isEmpty && filters.isEmpty && paints.isEmpty && endMarkers.isEmpty && markers.isEmpty
            && dashes == .infinity && clips == 0 && layer == 0 && groupLayer == 0
    }

    /// Lines are nothing that a browser has to set up, they only widen what is there.
    var isNothing: Bool { isEmpty && strokeWidth == 0 && !strokes }

    /// All that is referred to.
    var references: [Substring] { contents + masks + filters + paints + endMarkers + markers }

    mutating func add(_ property: String, _ value: some StringProtocol, _ ids: [Substring], unit: Double) {
        switch property {
        case "fill": paints += ids
        case "stroke":
            paints += ids
            if value != "none" { strokes = true }
        case "stroke-width":
            strokeWidth = max(strokeWidth, SVGStrokes.length(value, unit))
        case "mask": masks += ids
        case "marker-start", "marker-end": endMarkers += ids
        case "marker", "marker-mid": markers += ids
        case "filter":
            filters += ids
            layer += Self.filterFunctions(value.lowercased())
        case "opacity": groupLayer += SVGCost.layer
        case "mix-blend-mode" where value != "normal": layer += SVGCost.layer
        case "isolation" where value != "auto": groupLayer += SVGCost.layer
        case "stroke-dasharray": addDashes(value, unit)
        case "clip-path":
            contents += ids
            // `polygon()`: a corner behind each comma.
            if value.utf8.contains(UInt8(ascii: "(")), ids.isEmpty {
                clips += Double(1 + value.utf8.count { $0 == UInt8(ascii: ",") }) * SVGCost.clipCorner
            }
        default: contents += ids
        }
    }

    mutating func add(_ other: SVGEffects) {
        contents += other.contents
        masks += other.masks
        filters += other.filters
        paints += other.paints
        endMarkers += other.endMarkers
        markers += other.markers
        dashes = min(dashes, other.dashes)
        strokeWidth = max(strokeWidth, other.strokeWidth)
        strokes = strokes || other.strokes
        clips += other.clips
        layer += other.layer
        groupLayer += other.groupLayer
    }

    private mutating func addDashes(_ value: some StringProtocol, _ unit: Double) {
        guard value != "none", value != "inherit" else { return }
        // What isn't plainly understood counts as the finest.
        if value.utf8.contains(UInt8(ascii: "(")) {
            dashes = SVGCost.finestDash
            return
        }
        let period = value.split { $0 == "," || $0.isWhitespace }.reduce(0) { $0 + SVGNumbers.length($1, unit: unit) }
        if period > 0 { dashes = min(dashes, max(period, SVGCost.finestDash)) }
    }

    /// `blur(…)`, `drop-shadow(…)` and the like.
    private static func filterFunctions(_ value: String) -> Double {
        var points = 0.0
        for piece in value.split(separator: "(").dropLast() {
            points += piece.hasSuffix("blur") || piece.hasSuffix("shadow") ? 3 * SVGCost.blur : 20
        }
        return points
    }
}

/// What painting costs, in points: an element without more is one, about 20 µs in Chromium on a slow computer.
///
/// Measured by Tests/Browser/test_drawings.py, whose drawings each come near the limit.
enum SVGCost {
    /// A group's opacity or a blend over the whole drawing.
    static let layer = 80.0
    static let mask = 400.0
    /// A blur over the whole drawing.
    static let blur = 2_000.0
    /// A form that covers the whole drawing, in one colour; what a gradient or a pattern adds to it.
    static let area = 20.0
    static let paintedArea = 40.0
    static let patternArea = 250.0
    /// Its corners are arcs.
    static let roundedRectangle = 2.0
    /// A corner, and one from which a line leads through the whole drawing: filled, or as a thin line only.
    static let vertex = 0.05
    static let filledLine = 10.0
    static let thinLine = 2.5
    static let character = 0.1
    /// A text, a part of one, and a character with a place of its own.
    static let text = 10.0
    static let textPart = 5.0
    static let position = 1.5
    static let stretchedText = 200.0
    /// Two bytes of one stretched text, each of whose letters is placed anew for each other one.
    static let stretchedPair = 0.001
    /// A letter's byte: corners of its outline, its length in heights of the font, and what it covers of their square.
    static let letterCorners = 25.0
    static let letterLength = 4.0
    static let letterArea = 0.4
    /// From a quarter of the drawing's height, each letter is drawn anew.
    static let largeLetter = 4.0
    /// A font of a list that is longer than the plain ones, for each byte of text.
    static let family = 0.006
    static let plainFamilies = 10.0
    static let dash = 1.0 / 12
    /// What a dash costs more where the line is curved: each is cut out of the curve anew.
    static let curvedDash = 0.5
    /// A corner, an end or a dash of a line as wide as the drawing: its area has sides of that length, and beside
    /// those a round one has arcs.
    static let wideCorner = 30.0
    static let roundCorner = 60.0
    /// A corner whose spike may reach through the drawing.
    static let spike = 0.5
    /// What programs write is 4 or 10.
    static let plainMiterLimit = 20.0
    /// Of a drawing that is shown as small as that, in CSS pixels, lines of fixed width cover most.
    static let narrowPage = 300.0
    /// Browsers give up dashes of which a form has more than a million.
    static let mostDashes = 1e6
    static let finestDash = 0.001
    /// Two sides of forms in one clip path, and what it takes more where they reach through the whole drawing.
    static let pair = 0.00035
    static let crossing = 0.014
    /// Of more forms than that, browsers make a mask instead, which takes no longer than painting them.
    static let mostUnited = 50.0
    /// A corner of a clip path that is written as a function, which may be as large as the drawing.
    static let clipCorner = 1.5
    static let use = 2.0
    static let stop = 0.05
    static let tableNumber = 0.004
    /// Gradients and patterns of which each refers to the next.
    static let longestChain = 50
    /// A rule that fits an element.
    static let rule = 0.05
    /// An element that is only read, being a definition.
    static let definition = 0.25

    /// A step of a filter over the whole drawing; `step` tells its attributes.
    static func filterStep(_ name: String, _ value: (String) -> String?) -> Double {
        func largest(_ attribute: String, else other: Double) -> Double {
            value(attribute).map { SVGNumbers.all(in: $0.utf8).max() ?? other } ?? other
        }
        return switch name {
        case "feGaussianBlur": blur + 30 * min(largest("stdDeviation", else: 0), 1000)
        case "feDropShadow": 1.25 * blur + 30 * min(largest("stdDeviation", else: 2), 1000)
        case "feTurbulence": 4_000 + 2_000 * min(max(largest("numOctaves", else: 1), 1), 20)
        case "feMorphology":
            8_000 + 1_200 * min(largest("radius", else: 0), 10) + 280 * min(largest("radius", else: 0), 1000)
        case "feConvolveMatrix": 3_000 + 700 * min(Self.cells(SVGNumbers.all(in: (value("order") ?? "3").utf8)), 1e6)
        case "feDiffuseLighting", "feSpecularLighting": 4_000
        case "feDisplacementMap", "feTile": 1_500
        default: 300
        }
    }

    private static func cells(_ order: [Double]) -> Double {
        guard let first = order.first else { return 9 }
        return first.magnitude * (order.count > 1 ? order[1] : first).magnitude
    }
}
