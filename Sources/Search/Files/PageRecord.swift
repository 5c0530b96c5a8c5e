import Content
import HTML

/// What a result shows of a page: title, address, type, short facts, and where its translations are.
enum PageRecord {
    /// Where portals are so large that the entry hasn't all.
    static let folder = "pages"
    static let pagesPerFile = 100

    static func json(_ page: SearchedPage, translations: [Entry]) -> [UInt8] {
        var json = JSONText()
        json.array { json in
            json.string(page.title)
            json.string(page.url)
            json.string(page.type)
            json.array { json in for text in page.meta { json.string(text) } }
            json.array { json in
                for other in translations {
                    json.array { json in
                        json.string(other.title)
                        json.string(other.address.encoded)
                        json.string(other.language)
                    }
                }
            }
        }
        return json.bytes
    }

    /// `{"stamp": "…", "pages": […]}`, some pages to a file.
    static func files(_ records: [[UInt8]], stamp: String) -> [[UInt8]] {
        stride(from: 0, to: records.count, by: pagesPerFile).map { first in
            var json = JSONText()
            json.object { json in
                json.member("stamp", stamp)
                json.key("pages")
                json.array { json in for record in records[first..<min(first + pagesPerFile, records.count)] { json.raw(record) } }
            }
            return json.bytes
        }
    }
}
