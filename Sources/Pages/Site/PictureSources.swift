import Content
import Media
import Routes

/// The smaller ones of a photo, as `srcset` and `sizes` name them; which one is loaded is the browser's choice.
struct PictureSources {
    let sourceSet: String
    /// nil where there is but one.
    let sizes: String?

    /// How wide a picture is shown, as far as the style sheets say.
    enum Place: Sendable {
        /// In a card, of which a page shows dozens: the smallest is enough.
        case card
        /// One of several that stand together.
        case tile
        /// In the column of a text.
        case text
        /// Across the page.
        case page
        /// As wide as a writer asked for.
        case pixels(Int)

        fileprivate var sizes: String {
            switch self {
            case .card, .tile: ""
            case .text: "(max-width: 44rem) 100vw, 42rem"
            case .page: "(max-width: 76rem) 100vw, 74rem"
            case .pixels(let width): "(max-width: \(width)px) 100vw, \(width)px"
            }
        }
    }

    /// nil for a picture of which there are no smaller ones.
    init?(_ picture: ShownPicture?, at place: Place, href: (SitePath) -> String) {
        guard let plan = picture?.renditions, let smallest = plan.widths.first else { return nil }
        func address(_ width: Int) -> String { href(Addresses.rendition(plan.name, width: width)) }
        switch place {
        case .card, .tile:
            sourceSet = address(smallest)
            sizes = nil
        case .text, .page, .pixels:
            sourceSet = plan.widths.map { "\(address($0)) \($0)w" }.joined(separator: ", ")
            sizes = place.sizes
        }
    }
}

extension ShownPicture {
    /// Whether it is a drawing whose words would be too small to be read across a phone.
    func isWideDrawing(_ path: String) -> Bool {
        path.lowercased().hasSuffix(".svg") && size.width >= 560 && size.width > size.height
    }
}
