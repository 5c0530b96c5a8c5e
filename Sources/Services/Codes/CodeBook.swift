import Content

/// Names a code among those of the portal.
@frozen public struct CodeID: PositionalID {
    public let position: Int
    @inlinable public init(position: Int) { self.position = position }
}

/// Every code there is: those of units, rooms and shelves, and those that were printed once and whose thing is gone.
///
/// A code is permanent: what the register holds keeps its page for good.
public struct CodeBook: Sendable {
    /// Sorted by the code.
    public private(set) var codes: IDTable<CodeID, Code> = []
    /// Codes that two things claim; the first has it.
    public private(set) var clashes: [Clash] = []
    /// Where printed codes come from.
    public private(set) var register = CodeRegister()
    private var idOfCode: [String: CodeID] = [:]
    private var codeOfThing: [PlacedThing: String] = [:]
    /// Where each code that is gone leads.
    private var replacements: IDTable<CodeID, CodeReplacement> = []

    public struct Code: Sendable, Hashable {
        public var text: String
        /// nil when it is gone.
        public var thing: PlacedThing?
        /// Its line in the register; nil for one that was never printed.
        public var item: CodeRegister.Item?
        /// Whether its entry can't be read at present: nothing may be said of it then, least of all that it is gone.
        public var isUnreadable = false
        /// Whether its entry is a draft, under review or scheduled: not even its name may be published then.
        public var isWithheld = false
    }

    public struct Clash: Sendable, Hashable {
        /// As the second writes it.
        public var code: String
        public var first: Claim
        public var second: Claim
    }

    /// Who says what a code means.
    public enum Claim: Sendable, Hashable {
        case thing(PlacedThing)
        case register(CodeRegister.Item)
    }

    public init() {}

    /// - Parameters:
    ///   - unreadable: the ids of entries that can't be read.
    ///   - withheld: the ids of entries that aren't published yet, or not at present.
    ///   - holder: the group that a code, in small letters, led to so far: of two that write it, that one has it.
    ///   - group: the group that an id in the register names.
    ///
    /// Long, since labels come before the register and both settle in one book who has a code.
    public init(
        _ makerspace: Makerspace, _ register: CodeRegister, unreadable: [String] = [], withheld: [String] = [],
        holder: (String) -> GroupID? = { _ in nil }, group: (String) -> GroupID?
    ) {
        self.register = register
        let (unreadableTails, withheldTails) = (Self.tails(unreadable), Self.tails(withheld))
        func absent(_ item: CodeRegister.Item, _ tails: Set<String>) -> Bool { item.thing.map(tails.contains) ?? false }
        var book: [String: Code] = [:]
        let written = Self.written(makerspace).filter { ShortCode.isUsable($0.code) }
        func isHeld(_ claim: (thing: PlacedThing, code: String)) -> Bool { holder(ShortCode.folded(claim.code)) == claim.thing.group }
        for (thing, code) in written.filter(isHeld) + written.filter({ !isHeld($0) }) {
            let folded = ShortCode.folded(code)
            if let other = book[folded] {
                guard let first = other.thing, first != thing else { continue }
                clashes.append(Clash(code: code, first: .thing(first), second: .thing(thing)))
            } else {
                book[folded] = Code(text: code, thing: thing)
                codeOfThing[thing] = code
            }
        }
        for item in register.items {
            let folded = ShortCode.folded(item.code)
            let named = item.thing.flatMap(group)
            if var code = book[folded] {
                // What is printed on a label can't change any more.
                if code.text != item.code || item.thing != nil && named != nil && named != code.thing?.group, let thing = code.thing {
                    clashes.append(Clash(code: code.text, first: .register(item), second: .thing(thing)))
                }
                code.text = item.code
                if let thing = code.thing { codeOfThing[thing] = item.code }
                code.item = item
                book[folded] = code
            } else {
                let thing = item.replacedBy == nil ? Self.assigned(named, item.shelf, makerspace) : nil
                book[folded] = Code(
                    text: item.code, thing: thing, item: item, isUnreadable: named == nil && absent(item, unreadableTails),
                    isWithheld: named == nil && absent(item, withheldTails))
                if let thing, codeOfThing[thing] == nil { codeOfThing[thing] = item.code }
            }
        }
        codes = IDTable(book.values.sorted { ($0.text, ShortCode.folded($0.text)) < ($1.text, ShortCode.folded($1.text)) })
        for (id, code) in codes.identified { idOfCode[ShortCode.folded(code.text)] = id }
        replacements = CodeReplacement.all(codes) { idOfCode[ShortCode.folded($0)] }
    }

    /// Ids and what they end in, as the register may name them.
    private static func tails(_ ids: [String]) -> Set<String> {
        var tails: Set<String> = []
        for id in ids {
            var tail = id[...]
            tails.insert(id)
            while let slash = tail.firstIndex(of: "/") {
                tail = tail[tail.index(after: slash)...]
                tails.insert(String(tail))
            }
        }
        return tails
    }

    /// All codes that entries write themselves.
    public static func written(_ makerspace: Makerspace) -> [(thing: PlacedThing, code: String)] {
        var written: [(PlacedThing, String)] = []
        for machine in makerspace.machines {
            for unit in machine.units {
                if let code = unit.code { written.append((.unit(machine: machine.group, index: unit.index), code)) }
            }
        }
        for space in makerspace.spaces {
            if let code = space.code { written.append((.space(space.group), code)) }
            for shelf in space.shelves { if let code = shelf.code { written.append((.shelf(space: space.group, name: shelf.name), code)) } }
        }
        return written
    }

    /// The room or the shelf that a code was assigned to; a machine's unit says its code itself, so it is not among them.
    private static func assigned(_ group: GroupID?, _ shelf: String?, _ makerspace: Makerspace) -> PlacedThing? {
        guard let group, makerspace.space(group) != nil else { return nil }
        guard let shelf else { return .space(group) }
        return makerspace.hasShelf(shelf, in: group) ? .shelf(space: group, name: shelf) : nil
    }

    /// A code whichever letters are capital.
    public func code(_ text: String) -> Code? { idOfCode[ShortCode.folded(text)].map { codes[$0] } }

    /// The code of a thing: its own, else the one assigned to it.
    public func code(of thing: PlacedThing) -> String? { codeOfThing[thing] }

    /// What took the place of something that is gone, followed through all that are gone as well; nil where that leads
    /// nowhere or in a circle.
    public func replacement(of code: Code) -> Code? {
        guard let id = idOfCode[ShortCode.folded(code.text)], case .code(let end) = replacements[id] else { return nil }
        return codes[end]
    }

    /// Whether what is named in place of a code leads round in a circle.
    public func isReplacedInCircle(_ code: Code) -> Bool {
        idOfCode[ShortCode.folded(code.text)].map { replacements[$0] == .circle } ?? false
    }
}
