import Content

/// What a link or picture in a text leads to.
public enum SlotTarget: Sendable, Hashable {
    /// An entry's page, the reader's language still open unless the writer named a translation, and a heading's id.
    case page(entry: EntryID, fragment: String?)
    /// A heading on the same page.
    case fragment(String)
    /// A page that Lathe makes, such as the list of a type, by its address without the language's prefix.
    case made(SitePath)
    /// A file beside the entries, by its path under `content/`.
    case file(String)
    /// An address outside the portal.
    case external(String)
    /// Nothing; the words stay, the link goes.
    case missing
    /// A slot that leads nowhere by nature, such as a word of the interface.
    case none
}
