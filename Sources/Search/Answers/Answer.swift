import Content
import Services

/// What the portal knows in reply to one kind of question about one thing.
struct Answer: Sendable, Equatable {
    var kind: Kind
    /// The answer in a few words, where the items don't say it themselves.
    var text: String?
    var items: [Item]

    /// What is asked; the client knows them by these names.
    enum Kind: String, Sendable, CaseIterable {
        case hours
        case place = "where"
        case helpers = "who"
        case price, stock
        case substitutes = "instead"
        case loan = "borrow"
        case trainings = "first"
        case dates = "next"
        case condition = "working"
        case contact, signup
        case count
        case works = "make"
        case duration = "long"
        case validity = "valid"
    }

    /// One line of the answer.
    struct Item: Sendable, Equatable {
        var title: String
        /// Under `site/`, percent-encoded.
        var url: String
        var detail: String = ""
        /// The campus for whose readers it comes first, by group.
        var campus: GroupID?
        /// When it takes place: the reader's clock tells whether that is over.
        var occasion: Occasion?
    }

    init?(_ kind: Kind, text: String? = nil, _ items: [Item]) {
        guard !items.isEmpty || text != nil else { return nil }
        self.kind = kind
        self.text = text
        self.items = items
    }
}
