extension Presentation {
    /// How the entries of a type stand in lists, on the home page above all.
    struct Listing: Sendable {
        /// Whether its list is an agenda of what comes next.
        var isAgenda = false
        /// Whether one may choose one's own among them.
        var hasPicker = false
        /// The key of the words with which the home page leads to the list.
        var door: String?
        /// The first of them on the home page.
        var shelf: Shelf?

        struct Shelf: Sendable {
            /// The name in the home page's layout; with `home.` before it the key of its title.
            var name: String
            var most: Int
            /// Whether they stand in rows, each with its mode, instead of as cards.
            var isRows = false
        }
    }
}
