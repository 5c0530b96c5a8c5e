extension Reader {
    /// `\begin{…}` up to its `\end{…}`.
    mutating func environment() throws(Refusal) -> Node {
        let begin = lexer.start
        let name = try self.name(of: "begin")
        let place = begin..<lexer.index
        if Table.Kind.plain.contains(name) { return try plainEnvironment(name, place) }
        guard let kind = Table.Kind.environments[name] else { throw Refusal(.unknownEnvironment(name), at: place) }
        var table = Table(kind: kind, rows: [])
        for _ in 0..<(Table.Kind.groupsBefore[name] ?? 0) { _ = try self.name(of: name) }
        if kind.takesColumns {
            _ = lexer.rawOption()
            readColumns(try self.name(of: name), into: &table)
        } else if name.hasSuffix("*") {
            _ = lexer.rawOption()
        }
        table.rows = try rows(of: name, place)
        if let last = table.rows.last, last.cells.allSatisfy(\.isEmpty), table.rows.count > 1 {
            table.endsWithRule = last.hasRule
            table.rows.removeLast()
        }
        guard !kind.open.isEmpty || !kind.close.isEmpty else { return .table(table) }
        var nodes: [Node] = [.table(table)]
        if !kind.open.isEmpty { nodes.insert(.sign(kind.open, .left), at: 0) }
        if !kind.close.isEmpty { nodes.append(.sign(kind.close, .right)) }
        return .row(nodes)
    }

    private mutating func plainEnvironment(_ name: String, _ place: Range<Int>) throws(Refusal) -> Node {
        let rows = try rows(of: name, place)
        if rows.count == 1, rows[0].cells.count == 1 { return .group(rows[0].cells[0]) }
        return .table(Table(kind: rows.contains { $0.cells.count > 1 } ? .aligned : .gathered, rows: rows))
    }

    /// The rows, with the `\end` behind them.
    private mutating func rows(of name: String, _ place: Range<Int>) throws(Refusal) -> [Table.Row] {
        let rows: [Table.Row]
        do throws(Refusal) {
            rows = try tableRows([.cell, .environment])
        } catch {
            guard error.reason == .openEnvironment("begin") else { throw error }
            throw Refusal(.openEnvironment(name), at: place)
        }
        _ = lexer.next()
        guard lexer.rawGroup().map(lexer.text) == name else { throw Refusal(.openEnvironment(name), at: place) }
        return rows
    }

    /// Cells between `&` in rows between `\\`, up to an end that is left for the caller.
    mutating func tableRows(_ ends: Ends) throws(Refusal) -> [Table.Row] {
        try nested { reader throws(Refusal) in
            var rows: [Table.Row] = []
            var row = Table.Row()
            while true {
                if row.cells.isEmpty { row.hasRule = try reader.readRules() }
                row.cells.append(try reader.row(ends))
                let before = reader.lexer
                switch reader.lexer.next() {
                case .cell: continue
                case .line:
                    reader.skipLineGap()
                    row.cells[row.cells.count - 1] += reader.takeTag()
                    rows.append(row)
                    row = Table.Row()
                default:
                    reader.lexer = before
                    if rows.isEmpty || row.hasRule || !row.cells.allSatisfy(\.isEmpty) {
                        // A formula that is no table has its number behind all of it.
                        if !rows.isEmpty || row.cells.count > 1 { row.cells[row.cells.count - 1] += reader.takeTag() }
                        rows.append(row)
                    }
                    return rows
                }
            }
        }
    }

    /// `\hline`, once or twice.
    private mutating func readRules() throws(Refusal) -> Bool {
        var hasRule = false
        while true {
            let before = lexer
            switch lexer.next() {
            case .command("hline"), .command("hdashline"), .command("toprule"), .command("midrule"), .command("bottomrule"): hasRule = true
            case .command("cline"):
                _ = try name(of: "cline")
                hasRule = true
            default:
                lexer = before
                return hasRule
            }
        }
    }

    /// `\\*`, `\\[2ex]`
    private mutating func skipLineGap() {
        if lexer.byte == UInt8(ascii: "*") { lexer.skip(1) }
        guard lexer.byte == UInt8(ascii: "[") else { return }
        var ahead = lexer
        guard let option = ahead.rawOption(), Self.isLength(lexer.text(option)) else { return }
        lexer = ahead
    }

    /// `{l|cr}`
    private func readColumns(_ preamble: String, into table: inout Table) {
        for sign in preamble.unicodeScalars {
            switch sign {
            case "l": table.columns.append(.left)
            case "c": table.columns.append(.centre)
            case "r": table.columns.append(.right)
            case "|", ":": table.bars.insert(table.columns.count)
            default: break
            }
        }
    }
}
