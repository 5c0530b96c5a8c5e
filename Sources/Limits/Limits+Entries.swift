extension Limits {
    /// What an entry may say of itself and how much of it is shown.
    static let entries: [Limit] = []
}
