import Content
import Diagnostics
import Testing

@testable import Authoring

@Suite("Changing an entry's fields and text")
struct EntryEditTests {
    private func edited(_ text: String, _ fields: [String: YAMLTree?] = [:], body: String? = nil, at path: String = "tutorials/lamp.md")
        -> String?
    {
        let edit = EntryEdit(SourceText(path: path, text: text), Self.reader)
        return edit.applying(fields, text: body).map { String(decoding: $0, as: UTF8.self) }
    }

    private static let reader = EntryReader(folder: ContentFolder(root: ""), settings: PortalSettings())

    private static let lamp = """
        ---
        # What it is called
        title: Lamp  # in the lists
        own_key: [1, {a: b}]
        level: 1 # of four
        tools: [drill, saw]   # on the bench
        materials:
          # the wood first
          - item: plywood
            quantity: 2   # sheets
            colour: "red"
          - {item: glue, unit: ml}
          # and nothing else
        # the end
        tags:
        - one
        - two # the second
        ---

        ## Step 1

        Cut.

        """

    @Test(
        "one value changes, and every other byte stays",
        arguments: [
            ("title", YAMLTree.text("A: lamp"), "title: Lamp  #", "title: \"A: lamp\"  #"),
            ("level", .text("3"), "level: 1 #", "level: 3 #"),
            ("tools", .list([.text("drill"), .text("file")]), "[drill, saw]   #", "[drill, file]   #"),
            ("tags", .list([.text("one"), .text("2nd")]), "- two #", "- 2nd #"),
            ("tags", .list([.text("zero"), .text("one"), .text("two")]), "tags:\n", "tags:\n- zero\n"),
            ("tags", .list([.text("two")]), "- one\n", ""),
        ])
    func one(key: String, value: YAMLTree, before: String, after: String) {
        #expect(edited(Self.lamp, [key: value]) == Self.lamp.replacing(before, with: after))
    }

    @Test("a record's value changes where it stands, a new one comes below the last, and what nobody knows in it stays")
    func records() {
        func material(_ pairs: (String, String)...) -> YAMLTree { .mapping(pairs.map { YAMLTree.Pair($0.0, .text($0.1)) }) }
        let (plywood, glue) = (
            material(("item", "plywood"), ("quantity", "2"), ("colour", "red")), material(("item", "glue"), ("unit", "ml"))
        )
        #expect(
            edited(Self.lamp, ["materials": .list([material(("item", "plywood"), ("quantity", "5"), ("colour", "red")), glue])])
                == Self.lamp.replacing("quantity: 2   #", with: "quantity: 5   #"))
        #expect(
            edited(Self.lamp, ["materials": .list([plywood, glue, material(("item", "tape"), ("quantity", "1"))])])
                == Self.lamp.replacing("unit: ml}\n", with: "unit: ml}\n  - {item: tape, quantity: 1}\n"))
        #expect(
            edited(Self.lamp, ["materials": .list([plywood, material(("item", "glue"), ("unit", "g"))])])
                == Self.lamp.replacing("unit: ml}", with: "unit: g}"))
        #expect(edited(Self.lamp, ["materials": .list([plywood])]) == Self.lamp.replacing("  - {item: glue, unit: ml}\n", with: ""))
        let more = material(("item", "plywood"), ("quantity", "2"), ("colour", "red"), ("note", "thin"))
        #expect(
            edited(Self.lamp, ["materials": .list([more, glue])])
                == Self.lamp.replacing("    colour: \"red\"\n", with: "    colour: \"red\"\n    note: thin\n"))
    }

    @Test("a field comes and goes")
    func comesAndGoes() {
        #expect(edited(Self.lamp, ["level": YAMLTree?.none]) == Self.lamp.replacing("level: 1 # of four\n", with: ""))
        #expect(edited(Self.lamp, ["minutes": .text("45")]) == Self.lamp.replacing("second\n---", with: "second\nminutes: 45\n---"))
        #expect(edited("---\nlevel:   # 1 to 4\ntitle: A\n---\n", ["level": .text("2")]) == "---\nlevel: 2   # 1 to 4\ntitle: A\n---\n")
        #expect(
            edited("---\ntitle: A\n# How hard\n# level: 1\n# Minutes\n---\n", ["level": .text("2")])
                == "---\ntitle: A\n# How hard\n# level: 1\nlevel: 2\n# Minutes\n---\n")
        #expect(edited("---\n标题: 灯\n---\n", ["level": .text("2")]) == "---\n标题: 灯\n难度: 2\n---\n")
        #expect(edited("# Lamp\n\nText.\n", ["level": .text("2")]) == "---\nlevel: 2\n---\n\n# Lamp\n\nText.\n")
        #expect(edited("---\n---\nText.\n", ["level": .text("2")]) == "---\nlevel: 2\n---\nText.\n")
    }

    @Test(
        "texts that YAML would take for something else, and several lines, come back as they were",
        arguments: [
            "a: b", "- x", "#1", "no", "'", "\"", "a\\b", "100%", "{}", "[x]", "两行\n第二行", "x\n\n  y\n", " x", "&a", "*a", "!", "? x", "|",
            "@", "a #b", "\t",
        ])
    func scalars(text: String) throws {
        let written = try #require(edited(Self.lamp, ["summary": .text(text), "title": .text(text)]))
        let values = EntryEdit(SourceText(path: "tutorials/lamp.md", text: written), Self.reader).values
        #expect(values["summary"] == .text(text) && values["title"] == .text(text))
        #expect(written.contains("own_key: [1, {a: b}]\n") && written.contains("# the wood first"))
    }

    @Test("line ends and byte-order marks stay, in the head and in the text")
    func lineEnds() throws {
        let text = "\u{FEFF}" + Self.lamp.replacing("\n", with: "\r\n")
        let written = try #require(edited(text, ["level": .text("2"), "minutes": .text("9")], body: "\n## Step 1\n\nCut it.\nTwice.\n"))
        #expect(
            written
                == text.replacing("level: 1", with: "level: 2").replacing("second\r\n", with: "second\r\nminutes: 9\r\n")
                .replacing("Cut.\r\n", with: "Cut it.\r\nTwice.\r\n"))
        // Mixed ones, as two editors leave them.
        #expect(edited("a\r\nb\nc\r\nd\n", body: "a\nb\nnew\nc\nd\n") == "a\r\nb\nnew\r\nc\r\nd\n")
        #expect(edited("\u{FEFF}# A\r\n", ["level": .text("2")]) == "\u{FEFF}---\r\nlevel: 2\r\n---\r\n\r\n# A\r\n")
    }

    @Test(
        "lines come and go at every place of a text",
        arguments: ["", "a", "a\n", "a\nb", "a\nb\n", "b\na\n", "a\n\nb\n", "\n", "\na\n", "a\na\na\n", "c\r\n"])
    func texts(before: String) {
        for after in ["", "x", "a", "a\n", "a\nb\n", "x\na\n", "a\nb\nx", "a\nx\nb\n", "\n\n", "b\n"] {
            let written = edited(before, body: after)?.replacing("\r\n", with: "\n")
            #expect(written == after, "\(before.debugDescription) \(after.debugDescription)")
        }
    }

    @Test(
        "a head that ends without a line end gets one before the first words of the text",
        arguments: ["\n", "\r\n"], ["---", "---  ", "..."])
    func headAlone(lineEnd: String, fence: String) {
        let head = ["---", "title: Lamp", "level: 1", fence].joined(separator: lineEnd)
        for text in ["Cut.\n", "\nCut.\n", "Cut.", "\n", "## Step 1\n\nCut.\n"] {
            #expect(edited(head, body: text) == head + lineEnd + text.replacing("\n", with: lineEnd), "\(text.debugDescription)")
            let longer = edited(head, ["minutes": .text("9")], body: text)
            #expect(
                longer == head.replacing("1\(lineEnd)", with: "1\(lineEnd)minutes: 9\(lineEnd)") + lineEnd
                    + text.replacing("\n", with: lineEnd))
        }
        // Nothing is added where nothing is written.
        #expect(edited(head, body: "") == head)
        #expect(edited(head + lineEnd, body: "Cut.\n") == head + lineEnd + "Cut.\(lineEnd)")
        #expect(edited("Cut", body: "Cut it.") == "Cut it.")
    }

    @Test("the text that is left to a head may be taken out whole, and written again")
    func emptied() throws {
        let alone = try #require(edited("---\ntitle: Lamp\n---\n\nCut.\n", body: ""))
        #expect(alone == "---\ntitle: Lamp\n---\n")
        #expect(edited(alone, body: "Fold.\n") == alone + "Fold.\n")
    }

    @Test(
        "comments below a value of several lines stay when it is changed, made one line, or taken out",
        arguments: ["|-", "|", ">-", ">", "|2-"])
    func commentsBelow(mark: String) throws {
        let below = "# What came of it\n# outcome: It drives.\n\n  # a little further in\n# How long\nlevel: 2\n# the end\n"
        let head = "---\nquestion: \(mark)\n  Can it drive?\n  # How far?\n\n  Or fly?\n"
        let text = head + below.replacing("  # a", with: "# a") + "---\n\nText.\n"
        for value in [YAMLTree.text("Can it drive?\nHow fast?"), .text("Can it fly?"), nil] {
            let written = try #require(edited(text, ["question": value], at: "projects/car.md"))
            #expect(written.hasSuffix(below.replacing("  # a", with: "# a") + "---\n\nText.\n"), "\(written)")
            #expect(!written.contains("# How far?"))
            #expect(written.contains("question") == (value != nil))
        }
    }

    @Test("a line with # is text within quotes and below a bar, a comment below them")
    func hashes() throws {
        func without(_ value: String) -> String? { edited("---\nsummary: \(value)\n# note\nlevel: 1\n---\n", ["summary": YAMLTree?.none]) }
        for value in [
            "\"one\n  # two\"", "'one\n\n  # it''s two'", "\"one \\\" \n  # two\"", "|\n  one\n  # two", "|\n\n    one\n    # two",
            "one\n  two",
        ] {
            #expect(without(value) == "---\n# note\nlevel: 1\n---\n", "\(value)")
        }
        #expect(without("|\n    one\n  # two") == "---\n  # two\n# note\nlevel: 1\n---\n")
        let team = "team:\n  - name: Li\n    role: |\n      builds\n      # all of it\n  # the others\n  - name: Wu\n# note\n"
        let written = edited("---\n\(team)---\n", ["team": .list([.mapping([.init("name", .text("Wu"))])])], at: "projects/car.md")
        #expect(written?.contains("# all of it") == false && written?.contains("# the others\n  - name: Wu\n# note\n") == true)
    }

    @Test(
        "a line that would close the head, and marks that nobody sees, are written all the same",
        arguments: [
            "one\n---\ntwo", "one\n...\ntwo", "one\n+++\ntwo", "---\none", "one\n——\ntwo", "a\u{2028}b", "a\u{80}b\nc", "a\u{FFFE}b",
        ])
    func closingLines(text: String) throws {
        let written = try #require(edited(Self.lamp, ["summary": .text(text)]))
        let edit = EntryEdit(SourceText(path: "tutorials/lamp.md", text: written), Self.reader)
        #expect(edit.values["summary"] == .text(text) && edit.text == "\n## Step 1\n\nCut.\n")
    }

    @Test(
        "what came along invisibly with pasted words is left out",
        arguments: ["\u{FEFF}Paper lamp", "Paper\u{85}lamp", "Paper\u{FEFF} lamp\u{FEFF}"])
    func pasted(text: String) throws {
        let written = try #require(edited(Self.lamp, ["title": .text(text), "tags": .list([.text(text)])]))
        #expect(written.contains("title: Paper lamp  #") && written.contains("Paper lamp\n---"))
        #expect(!written.unicodeScalars.contains { $0 == "\u{FEFF}" || $0 == "\u{85}" })
    }

    @Test("what can't be written is told by its field and the cause")
    func obstacles() {
        func obstacle(_ text: String, _ fields: [String: YAMLTree?], body: String? = nil) -> String? {
            let found = EntryEdit(SourceText(path: "tutorials/lamp.md", text: text), Self.reader).obstacle(fields, text: body)
            return found.map { "\($0.field ?? "text") \($0.label?.zh ?? "") \($0.cause)" }
        }
        let anchored = "---\ntitle: &t Lamp\nsummary: *t\nlevel: 1\n---\n"
        #expect(obstacle(anchored, ["level": .text("2"), "title": .text("B")]) == "title 标题 anchor")
        #expect(obstacle("---\n{title: A, level: 1}\n---\n", ["minutes": .text("2")]) == "minutes 用时（分钟） braces")
        #expect(obstacle(Self.lamp, ["nonsense": .text("B")]) == "nonsense  other")
        #expect(obstacle("---\ntitle: A\n", [:], body: "level: 2\n\nText.\n") == "text  head")
        #expect(obstacle(Self.lamp, ["level": .text("2")], body: "Text.") == nil)
        #expect(obstacle("Text.\n", ["level": .text("2")], body: "---\ntitle: B\n---\nText.\n") == "text  head")
    }

    @Test("a text over several lines becomes one of several paragraphs")
    func overLines() {
        #expect(
            edited("---\nsummary: plain\n  over lines\nlevel: 1\n---\n", ["summary": .text("one\ntwo")])
                == "---\nsummary: |-\n  one\n  two\nlevel: 1\n---\n")
    }

    @Test("addresses are added to those from before, each once, and never the page's own")
    func aliases() {
        func added(_ aliases: String, _ more: [String]) -> String? {
            let edit = EntryEdit(SourceText(path: "tutorials/lamp.md", text: "---\ntitle: A\n\(aliases)---\n"), Self.reader)
            return edit.applying(edit.aliases(with: more, but: "tutorials/lamp.html"), text: nil).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
        #expect(added("", ["a.html"]) == "---\ntitle: A\naliases: [a.html]\n---\n")
        #expect(added("aliases: a.html\n", ["A.html", "/a.html", "b.html"]) == "---\ntitle: A\naliases: [a.html, b.html]\n---\n")
        #expect(added("aliases: [a.html, tutorials/lamp.html, a.html]\n", []) == "---\ntitle: A\naliases: [a.html]\n---\n")
        #expect(added("aliases: [tutorials/Lamp.html]\n", []) == "---\ntitle: A\n---\n")
        #expect(added("aliases: [a.html] # old\n", ["a.html"]) == "---\ntitle: A\naliases: [a.html] # old\n---\n")
    }

    @Test("what can't be written so that it says the same is refused, and no file is made of it")
    func refused() {
        // An anchor that another field needs.
        #expect(edited("---\ntitle: &t Lamp\nsummary: *t\n---\n", ["title": .text("B")]) == nil)
        #expect(edited(Self.lamp, ["nonsense": .text("B")]) == nil)
        #expect(edited("---\n{title: A, level: 1}\n---\n", ["minutes": .text("2")]) == nil)
        #expect(edited("+++\ntitle = 'A'\n+++\n", ["level": .text("2")]) == nil)
        #expect(edited("---\ntitle: [\n---\n", ["level": .text("2")]) == nil)
        #expect(edited(Self.lamp, ["level": .text("1")]) == Self.lamp)
    }
}
