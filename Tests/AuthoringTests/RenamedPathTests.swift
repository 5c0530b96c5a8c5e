import Testing

@testable import Authoring

@Suite struct RenamedPathTests {
    private let change = RenamedPath(old: "led-lamp", new: "paper-lamp")

    @Test(
        "the name is changed wherever it leads to the entry",
        arguments: [
            ("led-lamp", "paper-lamp"), ("tutorials/led-lamp", "tutorials/paper-lamp"), ("led-lamp.md", "paper-lamp.md"),
            ("../tutorials/led-lamp.en.md#step-2", "../tutorials/paper-lamp.en.md#step-2"),
            ("/tutorials/LED-Lamp.html", "/tutorials/paper-lamp.html"),
            ("led-lamp/", "paper-lamp/"), ("led-lamp/index.md", "paper-lamp/index.md"), ("led%2Dlamp.md?x", "paper-lamp.md?x"),
            ("led-lamp#led-lamp", "paper-lamp#led-lamp"), ("led-lamp/led-lamp.md", "led-lamp/paper-lamp.md"),
        ])
    func changed(_ written: String, _ wanted: String) { #expect(change.written(written) == wanted) }

    @Test(
        "what only looks alike stays", arguments: ["led-lamp-2", "my-led-lamp.md", "led-lamp.jpg", "LED 台灯", "", "#led-lamp", "?led-lamp"])
    func kept(_ written: String) { #expect(change.written(written) == nil) }

    @Test("of a file's path only the folder is the entry's")
    func files() {
        #expect(change.written("led-lamp/led-lamp.jpg", isFile: true) == "paper-lamp/led-lamp.jpg")
        #expect(change.written("../led-lamp/a/b.png", isFile: true) == "../paper-lamp/a/b.png")
        #expect(change.written("led-lamp", isFile: true) == nil && change.written("a/led-lamp.md", isFile: true) == nil)
    }
}
