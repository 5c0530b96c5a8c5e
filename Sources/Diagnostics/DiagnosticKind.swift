/// A kind of diagnostic: what it is called, how much it matters, and where the manual tells of such things.
///
/// Every stage has an enumeration of its kinds, so that none can be given without being listed; what a school adds brings its own.
public protocol DiagnosticKind: Sendable {
    /// In kebab-case: stable, for programs and for switching a check off.
    var name: String { get }
    var severity: Diagnostic.Severity { get }
    /// The page of the manual that tells how it is meant to be.
    var page: ManualPage { get }
    /// Whether it concerns nobody who writes, but whoever keeps the server and its folders.
    var isTechnical: Bool { get }
    /// Whether a page is as good with it as without.
    var isAdvice: Bool { get }
    /// Whether it tells of a field's value, so that many of one field are told as one.
    var isOfValue: Bool { get }
}

extension DiagnosticKind {
    public var page: ManualPage { .checks }
    public var isTechnical: Bool { false }
    public var isAdvice: Bool { false }
    public var isOfValue: Bool { false }
}

extension DiagnosticKind where Self: RawRepresentable, RawValue == String {
    public var name: String { rawValue }
}

extension Diagnostic {
    /// Whether it is of a kind, whatever counts as an error in this portal.
    public func `is`(_ kind: some DiagnosticKind) -> Bool { name == kind.name }

    public func `is`(oneOf kinds: [some DiagnosticKind]) -> Bool { kinds.contains { self.is($0) } }

    public func `is`(oneOf kinds: [any DiagnosticKind]) -> Bool { kinds.contains { self.is($0) } }
}
