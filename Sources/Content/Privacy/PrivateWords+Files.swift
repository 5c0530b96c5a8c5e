import Diagnostics

extension PrivateWords {
    /// Where a file beside entries says one of the words, in its name or in the text that readers open.
    ///
    /// A text that is too large to be looked through may hold any of them, which counts as if it did.
    ///
    /// - Parameter readings: of the text as it stands, and as it is shown.
    public func found(in readings: [ReadableText], of file: ContentFolder.FoundFile) -> [Diagnostic] {
        let named = found(inName: file.path)
        // What is found where it stands need not be found once more without a place.
        for text in readings {
            let found: [Diagnostic] =
                switch text {
                case .text(let text): found(in: text)
                case .document(let words):
                    found(in: words).isEmpty && words.looselyPercentDecoded.map(found(in:))?.isEmpty != false
                        ? [] : [.privateWord(inDocument: file.path)]
                case .tooLarge: [.privateWordsNotSought(file.path)]
                case .none: []
                }
            if !found.isEmpty { return named + found }
        }
        return named
    }
}
