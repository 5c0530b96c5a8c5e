import Diagnostics
import Synchronization

/// Every name that a layout, or a record inside one, offers to templates.
///
/// A table is compared by identity and may hold itself: its variables are looked at only when they are first needed,
/// so `static let entry: VariableTable = VariableTable("entry", …, [.list("related", of: entry, …)])` works
/// (a table that holds itself needs its type written out).
public final class VariableTable: Sendable {
    /// A short name for messages and the manual, such as `tutorial`.
    public let name: String
    public let help: Words
    private let source: @Sendable () -> [Variable]
    private let contents = AtomicLazyReference<Contents>()

    public init(
        _ name: String, zh: String = "", en: String = "",
        _ variables: @autoclosure @escaping @Sendable () -> [Variable]
    ) {
        self.name = name
        self.help = Words(zh: zh, en: en)
        self.source = variables
    }

    public var variables: [Variable] { resolved.variables }

    public func contains(_ name: String) -> Bool { resolved.names[name] != nil }

    public subscript(_ name: String) -> Variable? {
        resolved.names[name].map { resolved.variables[$0] }
    }

    /// Where records of this table keep the value of `name`.
    public func index(of name: String) -> Int? { resolved.names[name] }

    /// Names that are declared twice: a mistake in the table, for a test to find.
    public var duplicateNames: [String] {
        var seen: Set<String> = []
        return variables.map(\.name).filter { !seen.insert($0).inserted }
    }

    /// This table and those inside it, each once, in the order in which a reader meets them.
    public var reachableTables: [VariableTable] {
        var tables = [self]
        var seen: Set<ObjectIdentifier> = [ObjectIdentifier(self)]
        var next = 0
        while next < tables.count {
            for variable in tables[next].variables {
                if let table = variable.kind.table, seen.insert(ObjectIdentifier(table)).inserted {
                    tables.append(table)
                }
            }
            next += 1
        }
        return tables
    }

    /// Held by every record, which thus finds its names without asking the table.
    var names: NameTable { resolved.names }

    private var resolved: Contents {
        if let contents = contents.load() { return contents }
        return contents.storeIfNil(Contents(source()))
    }

    private final class Contents: Sendable {
        let variables: [Variable]
        let names: NameTable

        init(_ variables: [Variable]) {
            self.variables = variables
            names = NameTable(variables.map(\.name))
        }
    }
}
