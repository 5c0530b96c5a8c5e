extension Limits {
    /// Photos, films and other files beside entries.
    static let media: [Limit] = []
}
