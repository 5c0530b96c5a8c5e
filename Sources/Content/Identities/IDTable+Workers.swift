import Workers

extension Workers {
    /// A table of the results of `body` for the identities of another, whose work is spread.
    public func map<ID, Element: Sendable, Result: Sendable>(
        _ table: IDTable<ID, Element>, _ body: @Sendable (ID) -> Result
    ) -> IDTable<ID, Result> {
        IDTable(map(table.count) { body(ID(position: $0)) })
    }
}
