/// What names an element of a table by its place there: a type of its own for each table, so that one is never taken for another.
public protocol PositionalID: Hashable, Strideable, Sendable where Stride == Int {
    /// From 0.
    var position: Int { get }
    init(position: Int)
}

extension PositionalID {
    @inlinable public func distance(to other: Self) -> Int { other.position - position }
    @inlinable public func advanced(by number: Int) -> Self { Self(position: position + number) }
    @inlinable public static func == (a: Self, b: Self) -> Bool { a.position == b.position }
    @inlinable public static func < (a: Self, b: Self) -> Bool { a.position < b.position }

    /// As a whole number is hashed: what goes through a hasher costs several times as much, and every table of scores asks for it.
    @inlinable public func _rawHashValue(seed: Int) -> Int { position._rawHashValue(seed: seed) }
}

/// Names an entry among those of a portal, in reading order.
@frozen public struct EntryID: PositionalID {
    public let position: Int
    @inlinable public init(position: Int) { self.position = position }
}

/// Names a group of a portal: the translations of one entry.
@frozen public struct GroupID: PositionalID {
    public let position: Int
    @inlinable public init(position: Int) { self.position = position }
}

/// Names a type among all content types of a portal, in the order in which readers meet them.
@frozen public struct TypeID: PositionalID {
    public let position: Int
    @inlinable public init(position: Int) { self.position = position }
}
