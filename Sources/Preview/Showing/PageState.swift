import Content
import Diagnostics
import Foundation

/// What a page that is open in a browser is told after a change; the texts are ready to be shown.
struct PageState: Encodable, Equatable {
    var version: Int
    /// Of the page as it is now; empty where there is none.
    var signature = ""
    var styles = ""
    /// Where the page lies now.
    var moved: String?
    /// Where the page's entry is edited.
    var edit: String?
    /// Where sure cures are asked for.
    var mend: String?
    /// Files that were replaced, with the version in which they were.
    var replaced: [String: Int]
    var language: String
    /// Why a build would hold the page back, or what has become of it.
    var mark: String?
    /// Pages that a build would hold back, with a word for links to them.
    var heldBack: [String: String]
    var mistakes: [ShownMistake]
    var hints: [ShownMistake]
    var elsewhere: [ShownMistake]
    /// What is left out of the lists, in a sentence.
    var more: String?
    var words: [String: String]

    /// - Parameter path: of the page, under `site/`.
    init(_ snapshot: Snapshot, path: String, _ editor: Editor? = nil) {
        version = snapshot.version
        let page = snapshot.page(path)
        signature = page?.signature.page ?? ""
        styles = page?.signature.styles ?? ""
        if page == nil { moved = snapshot.moved[path].map { SitePath($0).encodedFromRoot } }
        edit = snapshot.file(ofPage: path).flatMap { editor?.address(of: $0) }
        replaced = snapshot.replaced
        let words = PreviewWords(language: snapshot.language)
        language = snapshot.language == .chinese ? "zh-Hans" : "en"
        mark = words.mark(of: path, in: snapshot, isShown: page != nil)
        heldBack = (snapshot.portal?.heldBack ?? [:]).mapValues(words.short)
        mend = editor?.mendAddress
        let found = FoundMistakes(snapshot, path: path, offersCures: editor != nil)
        mistakes = found.here
        hints = found.hints
        elsewhere = found.elsewhere
        more = found.leftOut > 0 ? words.more(found.leftOut) : nil
        self.words = words.all
    }

    func json() -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { Array($0) } ?? []
    }
}
