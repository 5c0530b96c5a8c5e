import Content
import HTML
import Interface
import Portal
import Workers

/// What the index knows, as lines of JSON for a search server: one for each page, in the index's order.
public struct SearchExport: Sendable {
    private let reader: SearchedPageReader
    private let order: [EntryID]
    private let text: ExportedPage.Text

    /// Pages of which all lines are in memory at once.
    private static let chunk = 512

    /// - Parameter bySection: whether texts are told section by section; else each as one.
    public init(portal: Portal, words: InterfaceLanguages, bySection: Bool = false) {
        reader = SearchedPageReader(portal: portal, words: words)
        order = SearchIndex.order(of: portal)
        text = bySection ? .bySection : .whole
    }

    public var pages: Int { order.count }

    /// Hands over the lines, some at a time.
    public func write(_ workers: Workers, to output: (_ lines: [UInt8]) throws -> Void) rethrows {
        let facets = ExportedFacets(SearchFacets(reader, order: order), pages: order.count)
        for start in stride(from: 0, to: order.count, by: Self.chunk) {
            let lines = workers.map(min(Self.chunk, order.count - start)) { line(start + $0, facets) }
            try output(Array(lines.joined()))
        }
    }

    private func line(_ number: Int, _ facets: ExportedFacets) -> [UInt8] {
        let page = reader.page(at: order[number])
        var json = JSONText()
        ExportedPage(page: page, reader: reader, facets: facets.facets(ofPage: number, in: page.language), text: text).write(to: &json)
        return json.bytes + [0x0A]
    }
}
