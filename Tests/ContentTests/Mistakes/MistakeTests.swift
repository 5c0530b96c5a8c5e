import Testing

@testable import Content

@Suite struct MistakeTests {
    @Test func thereAreAHundred() { #expect(Mistake.all.count >= 100 && Set(Mistake.all.map(\.name)).count == Mistake.all.count) }

    @Test(arguments: Mistake.all)
    func theMeantPageHasNoMessage(_ mistake: Mistake) {
        #expect(read(mistake.meant, path: mistake.path).found == [])
        #expect(Said(read(mistake.meant, path: mistake.path)) != nil)
    }

    @Test(arguments: Mistake.all)
    func itIsTold(_ mistake: Mistake) {
        let reading = read(mistake.written, path: mistake.path)
        #expect(!reading.diagnostics.isEmpty)
        for diagnostic in reading.diagnostics {
            #expect(diagnostic.cure != nil || !diagnostic.suggestions.isEmpty, "\(diagnostic.name) says what to do")
            #expect(diagnostic.place.line > 0, "\(diagnostic.name) says where")
        }
    }

    @Test(arguments: Mistake.all.filter(\.isReadAsMeant))
    func itIsReadAsMeant(_ mistake: Mistake) {
        #expect(Said(read(mistake.written, path: mistake.path)) == Said(read(mistake.meant, path: mistake.path)))
    }

    @Test(arguments: Mistake.all)
    func itsCuresLeadToWhatWasMeant(_ mistake: Mistake) {
        let cured = mistake.cured()
        #expect(cured.left.map(\.name) == [])
        #expect(Said(read(cured.text, path: mistake.path)) == Said(read(mistake.meant, path: mistake.path)), "\(cured.text)")
    }
}
