/// The value of one variable for one page.
public enum TemplateValue: Sendable {
    case absent
    case text(String)
    case html([UInt8])
    /// HTML that is made once the page is written, from the marks of its static text.
    case late(@Sendable (_ marks: UInt64) -> [UInt8])
    case number(Int)
    case flag(Bool)
    case record(TemplateRecord)
    case list([TemplateRecord])
    case texts([String])
}

/// Values for the names of one table.
public struct TemplateRecord: Sendable {
    public let table: VariableTable
    private let names: NameTable
    var values: [TemplateValue]

    public init(_ table: VariableTable) {
        self.table = table
        names = table.names
        values = Array(repeating: .absent, count: names.names.count)
    }

    /// The value of a name. A name that the table does not declare keeps nothing: no template could ask for it.
    public subscript(_ name: String) -> TemplateValue {
        get { names[name].map { values[$0] } ?? .absent }
        set { if let index = names[name] { values[index] = newValue } }
    }

    /// The value at `table.index(of:)`, for code that fills thousands of records.
    public subscript(at index: Int) -> TemplateValue {
        get { values.indices.contains(index) ? values[index] : .absent }
        set { if values.indices.contains(index) { values[index] = newValue } }
    }

    /// Sets several names at once; an absent text is `nil`.
    public mutating func set(_ name: String, _ text: String?) {
        self[name] = text.map { .text($0) } ?? .absent
    }

    /// The paths of values whose kind is not the declared one, for tests: templates write nothing for most of them.
    public var mismatches: [String] {
        zip(table.variables, values).flatMap { variable, value -> [String] in
            switch (variable.kind, value) {
            case (_, .absent), (.text, .text), (.html, .html), (.html, .late), (.number, .number), (.flag, .flag), (.texts, .texts):
                return []
            case (.record(let inner), .record(let record)) where record.table === inner:
                return record.mismatches.map { "\(variable.name).\($0)" }
            case (.list(let inner), .list(let records)) where records.allSatisfy({ $0.table === inner }):
                return records.flatMap(\.mismatches).map { "\(variable.name).\($0)" }
            default:
                return [variable.name]
            }
        }
    }
}
