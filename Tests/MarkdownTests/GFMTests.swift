import Testing

@Suite("GitHub Flavored Markdown", .enabled(if: GFMSuite.folder != nil, "the GFM suite is not beside the package"))
struct GFMTests {
    /// A paragraph before each example keeps a first heading from becoming the page's title.
    private static func differs(_ example: GFMSuite.Example) -> String? {
        let ours = PlainHTML.normalized(PlainHTML.of("§\n\n" + example.markdown)).replacing("<p>§</p>", with: "", maxReplacements: 1)
        if ours == PlainHTML.modernized(example.html) { return nil }
        let filtered = PlainHTML.normalized(PlainHTML.filtered(example.html))
        return ours == filtered
            ? nil : "\n\(example.markdown)--- ours\n\(ours)\n--- theirs\n\(PlainHTML.modernized(example.html))\n--- filtered\n\(filtered)"
    }

    @Test("every example gives the same HTML, but for the differences that are meant", arguments: GFMSuite.examples)
    func example(_ example: GFMSuite.Example) {
        let difference = Self.differs(example)
        if let reason = GFMDifferences.all[example.id] {
            #expect(difference != nil, "\(example.id) is listed as different (\(reason)) but is not")
        } else {
            #expect(difference == nil, "\(example.id): \(difference ?? "")")
        }
    }

    @Test("the suite was read whole")
    func isWhole() {
        #expect(GFMSuite.examples.count > 600)
    }
}
