import Content

/// A kind of machine or tool, with the machines of this kind that stand somewhere.
public struct Machine: Sendable {
    public var group: GroupID
    /// 0 alone, 1 staff know, 2 a supervisor in the room, 3 a supervisor at the machine.
    public var supervision: Int
    public var requires: [GroupID]
    /// As written; no training entry has these names.
    public var unknownRequires: [String]
    public var units: [Unit]

    /// The level of supervision that holds where one is given and can't be read.
    public static let strictest = 3

    /// One machine that one can touch.
    public struct Unit: Sendable {
        public var code: String?
        public var space: GroupID?
        public var point: PlanPoint?
        public var condition: Condition
        public var isLoanable: Bool
        /// The position in the entry's list of units.
        public var index: Int

        public init(
            code: String? = nil, space: GroupID? = nil, point: PlanPoint? = nil, condition: Condition = .working,
            isLoanable: Bool = false, index: Int = 0
        ) {
            self.code = code
            self.space = space
            self.point = point
            self.condition = condition
            self.isLoanable = isLoanable
            self.index = index
        }
    }

    /// The unit at a position in the entry's list.
    public func unit(at index: Int) -> Unit? {
        units.indices.contains(index) && units[index].index == index ? units[index] : units.first { $0.index == index }
    }

    public enum Condition: String, Sendable {
        case working, limited
        case outOfOrder = "out-of-order"
        case retired

        public var isUsable: Bool { self == .working || self == .limited }
    }

    public init(
        group: GroupID, supervision: Int = 0, requires: [GroupID] = [], units: [Unit] = [], unknownRequires: [String] = []
    ) {
        self.group = group
        self.supervision = supervision
        self.requires = requires
        self.unknownRequires = unknownRequires
        self.units = units
    }
}

/// What is used up.
public struct Material: Sendable {
    public var group: GroupID
    /// What is counted: sheet, roll, gram.
    public var unit: String?
    /// Of one unit.
    public var price: Double?
    /// What the price is in; an ISO 4217 code.
    public var currency: String
    public var stock: [Stock]
    /// In order of preference.
    public var substitutes: [GroupID]

    public struct Stock: Sendable {
        public var campus: GroupID?
        public var space: GroupID?
        public var shelf: String?
        /// In the material's unit; nil where nobody has counted.
        public var quantity: Double?

        public init(campus: GroupID? = nil, space: GroupID? = nil, shelf: String? = nil, quantity: Double? = nil) {
            self.campus = campus
            self.space = space
            self.shelf = shelf
            self.quantity = quantity
        }
    }

    public init(
        group: GroupID, unit: String? = nil, price: Double? = nil, currency: String = "CNY", stock: [Stock] = [],
        substitutes: [GroupID] = []
    ) {
        self.group = group
        self.unit = unit
        self.price = price
        self.currency = currency
        self.stock = stock
        self.substitutes = substitutes
    }
}
