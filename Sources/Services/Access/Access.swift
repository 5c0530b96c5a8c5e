import Content

/// How to get at what a page is about: at the library, campus by campus, and online.
public struct Access: Sendable, Equatable {
    /// Where most of the machines can be used comes first, then in the portal's order; last what has no campus.
    public var campuses: [AtCampus]
    /// Services given online, those with the strongest tie first.
    public var services: [Offer]
    /// Resources with an address online, in the page's order.
    public var resources: [GroupID]

    public var isEmpty: Bool { campuses.isEmpty && services.isEmpty && resources.isEmpty }

    /// What there is at one campus.
    public struct AtCampus: Sendable, Equatable {
        /// nil for what has no campus, or no campus in particular.
        public var campus: GroupID?
        public var spaces: [GroupID] = []
        public var machines: [Machines] = []
        /// Machines that stand at another campus only.
        public var missing: [GroupID] = []
        public var holdings: [Holdings] = []
        public var stock: [Stock] = []
        public var services: [Offer] = []
        public var helpers: [Helper] = []

        public init(campus: GroupID?) { self.campus = campus }

        public var isEmpty: Bool {
            spaces.isEmpty && machines.isEmpty && holdings.isEmpty && stock.isEmpty && services.isEmpty && helpers.isEmpty
        }
    }

    /// The units of a machine at one campus, by their positions in its list of units; retired ones are gone. A machine
    /// without any unit is listed where no campus is.
    public struct Machines: Sendable, Equatable {
        public var machine: GroupID
        public var units: [Int]
    }

    /// The holdings of a resource at one campus, by their positions in its list.
    public struct Holdings: Sendable, Equatable {
        public var resource: GroupID
        public var holdings: [Int]
    }

    /// The stock of a material at one campus, by its positions in the material's list.
    public struct Stock: Sendable, Equatable {
        public var material: GroupID
        public var stock: [Int]
    }

    /// A service that helps.
    public struct Offer: Sendable, Equatable {
        public var service: GroupID
        public var tie: Tie
        /// The rooms of this campus in which it is given; none online.
        public var spaces: [GroupID]
    }

    /// Why a service is offered, the strongest reason first.
    public enum Tie: Int, Sendable, Comparable {
        /// The page names it.
        case named
        /// It concerns a machine of the page.
        case machine
        /// It gives a training that the page asks for.
        case training
        /// It is the other half of one of these.
        case counterpart
        /// Anything may be asked there.
        case enquiry

        public static func < (one: Tie, other: Tie) -> Bool { one.rawValue < other.rawValue }
    }
}
