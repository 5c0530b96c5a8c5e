extension Glossary {
    /// The same without words that must never appear: a term that says one is left out.
    public func without(_ words: PrivateWords) -> Glossary {
        Glossary(
            terms: terms.filter { term in
                (term.everyName + term.exceptions + term.texts.values + [term.pinyin ?? ""]).allSatisfy { words.found(in: $0).isEmpty }
            })
    }
}
