import Testing
import Workers

@Suite("Workers")
struct WorkersTests {
    @Test("results come in order, with any number of workers", arguments: [1, 2, 8])
    func order(count: Int) {
        for number in [0, 1, 7, 500] {
            #expect(Workers(count).map(number) { $0 * $0 } == (0..<number).map { $0 * $0 })
        }
    }

    @Test("both pieces of work give their own results", arguments: [1, 2])
    func both(count: Int) {
        let (number, text) = Workers(count).both({ 7 }, { "seven" })
        #expect(number == 7)
        #expect(text == "seven")
        let (absent, list) = Workers(count).both({ Int?.none }, { Workers(count).map(40) { $0 } })
        #expect(absent == nil)
        #expect(list == Array(0..<40))
    }
}
