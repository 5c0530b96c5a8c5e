import Diagnostics

extension Presentation {
    /// How the entries of a type stand in lists, on the home page above all.
    public struct Listing: Sendable {
        /// Whether its list is an agenda of what comes next.
        var isAgenda: Bool
        /// Whether one may choose one's own among them.
        var hasPicker: Bool
        /// The words with which the home page leads to the list; nil where it doesn't but among all lists.
        public var door: Label?
        /// The first of them on the home page.
        var shelf: Shelf?

        /// What something is called: by a word of the interface, or in a school's own words.
        public enum Label: Sendable {
            case key(String)
            case words(Words)
        }

        struct Shelf: Sendable {
            /// The name in the home page's layout; with `home.` before it the key of its title.
            var name: String
            var most: Int
            /// Whether they stand in rows, each with its mode, instead of as cards.
            var isRows = false
        }

        public init(door: Label? = nil) { self.init(door: door, shelf: nil) }

        init(isAgenda: Bool = false, hasPicker: Bool = false, door: Label? = nil, shelf: Shelf?) {
            (self.isAgenda, self.hasPicker, self.door, self.shelf) = (isAgenda, hasPicker, door, shelf)
        }
    }
}
