extension Limits {
    /// What is written, and what may go.
    static let publishing: [Limit] = []
}
