/// Elements in order, each with a name by its place: an array whose subscript takes nothing but the identities that belong to it.
@frozen public struct IDTable<ID: PositionalID, Element> {
    public var elements: [Element]

    @inlinable public init() { elements = [] }
    @inlinable public init(_ elements: some Sequence<Element>) { self.elements = Array(elements) }
    @inlinable public init(repeating element: Element, count: Int) { elements = Array(repeating: element, count: count) }

    @inlinable public mutating func append(_ element: Element) { elements.append(element) }
    @inlinable public mutating func reserveCapacity(_ count: Int) { elements.reserveCapacity(count) }

    /// A table of what `transform` makes of each element, with the same identities.
    @inlinable public func mapValues<Other>(_ transform: (Element) throws -> Other) rethrows -> IDTable<ID, Other> {
        IDTable<ID, Other>(try elements.map(transform))
    }
}

extension IDTable: RandomAccessCollection, MutableCollection {
    @inlinable public var startIndex: ID { ID(position: 0) }
    @inlinable public var endIndex: ID { ID(position: elements.count) }

    @inlinable public subscript(id: ID) -> Element {
        get { elements[id.position] }
        _modify { yield &elements[id.position] }
    }

    /// Each element with its identity.
    @inlinable public var identified: Zip2Sequence<Range<ID>, [Element]> { zip(indices, elements) }
}

extension IDTable: ExpressibleByArrayLiteral {
    @inlinable public init(arrayLiteral elements: Element...) { self.elements = elements }
}

extension IDTable: Sendable where Element: Sendable {}
extension IDTable: Equatable where Element: Equatable {}

public typealias EntryTable<Element> = IDTable<EntryID, Element>
public typealias GroupTable<Element> = IDTable<GroupID, Element>
public typealias TypeTable<Element> = IDTable<TypeID, Element>
