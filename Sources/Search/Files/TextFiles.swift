import CXXHash
import Content
import HTML

/// The texts of some pages' passages, with what a result shows of the pages: what the client loads for its best results.
///
/// So many pages to a file that hosts, which count files, have few, and that each is still light.
struct TextFiles: Sendable {
    /// In one file at most, so that long pages make no heavy ones: the following passages are in a further part.
    static func passages(isSmall: Bool) -> Int { isSmall ? 96 : 192 }

    /// A file's usual bytes: the more text there is, the larger, for as many files would be too many.
    private static let bytes = 20_000...96_000
    private static let usualFiles = 64
    /// Few enough, so that they hardly change where a page does: with another number of pages all files are other ones.
    private static let steps = [1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 20, 24, 32, 48, 64]

    /// How many pages are in one file.
    ///
    /// - Parameter sources: the bytes of each page's source.
    static func pagesPerFile(_ sources: [Int]) -> Int {
        let bytes = sources.reduce(0, +)
        let wanted = min(max(bytes / usualFiles, Self.bytes.lowerBound), Self.bytes.upperBound) * sources.count / max(1, bytes)
        return steps.last { $0 <= wanted } ?? 1
    }

    static func name(group: Int, part: Int) -> String { "text/\(group)-\(part)" }

    /// A page's passages, and what is said of it as a whole.
    struct Page {
        var details: String
        var passages: [Passage]
        /// As JSON, with all passages.
        let json: [UInt8]

        init(details: String, passages: [Passage]) {
            self.details = details
            self.passages = passages
            json = Self.json(details, passages[...])
        }

        var hash: UInt64 { json.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) } }

        /// `["details", ["anchor", "heading", "text"], …]`, some of the passages; those that follow others have no details.
        fileprivate func json(_ range: Range<Int>) -> [UInt8] {
            range == passages.indices ? json : Self.json(range.lowerBound == 0 ? details : "", passages[range])
        }

        private static func json(_ details: String, _ passages: ArraySlice<Passage>) -> [UInt8] {
            var json = JSONText()
            json.array { json in
                json.string(details)
                for passage in passages {
                    json.array { json in
                        json.string(passage.anchor)
                        json.string(passage.heading)
                        json.string(String(passage.text))
                    }
                }
            }
            return json.bytes
        }
    }

    /// The files of a group of pages.
    ///
    /// - Parameter stamp: what the entry has, too, so that the client sees when page numbers mean other pages by now.
    static func files(_ pages: [Page], stamp: String, passages most: Int) -> [[UInt8]] {
        var files: [[UInt8]] = []
        var open: [[UInt8]] = []
        var count = 0
        func close() {
            var json = JSONText()
            json.object { json in
                json.member("stamp", stamp)
                json.key("pages")
                json.array { json in for page in open { json.raw(page) } }
            }
            files.append(json.bytes)
            open = []
            count = 0
        }
        for page in pages {
            var first = 0
            while first < page.passages.count {
                let end = min(page.passages.count, first + most - count)
                open.append(page.json(first..<end))
                count += end - first
                first = end
                if count == most { close() }
            }
        }
        if count > 0 { close() }
        return files
    }
}
