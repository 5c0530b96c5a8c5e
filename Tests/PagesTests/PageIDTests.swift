import Content
import Testing

@testable import Pages

/// A heading may not take the id that a part of the page has: links to the part would lead to the heading.
@Suite struct PageIDTests {
    @Test func everyPartsIDIsReserved() {
        var found: Set<String> = []
        for file in BuiltInTemplates.files where file.path.hasSuffix(".mustache") {
            var rest = Substring(file.text)
            while let start = rest.range(of: " id=\"") {
                rest = rest[start.upperBound...]
                let id = rest.prefix { $0 != "\"" }
                if !id.contains("{") { found.insert(String(id)) }
            }
        }
        #expect(found.count > 10)
        #expect(found.subtracting(EntryReader.pageIDs) == [])
    }
}
