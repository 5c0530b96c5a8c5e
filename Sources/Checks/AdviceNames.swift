extension Checks {
    /// What is told besides mistakes, by name: with it a page is as good as without.
    public static let advice = Set(rules.filter { $0.isAdvice }.map { $0.name }).union(otherAdvice)

    private static let otherAdvice = [
        "document-had-names", "film-not-played-everywhere", "film-without-captions", "held-back-until", "photo-had-position",
    ]
}
