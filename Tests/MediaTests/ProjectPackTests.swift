import Testing

@testable import Media

/// Names where programs for models, circuits, music, mind maps and lessons put them.
@Suite struct ProjectPackTests {
    private let name = "林浩Secret"

    private func published(_ bytes: [UInt8], _ path: String) throws -> (bytes: [UInt8], traces: FileTraces) {
        let prepared = PreparedFile(bytes, path: path)
        switch prepared.content {
        case .asItIs: return (bytes, prepared.traces)
        case .edited(let edits): return (try edits.applied(to: bytes), prepared.traces)
        default: throw ReadFailure(reason: "\(prepared.content)")
        }
    }

    private static let parts: [(path: String, marks: [Made.Part], part: String, text: String, kept: String)] = [
        (
            "a.xmind", [.init("content.json", "[]")], "metadata.json",
            "{\"creator\":{\"name\":\"NAME\",\"version\":\"NAME 24\"},\"activeSheetId\":\"kept\"}", "\"activeSheetId\":\"kept\""
        ),
        (
            "b.xmind", [.init("content.xml", "<c/>")], "meta.xml",
            "<meta><Author><Name>NAME</Name><Email>NAME@a.cn</Email></Author><v>kept</v></meta>", "<v>kept</v>"
        ),
        ("a.ggb", [], "geogebra.xml", "<geogebra><construction title=\"kept\" author=\"NAME\" date=\"\"/></geogebra>", "title=\"kept\""),
        ("a.fzz", [], "灯.fz", "<module><author>NAME</author><title>kept</title></module>", "<title>kept</title>"),
        (
            "a.mscz", [], "a.mscx",
            "<museScore><metaTag name=\"creator\">NAME</metaTag><metaTag name=\"workTitle\">kept</metaTag></museScore>", "kept"
        ),
        (
            "a.3mf", [.init("3D/3dmodel.model", "<model/>")], "Metadata/project_settings.config",
            "{\"print_host\": \"NAME.local\", \"printhost_apikey\": \"NAME\", \"author\": [\"NAME\", \"NAME\"], \"layer_height\": \"kept\"}",
            "\"layer_height\": \"kept\""
        ),
        (
            "b.3mf", [.init("3D/3dmodel.model", "<model/>")], "Metadata/Slic3r_PE.config",
            "; layer_height = kept\n; printhost_user = NAME\n;print_host=NAME.local\r\n; notes = NAME", "layer_height = kept\n"
        ),
        (
            "c.3mf", [.init("3D/3dmodel.model", "<model/>")], "Metadata/model_settings.config",
            "<config><metadata key=\"Designer\" value=\"NAME\"/><metadata key=\"name\" value=\"kept\"/></config>", "value=\"kept\""
        ),
        (
            "a.odt", [.init("META-INF/manifest.xml", "<m/>"), .init("mimetype", "x")], "settings.xml",
            "<config:config-item config:name=\"PrinterName\">NAME</config:config-item><config:config-item config:name=\"Zoom\">kept</config:config-item>",
            ">kept<"
        ),
        (
            "b.odt", [.init("META-INF/manifest.xml", "<m/>"), .init("mimetype", "x")], "content.xml",
            "<office:annotation><dc:creator>NAME</dc:creator><text:p>kept</text:p></office:annotation>", "kept"
        ),
        (
            "a.pptx", [.init("[Content_Types].xml", "<Types/>")], "ppt/tags/tag1.xml",
            "<p:tagLst><p:tag name=\"USER\" val=\"NAME\"/><p:tag name=\"SLIDE\" val=\"kept\"/></p:tagLst>", "val=\"kept\""
        ),
        (
            "a.docx", [.init("[Content_Types].xml", "<Types/>")], "word/settings.xml",
            "<w:mailMerge><w:connectString w:val=\"Source=NAME.mdb\"/><w:dataType w:val=\"kept\"/></w:mailMerge>", "kept"
        ),
    ]

    @Test(arguments: parts.indices) func partsOfProjectsNameNobody(_ index: Int) throws {
        let (path, marks, part, text, kept) = Self.parts[index]
        // Room for what is written anew.
        let more = (0..<90).map { "<!-- \($0 * 7919) -->" }.joined()
        let pack = Made.zip(marks + [.init(part, text.replacing("NAME", with: name) + (text.first == "<" ? more : ""))])
        let cleaned = try published(pack, path)
        let inside = try #require(Made.unzip(cleaned.bytes)?[part])
        #expect(!inside.contains("Secret") && inside.contains(kept), "\(String(decoding: inside.prefix(300), as: UTF8.self))")
        #expect(cleaned.traces.isCleaned && !cleaned.traces.keepsSomething, "\(cleaned.traces)")
    }

    /// Words that only look like such keys, and keys of others' projects.
    @Test(arguments: [
        ("a.zip", "package.json", "{\"author\": \"Lin\", \"creator\": \"Lin\"}"), ("a.zip", "metadata.json", "{\"creator\": \"Lin\"}"),
        ("a.sb3", "project.json", "{\"variables\": {\"a\": [\"author\", \"Lin\"]}}"), ("a.zip", "a.xml", "<author>Lin</author>"),
        ("a.3mf", "Metadata/x.config", "{\"bed_notes\": \"Lin\", \"hostess\": \"Lin\"}"),
    ])
    func otherWordsStay(_ path: String, _ part: String, _ text: String) throws {
        let pack = Made.zip([.init("3D/3dmodel.model", "<model/>")].filter { _ in path == "a.3mf" } + [.init(part, text)])
        let cleaned = try published(pack, path)
        #expect(Made.unzip(cleaned.bytes)?[part] == Array(text.utf8) && !cleaned.traces.isCleaned)
    }

    /// Whom a lesson thanks stays, as in a book, and is told; folders of people, too, in the names of what is packed.
    @Test func whatStaysIsTold() throws {
        let lesson = Made.zip([.init("h5p.json", "{\"title\":\"x\",\"authors\":[{\"name\":\"林浩\",\"role\":\"Author\"}]}")])
        #expect(try published(lesson, "a.h5p").traces.people.contains("林浩"))
        for path in ["Users/lin/Desktop/a.txt", "C:/Users/lin/a.txt", "home/lin/b/c.txt"] {
            #expect(try published(Made.zip([.init(path, "words")]), "a.zip").traces.paths.count == 1, "\(path)")
        }
        for path in ["users.txt", "a/home/b.txt", "Users/Public/a.txt", "homework/lin/a.txt"] {
            #expect(try published(Made.zip([.init(path, "words")]), "a.zip").traces == FileTraces(), "\(path)")
        }
    }

    @Test func printersInNetworksAreNotNamed() throws {
        let device = Array("\\\0\\\0S\0e\0c\0r\0e\0t\0".utf8)
        let content = device + [UInt8](repeating: 7, count: 200)
        let part = "xl/printerSettings/printerSettings1.bin"
        let cleaned = try published(Made.zip([.init("[Content_Types].xml", "<Types/>"), .init(part, content)]), "a.xlsx")
        let inside = try #require(Made.unzip(cleaned.bytes)?[part])
        #expect(inside.count == content.count && inside.firstRange(of: device) == nil && inside[64...] == content[64...])
    }

    /// A second name of a packed file counts while the sum of its first is right; what is no use is blanked.
    @Test func fieldsOfPacksHoldNothingElse() throws {
        func field(_ number: Int, _ bytes: [UInt8]) -> [UInt8] { Made.le(number, 2) + Made.le(bytes.count, 2) + bytes }
        let fileName = Array("a.txt".utf8)
        let secret = Array("Secret".utf8)
        let right = [1] + Made.le(Int(Deflate.sum(fileName)), 4) + Array("灯.txt".utf8)
        for (field, isKept) in [
            (field(0x7075, right), true), (field(0x7075, [1, 0, 0, 0, 0] + secret), false), (field(0x7075, secret), false),
            (field(0x5455, [UInt8](repeating: 3, count: 13) + secret), false), (field(0xA220, [0x28, 0xA0, 0, 0] + secret), false),
            (field(0xCAFE, secret), false), (field(0x7855, [1, 2, 3, 4]), true),
        ] {
            let words = Array("words".utf8)
            let middle = Made.le(20, 2) + Made.le(0, 4) + Made.le(0, 4)
            let sums =
                Made.le(Int(Deflate.sum(words)), 4) + Made.le(5, 4) + Made.le(5, 4) + Made.le(fileName.count, 2) + Made.le(field.count, 2)
            let local = Array("PK\u{3}\u{4}".utf8) + middle + sums + fileName + field + words
            let line = Array("PK\u{1}\u{2}".utf8) + Made.le(20, 2) + middle + sums + Made.le(0, 14) + fileName + field
            let end =
                Array("PK\u{5}\u{6}".utf8) + Made.le(0, 4) + Made.le(1, 2) + Made.le(1, 2) + Made.le(line.count, 4)
                + Made.le(local.count, 4) + Made.le(0, 2)
            let cleaned = try published(local + line + end, "a.zip").bytes
            #expect(!cleaned.contains("Secret") && (cleaned.firstRange(of: field) != nil) == isKept, "\(field)")
            #expect(Made.unzip(cleaned)?["a.txt"] == words)
        }
    }

    @Test func settingsInProgramsOfPrintersNameNobody() throws {
        let text = "; printhost_apikey = Secret\nG1 X0\n; notes = by Secret\n; host_type = octoprint\n; Author: Secret\n"
        let cleaned = try published(Array(text.utf8), "a.gcode").bytes
        #expect(
            !cleaned.contains("Secret") && cleaned.contains("G1 X0") && cleaned.contains("octoprint") && cleaned.count == text.utf8.count)
    }

    @Test(arguments: [
        "3 0 obj\n<</Type/Page/Annots[<</Type/Annot/Subtype/Text/Rect[0 0 1 1]/T(Secret)/Contents(kept)>>]>>\nendobj\n",
        "3 0 obj\n<</Annots [ 4 0 R << /Subtype /Highlight /Rect [0 0 1 1] /T <536563726574> /Contents(kept) >> ] >>\nendobj\n",
        "3 0 obj\n<</Filter/Adobe.PPKLite/Contents<00>/Type/DocTimeStamp/Name(Secret)/Reason(kept)>>\nendobj\n",
        "3 0 obj\n<</Type/Sig/Name(Secret)/Location(Secret)/Reason(kept)>>\nendobj\n",
        "3 0 obj\n<</Type/Sig/Name 7 0 R/Reason(kept)>>\nendobj\n7 0 obj\n(Secret)\nendobj\n",
        "3 0 obj\n<</Subtype/Text/Rect[0 0 1 1]/T 8 0 R/Contents(kept)>>\nendobj\n8 0 obj % who\n<536563726574>\nendobj\n",
        "3 0 obj\n<</Subtype/#54ext/Rect[0 0 1 1]/#54(Secret)/Contents(kept)>>\nendobj\n",
        "3 0 obj\n<</FT/Sig/T(kept)/V<</Type/Sig/Name(Secret)/ContactInfo<536563726574>>>>>\nendobj\n",
        "3 0 obj\n<</FT/Sig/T(kept)/V<</Filter/A/Type/S#69g/Location(Secret)>>>>\nendobj\n",
    ])
    func notesInPagesNameNobody(_ object: String) throws {
        let cleaned = try published(Made.pdf("/Title (Box)", more: object), "a.pdf")
        #expect(!cleaned.bytes.contains("Secret") && !cleaned.bytes.contains("536563726574") && cleaned.bytes.contains("kept"))
        #expect(cleaned.traces.isCleaned)
    }

    /// What stands in a stream of objects isn't there to be written over.
    @Test func namesThatCantBeFoundAreTold() throws {
        let cleaned = try published(Made.pdf("/Title (Box)", more: "3 0 obj\n<</Type/Sig/Name 77 0 R>>\nendobj\n"), "a.pdf")
        #expect(cleaned.traces.obstacle == .notRead)
    }

    /// Nobody can take the account out of a project of App Inventor, nor a folder out of a program.
    @Test func namesInProjectsAreTold() throws {
        let project = Made.zip([
            .init("youngandroidproject/project.properties", "main=appinventor.ai_linhao.Lamp.Screen1\n"),
            .init("src/appinventor/ai_linhao/Lamp/Screen1.scm", "#|\n$JSON\n"),
        ])
        #expect(try published(project, "a.aia").traces.people == ["ai_linhao"])
        for (name, text) in [
            ("s.ino", "#include \"C:\\Users\\linhao\\x.h\"\n"), (".vscode/settings.json", "{\"a\": \"/home/linhao/bin\"}"),
            ("a.ini", "last_dir=C:\\Users\\linhao\\a\n"),
        ] {
            #expect(try published(Made.zip([.init(name, text)]), "a.zip").traces.paths.count == 1, "\(name)")
        }
        for path in ["a.ini", "a.py", "a.txt"] {
            #expect(try published(Array("d = \"C:\\Users\\linhao\\a\"\n".utf8), path).traces.paths.count == 1)
            #expect(
                try published(Array("cd /home/pi/lamp; C:\\Users\\你的用户名\\a; /home/yourname/x; /Users\n".utf8), path).traces == FileTraces())
        }
    }

    @Test(arguments: [
        "{\"metadata\": {\"author\": \"Lin Hao\"}}", "{\"metadata\": {\"authors\": [{\"name\": \"Lin Hao\"}]}}",
        "{\"metadata\": {\"author\" : \"Lin Hao\", \"title\": \"Lamp\"}}",
    ])
    func notebooksNameTheirAuthor(_ notebook: String) throws {
        #expect(try published(Array(notebook.utf8), "a.ipynb").traces.people == ["Lin Hao"])
        #expect(try published(Array("{\"source\": [\"{\\\"author\\\": \\\"x\\\"}\"]}".utf8), "a.ipynb").traces.people.isEmpty)
    }

    @Test func foldersInPDFAreTold() throws {
        let object = "3 0 obj\n<</Type/Filespec/F(C:\\\\Users\\\\Secret\\\\a.jpg)>>\nendobj\n"
        #expect(try published(Made.pdf("/Title (Box)", more: object), "a.pdf").traces.paths.count == 1)
        #expect(try published(Made.pdf("/Title (C:\\\\Users\\\\Secret\\\\a.docx)"), "a.pdf").traces.paths.isEmpty)
        // The field of a form has its name under the same key as a comment its writer's.
        let field = "3 0 obj\n<</FT/Tx/T(Field)/V<</Name(Field)>>/#5A 9 0 R>>\nendobj\n"
        #expect(try published(Made.pdf("/Title (Box)", more: field), "a.pdf").bytes.contains("/T(Field)/V<</Name(Field)>>"))
        let form = "3 0 obj\n<</Annots[<</Subtype/Widget/Rect[0 0 1 1]/T(Field)>>]>>\nendobj\n"
        #expect(try published(Made.pdf("/Title (Box)", more: form), "a.pdf").bytes.contains("/T(Field)"))
    }
}
