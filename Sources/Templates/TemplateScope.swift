import Diagnostics

/// The tables that are open at a place of a template, innermost last.
struct TemplateScope {
    private enum Entry {
        case record(VariableTable, frame: Int)
        case text(frame: Int)
        /// A section over one value: no names of its own, but `{{.}}` is the value.
        case value(ValuePath, Variable.Kind)
    }

    struct Found {
        var path: ValuePath
        var kind: Variable.Kind
    }

    enum Failure: Error {
        case unknown(candidates: [String], table: String)
        /// A dotted name looks into something that has no names.
        case noNames(part: String, kind: Variable.Kind)
    }

    /// What each item of a list of texts offers besides `{{.}}`.
    static let textItem = VariableTable(
        "text", zh: "文字列表中的一项", en: "One item of a list of texts", Variable.positions
    )

    private var entries: [Entry]
    private var frames = 1

    init(_ table: VariableTable) {
        entries = [.record(table, frame: 0)]
    }

    func entering(record table: VariableTable) -> TemplateScope {
        var scope = self
        scope.entries.append(.record(table, frame: frames))
        scope.frames += 1
        return scope
    }

    func enteringTexts() -> TemplateScope {
        var scope = self
        scope.entries.append(.text(frame: frames))
        scope.frames += 1
        return scope
    }

    func entering(value: Found) -> TemplateScope {
        var scope = self
        if case .flag = value.kind { return scope }
        scope.entries.append(.value(value.path, value.kind))
        return scope
    }

    /// Finds a name in the innermost table that declares its first part; a value that is absent there stays absent.
    func find(_ name: String) -> Result<Found, Failure> {
        if name == "." { return findItem() }
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        for entry in entries.reversed() {
            guard let (table, frame) = names(of: entry), let variable = table[parts[0]],
                let index = table.index(of: parts[0])
            else { continue }
            let source: ValuePath.Source
            if case .position(let position) = variable.kind {
                source = .position(position)
            } else {
                source = .value(index)
            }
            let found = Found(path: ValuePath(frame: frame, source: source), kind: variable.kind)
            return follow(parts.dropFirst(), from: found, parts[0])
        }
        return .failure(.unknown(candidates: visibleNames, table: innermostTable.name))
    }

    private func follow(_ parts: ArraySlice<String>, from start: Found, _ first: String) -> Result<Found, Failure> {
        var found = start
        var previous = first
        for (offset, part) in zip(parts.indices, parts) {
            switch found.kind {
            case .record(let table):
                guard let variable = table[part], let index = table.index(of: part) else {
                    return .failure(.unknown(candidates: table.variables.map(\.name), table: table.name))
                }
                if case .position = variable.kind { return .failure(.noNames(part: previous, kind: found.kind)) }
                found.path.steps.append(ValuePath.Step(table: table, index: index))
                found.kind = variable.kind
            case .list, .texts:
                guard part == "count", offset == parts.endIndex - 1 else {
                    return .failure(.noNames(part: previous, kind: found.kind))
                }
                found.path.isCount = true
                found.kind = .number
            default:
                return .failure(.noNames(part: previous, kind: found.kind))
            }
            previous = part
        }
        return .success(found)
    }

    /// What `{{.}}` stands for.
    private func findItem() -> Result<Found, Failure> {
        switch entries.last {
        case .text(let frame): .success(Found(path: ValuePath(frame: frame, source: .item), kind: .text))
        case .value(let path, let kind): .success(Found(path: path, kind: kind))
        case .record, nil: .failure(.noNames(part: ".", kind: .record(innermostTable)))
        }
    }

    private func names(of entry: Entry) -> (VariableTable, frame: Int)? {
        switch entry {
        case .record(let table, let frame): (table, frame)
        case .text(let frame): (Self.textItem, frame)
        case .value: nil
        }
    }

    private var innermostTable: VariableTable {
        for entry in entries.reversed() { if case .record(let table, _) = entry { return table } }
        return Self.textItem
    }

    private var visibleNames: [String] {
        var seen: Set<String> = []
        return entries.reversed().compactMap { names(of: $0)?.0 }.flatMap(\.variables).map(\.name)
            .filter { seen.insert($0).inserted }
    }
}
