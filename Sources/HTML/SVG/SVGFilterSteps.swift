/// The steps of a filter and which of them needs which: a browser takes a step again for each later one that needs
/// it, so that twenty steps that each need the one before twice are a million.
struct SVGFilterSteps {
    private var byName: [String: Double] = [:]
    private var last = 1.0
    private var cost = 0.0
    private var runs = 0.0
    /// What the step needs that stands before the one that is being read.
    private var before = 1.0
    private var result: String?

    /// All steps over the whole drawing.
    var points: Double { min(cost + 5 * runs, 1e12) }
    /// What each use takes, however little it covers: tables and kernels are read number by number.
    private(set) var usePoints = 0.0

    mutating func add(_ name: String, _ value: (String) -> String?) {
        for list in ["tableValues", "kernelMatrix", "values"] {
            guard let numbers = value(list) else { continue }
            // Each number is followed by a blank at least.
            usePoints = min(usePoints + Double(numbers.utf8.count) / 2 * SVGCost.tableNumber, 1e12)
        }
        guard !name.hasPrefix("feFunc"), !name.hasSuffix("Light") else { return }
        cost = min(cost + SVGCost.filterStep(name, value), 1e12)
        if name == "feMergeNode" {
            // Belongs to the step before, which needs this, too.
            let more = needed(value("in"), else: before)
            last = min(last + more, 1e12)
            runs = min(runs + more, 1e12)
        } else {
            before = last
            let needsNothing = name == "feMerge" || name == "feFlood" || name == "feTurbulence"
            let second = name == "feBlend" || name == "feComposite" || name == "feDisplacementMap"
            last = 1 + (needsNothing ? 0 : needed(value("in"), else: before)) + (second ? needed(value("in2"), else: before) : 0)
            last = min(last, 1e12)
            runs = min(runs + last, 1e12)
            result = value("result")
        }
        if let result { byName[result] = last }
    }

    /// A name that no step has stands for the step before.
    private func needed(_ name: String?, else before: Double) -> Double {
        guard let name else { return before }
        let sources: Set<String> = ["SourceGraphic", "SourceAlpha", "BackgroundImage", "BackgroundAlpha", "FillPaint", "StrokePaint"]
        return byName[name] ?? (sources.contains(name) ? 1 : before)
    }
}
