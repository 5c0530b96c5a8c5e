extension Limits {
    /// What an SVG may ask of a browser.
    static let drawings: [Limit] = []
}
