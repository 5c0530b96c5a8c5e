extension Limits {
    /// What a text in Markdown may ask of the parser and the reader.
    static let text: [Limit] = []
}
