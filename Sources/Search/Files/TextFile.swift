import Content
import HTML

/// The texts of a page's passages, a few to a file, with what a result shows of the page: what the client loads
/// for its best results.
enum TextFile {
    /// Passages in one file: few make a first answer light, more make fewer and denser files, which count in large portals.
    static func passages(isSmall: Bool) -> Int { isSmall ? 6 : 12 }

    static func name(page: Int, part: Int) -> String { "text/\(page)-\(part)" }

    /// A part of a page: its record, and for each passage its anchor, heading and text.
    /// - Parameter stamp: what the entry has, too, so that the client sees when page numbers mean other pages by now.
    static func json(_ record: [UInt8], stamp: String, details: String, _ passages: ArraySlice<Passage>) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.member("stamp", stamp)
            json.key("page")
            json.raw(record)
            json.member("details", details)
            json.key("passages")
            json.array { json in
                for passage in passages {
                    json.array { json in
                        json.string(passage.anchor)
                        json.string(passage.heading)
                        json.string(String(passage.text))
                    }
                }
            }
        }
        return json.bytes
    }
}

/// What a result shows of a page: title, address, type, short facts, and where its translations are.
enum PageRecord {
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
}
