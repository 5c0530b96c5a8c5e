extension CodeRegister {
    /// The same without words that must never appear: a printed code goes on leading to its thing, only what it was called is not said.
    public func without(_ words: PrivateWords) -> CodeRegister {
        var register = self
        register.items = items.compactMap { item in
            guard words.found(in: item.code).isEmpty else { return nil }
            var item = item
            item.name = item.name.filter { words.found(in: $0.value).isEmpty }
            if let shelf = item.shelf, !words.found(in: shelf).isEmpty { item.shelf = nil }
            return item
        }
        return register
    }
}
