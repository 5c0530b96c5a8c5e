import Testing

@testable import Content

/// Where in a cover what matters most is, as people say it.
@Suite struct PicturePlaceTests {
    private func focus(_ text: String) -> (id: String?, found: [String], cure: String) {
        let reading = read("---\ncover: {image: a.jpg, focus: \(text)}\n---\n")
        return (
            reading.entry?["cover"]?.record["focus"]?.term?.id, reading.diagnostics.map(\.name),
            reading.diagnostics.flatMap(\.suggestions).map(\.replacement).joined(separator: " ")
        )
    }

    @Test(arguments: [
        ("top", "top"), ("上", "top"), ("顶部", "top"), ("Bottom", "bottom"), ("下", "bottom"), ("left", "left"), ("右边", "right"),
        ("中", "centre"),
        ("center", "centre"), ("top left", "top-left"), ("left top", "top-left"), ("top-left", "top-left"), ("左上", "top-left"),
        ("上左", "top-left"),
        ("右下角", "bottom-right"), ("lower left", "bottom-left"), ("50% 20%", "top"), ("50% 50%", "centre"), ("0% 100%", "bottom-left"),
        ("100% 0%", "top-right"), ("66.5% 40%", "right"), ("５０％ ８０％", "bottom"),
    ])
    func placesAreRead(_ text: String, _ id: String) {
        let read = focus(text)
        #expect(read.id == id && read.found.isEmpty)
    }

    @Test(arguments: ["北", "120% 20%", "50%", "50% 20% 10%", "-5% 20%", "nan% 20%", "1e400% 20%", "50 20"])
    func whatIsNoPlaceIsToldAndLeftOut(_ text: String) {
        let read = focus(text)
        #expect(read.id == nil && read.found == ["bad-value"])
    }

    @Test(arguments: [("topp", "top"), ("top-lft", "top-left"), ("botom", "bottom"), ("centr", "centre")])
    func whatIsNearlyOneIsSuggested(_ text: String, _ meant: String) {
        let read = focus(text)
        #expect(read.id == nil && read.cure.contains(meant), "\(read)")
    }

    @Test func otherChoicesHaveNoPlaces() {
        #expect(read("---\nlevel: 50% 20%\n---\n").found == ["bad-value 2:8"])
        #expect(read("---\nby: 50% 20%\n---\n").found == ["bad-value 2:5"])
    }
}
