import Content

/// How much of a material lies at a campus, in the material's unit.
public enum Supply: Sendable, Hashable {
    /// No campus has a line for it: people bring their own, or nobody has written it down.
    case unrecorded
    /// It lies there, and nobody has counted it.
    case uncounted
    case counted(Double)

    /// What is surely there; nil where nobody can tell.
    public var quantity: Double? { if case .counted(let quantity) = self { quantity } else { nil } }

    /// Whether there is so much of it; without a quantity, whether there is any.
    func covers(_ amount: Double?) -> Bool {
        switch self {
        case .unrecorded, .uncounted: true
        case .counted(let have): have > 0 && have >= (amount ?? 0)
        }
    }

    static func byColumn(_ material: Material, _ columns: [GroupID: Int]) -> [Supply] {
        var isRecorded = false
        var supplies = Array(repeating: Supply.counted(0), count: columns.count)
        for stock in material.stock {
            guard let column = stock.campus.flatMap({ columns[$0] }) else { continue }
            isRecorded = true
            switch (supplies[column], stock.quantity) {
            case (.counted(let have), let more?): supplies[column] = .counted(have + max(0, more))
            default: supplies[column] = .uncounted
            }
        }
        return isRecorded ? supplies : supplies.map { _ in .unrecorded }
    }
}

extension FeasibilityFinder {
    /// How much of a material lies at a campus.
    public func supply(of material: GroupID, at campus: GroupID) -> Supply {
        columnOfCampus[campus].flatMap { supplies[material]?[$0] } ?? .unrecorded
    }
}

extension Material {
    /// Whether a quantity in a unit can be held against the stock and the price; a need without a unit is in the material's.
    func counts(in unit: String?) -> Bool {
        guard let asked = unit.map(Self.folded) else { return true }
        return asked == self.unit.map(Self.folded)
    }

    static func folded(_ unit: String) -> String { unit.lowercased().filter { !$0.isWhitespace } }
}
