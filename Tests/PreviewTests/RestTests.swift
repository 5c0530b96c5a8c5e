import Content
import Foundation
import Testing

@testable import Preview

@Suite("Which files rest") struct RestTests {
    private let folder: TestPortal

    init() throws { folder = try TestPortal() }

    /// Looks at the folder as it is now, at a second of a test's own clock.
    private func look(_ rest: inout Rest, at now: Double, clock: Int = 0) {
        rest.look(ShareLook(content: folder.path + "/content", templates: nil).files, at: now, clock: clock)
    }

    private func settled() -> Rest {
        var rest = Rest(pause: 3, longest: 60)
        look(&rest, at: 0)
        look(&rest, at: 3)
        rest.settle(at: 3)
        return rest
    }

    @Test("what is old is whole at once, what is new after a while")
    func beginning() {
        var new = Rest(pause: 3, longest: 60)
        look(&new, at: 100, clock: Int(Date().timeIntervalSince1970))
        #expect(new.isWaiting && !new.isDue(at: 100))
        look(&new, at: 103, clock: Int(Date().timeIntervalSince1970))
        #expect(new.isDue(at: 103) && new.unfinished.isEmpty)
        var old = Rest(pause: 3, longest: 60)
        look(&old, at: 100, clock: Int(Date().timeIntervalSince1970) + 60)
        #expect(old.isDue(at: 100))
        // A clock that is behind that of the share says nothing.
        var behind = Rest(pause: 3, longest: 60)
        look(&behind, at: 100, clock: 0)
        #expect(!behind.isDue(at: 100))
    }

    @Test("a file that grows is waited for, and rests when it doesn't")
    func growing() throws {
        var rest = settled()
        #expect(!rest.isWaiting)
        var text = "# 影片\n"
        for second in 10..<16 {
            text += "更多\n"
            try folder.put("content/film.md", text)
            look(&rest, at: Double(second))
            #expect(rest.isWaiting && !rest.isDue(at: Double(second)), "\(second)")
        }
        look(&rest, at: 17)
        #expect(!rest.isDue(at: 17))
        look(&rest, at: 18)
        #expect(rest.isDue(at: 18) && rest.changed == ["film.md"])
        rest.settle(at: 18)
        #expect(!rest.isWaiting && !rest.isDue(at: 99))
    }

    @Test("files that go, come back and are replaced")
    func leaving() throws {
        var rest = settled()
        try folder.remove("content/about.md")
        look(&rest, at: 10)
        #expect(rest.changed == ["about.md"] && !rest.isDue(at: 10))
        // An editor that takes a file away and puts it back has changed it once.
        try folder.put("content/about.md", "# 关于\n\n回来了。\n")
        look(&rest, at: 11)
        #expect(!rest.isDue(at: 13.5))
        look(&rest, at: 14)
        #expect(rest.isDue(at: 14) && rest.changed == ["about.md"])
        rest.settle(at: 14)
        try folder.remove("content/about.md")
        look(&rest, at: 20)
        look(&rest, at: 23)
        #expect(rest.isDue(at: 23))
        rest.settle(at: 23)
        look(&rest, at: 30)
        #expect(!rest.isWaiting)
    }

    @Test("one that never rests keeps nobody waiting for ever, and is left unread")
    func restless() throws {
        var rest = settled()
        try folder.put("content/saved.md", "# 存好的\n")
        var text = "x"
        for second in stride(from: 10.0, through: 70, by: 2) {
            text += "x"
            try folder.put("content/film.mp4", text)
            look(&rest, at: second)
            #expect(rest.isDue(at: second) == (second >= 70), "\(second)")
        }
        #expect(rest.unfinished == ["film.mp4"])
        rest.settle(at: 70)
        #expect(rest.changed == ["film.mp4"] && !rest.isDue(at: 71))
        // Alone, it is no reason to build, however long it takes.
        for second in stride(from: 72.0, through: 200, by: 2) {
            text += "x"
            try folder.put("content/film.mp4", text)
            look(&rest, at: second)
            #expect(!rest.isDue(at: second))
        }
        look(&rest, at: 204)
        #expect(rest.isDue(at: 204) && rest.unfinished.isEmpty)
    }

    @Test("litter is no change")
    func litter() throws {
        var rest = settled()
        for name in ["~$about.docx", ".~lock.about.md#", "Thumbs.db", "about.md.tmp", "film.mp4.part", ".sync/state", "检查结果.html"] {
            try folder.put("content/" + name, "x")
        }
        look(&rest, at: 10)
        #expect(!rest.isWaiting)
    }
}
