import Foundation
import HTML
import Testing

@testable import Media

@Suite struct KindTests {
    private enum Outcome: String { case published, name, markup, otherContent, picture }

    private func outcome(_ path: String, _ bytes: [UInt8]) -> Outcome {
        switch prepare(bytes, path: path) {
        case .bytes, .drawing, .edited, .photo, .asItIs: .published
        case .refused(.name): .name
        case .refused(.markup): .markup
        case .refused(.otherContent): .otherContent
        case .refused: .picture
        }
    }

    private func outcome(_ path: String, _ text: String = "plain words\n") -> Outcome { outcome(path, Array(text.utf8)) }

    @Test(arguments: [
        "notes", "x.", "x.foo", "x.exe", "x.html", "x.HTM", "x.html.en", "x.php.txt", "a.phtml.zip", "a.php7.pdf", "a.phar", "a.jsp",
        "x.rss",
        "x.xpdl", "x.atom", "x.mml", "x.xsl", "x.mht", "x.js", "x.css", "logo.svg.gz", "x.svg.txt", "x.shtml.csv", "x.cgi.txt", "x.Pl.txt",
        "x.kml", "a.asp;.txt", "a.cgi;x.csv", "x.drawio", "x.ttf", "x.woff2", "x.md", "x.asis.txt", "x.var.txt", "x.html .txt",
        "folder.d/notes",
    ])
    func namesThatServersMayRunAreRefused(_ path: String) { #expect(outcome(path) == .name) }

    @Test(arguments: [
        "<script>alert(1)</script>", "  \n\t<html>", "\u{FEFF}<!DOCTYPE html>", "<?xml version=\"1.0\"?><a/>", "<?php echo 1;",
        "<svg onload=alert(1)>",
        "<!-- x --><script>", "#!/bin/sh\nrm", "<A HREF=x>", "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>", "\u{c}<b>", "<%= 1 %>",
        "</p><script>",
    ])
    func whatLooksLikeAPageIsRefused(_ text: String) {
        // Servers send these as plain text, of which no browser makes a page; but what is one stays out.
        let isPlain = text.contains("<b>") || text.hasPrefix("<A ")
        for path in ["x.txt", "x.csv"] { #expect(outcome(path, text) == (isPlain ? .published : .markup), "\(path)") }
        for path in ["x.stl", "x.json", "x.ino", "x.gcode", "x.bin", "x.vtt", "x.blend", "x.tsv", "x.ini", "x.scad"] {
            #expect(outcome(path, text) == .markup, "\(path)")
        }
        for path in ["x.zip", "x.pdf", "x.docx"] { #expect(outcome(path, text) != .published, "\(path)") }
        for units in [text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }] {
            for mark: [UInt8] in [[], units[0] == 0 ? [0xFE, 0xFF] : [0xFF, 0xFE]] {
                for path in ["x.txt", "x.stl", "x.py"] where !(path == "x.py" && text.hasPrefix("#!") || path == "x.txt" && isPlain) {
                    #expect(outcome(path, mark + units) != .published, "\(path) \(mark)")
                }
            }
        }
    }

    @Test(arguments: [
        "<gpx><trk/>", "<kml>", "<configuration>", "<div onmouseover=alert(1)>", "<p onclick = 'x'>", "<table><tr>", "<!doctypehtml>",
        "<x-y onpointerenter=alert(1)>",
    ])
    func pagesOfOtherKindsAreNoText(_ text: String) {
        for path in ["x.txt", "x.csv"] { #expect(outcome(path, text) == .markup, "\(text)") }
    }

    @Test(arguments: ["<iostream> is a header\n", "<b>Note</b> a = b\n", "<3 = heart\n", "a < b and c = d\n"])
    func wordsInBracketsAre(_ text: String) { #expect(outcome("x.txt", text) == .published, "\(text)") }

    @Test(arguments: ["vercel.json", "netlify.toml", "_config.yml", "security.txt", "Manifest.json", "app.yaml"])
    func filesThatSteerAHostStayBelow(_ path: String) {
        #expect(outcome(path, "a: 1\n") == .name)
        #expect(outcome("files/" + path, "a: 1\n") == .published)
    }

    /// Pictures, programs and databases in another dress.
    @Test func binaryFilesAreOfTheirKind() {
        let zeros = [UInt8](repeating: 0, count: 200)
        let others: [[UInt8]] = [
            Array(zeros[..<128]) + Array("DICM".utf8) + zeros, [0x49, 0x49, 0x1A, 0, 0, 0] + Array("HEAPCCDR".utf8) + zeros,
            [0x76, 0x2F, 0x31, 0x01] + zeros, Array("AT&TFORM".utf8) + zeros, Array("icns".utf8) + zeros,
            [0x8A] + Array("MNG\r\n".utf8) + zeros,
            [0, 0, 1, 0, 1, 0, 16, 16, 0, 0] + zeros, [0x49, 0x49, 0xBC, 1] + zeros,
            [1, 0, 0, 0] + zeros[..<36] + Array(" EMF".utf8) + zeros,
            Array("SQLite format 3\0".utf8) + zeros, [0x7F, 0x45, 0x4C, 0x46] + Array("<html>".utf8), Array("MZ".utf8) + zeros,
            Array("P6\n640 480\n255\n".utf8) + zeros,
        ]
        for bytes in others {
            for path in ["x.ply", "x.blend", "x.uf2", "x.bin", "x.stl"] {
                #expect(outcome(path, bytes) != .published, "\(path) \(bytes.prefix(8))")
            }
        }
        #expect(outcome("x.uf2", Array("UF2\n".utf8) + zeros) == .published)
        #expect(outcome("x.ply", "ply\nformat ascii 1.0\n") == .published)
        #expect(outcome("x.bin", [0xE9, 3, 2, 0x20] + zeros) == .published)
        #expect(outcome("x.blend", Array("BLENDER-v300".utf8) + zeros) == .published)
    }

    /// A browser that guesses looks at how a file begins.
    @Test func tagsFurtherOnAreWords() {
        let text = "solid x\nfacet <ScRiPt src=//e.example>\n"
        for path in ["x.stl", "x.txt", "x.csv", "x.obj", "x.yaml", "x.bin"] { #expect(outcome(path, text) == .published, "\(path)") }
        #expect(outcome("box.scad", "// <b>lid</b> and <img>\ncube(3);\n") == .published)
        #expect(outcome("part.stl", Array("exported by <body> CAD".utf8) + [UInt8](repeating: 0, count: 58) + [12, 0, 0, 0]) == .published)
        #expect(outcome("web.ino", "const char page[] = R\"(\n<!DOCTYPE html><html><script>\n)\";\n") == .published)
        #expect(outcome("x.py", "#!/usr/bin/env python3\nprint(1)\n") == .published)
        #expect(outcome("x.txt", "1 < 2 and a<b, <3\n") == .published)
        #expect(outcome("x.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Li><b>Hello</b>\n") == .published)
    }

    /// 60, the number of its triangles, is the sign with which tags begin.
    @Test(arguments: [[UInt8]](["HB", "ome", "!--", "script"].map { Array($0.utf8) }))
    func theEmptyHeadOfAModelIsNoTag(_ after: [UInt8]) {
        let model = [UInt8](repeating: 0, count: 80) + [60, 0, 0, 0, 0, 0] + after + [UInt8](repeating: 7, count: 60)
        #expect(outcome("part.stl", model) == .published)
        #expect(outcome("part.stl", [0, 0, 0, 60, 0, 0, 0, 115, 0, 0, 0, 118]) != .published)
    }

    @Test(arguments: [
        "<b>Note</b>: read first\n", "<scripture> is no tag\n", "<name>,<class>\n", "<p>words</p>", "<a href=x>", "<Lamp> V2\n",
        "<https://example.org> is our page\n<https://example.cn>\n", "<mailto:li@a.cn>\n",
    ])
    func plainTextMayBeginWithWordsBetweenTags(_ text: String) {
        #expect(outcome("x.txt", text) == .published && outcome("x.csv", text) == .published)
        for path in ["x.scad", "x.stl", "x.ini", "x.json"] { #expect(outcome(path, text) == .markup, "\(path)") }
    }

    /// Where a server names no type, a browser takes the first tag for a page's.
    @Test(arguments: ["<a href=x>", "<p>", "<h1>", "<br>", "  <B>", "<div>", "<font>", "<pre>"])
    func plainTextThatBeginsLikeAPageRunsNothing(_ tag: String) {
        let filler = String(repeating: "words and more\n", count: 9_000)
        for active in [
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<details open\nontoggle = alert(1)>", "<IFRAME src=x>",
        ] {
            for text in [tag + active, tag + filler + active] {
                for path in ["x.txt", "x.csv"] { #expect(outcome(path, text) == .markup, "\(active)") }
                // Behind words no browser looks for a page.
                #expect(outcome("x.txt", "words " + text) == .published)
            }
        }
        #expect(outcome("x.txt", tag + filler + "1 < 2 and on = 3") == .published)
    }

    @Test(arguments: ["a,b\r\n1,2\r\n\u{1A}", "words\u{1A}", "words\n\u{1A}\n", "\u{1A}"])
    func theEndOfTextOfOldIsFine(_ text: String) {
        #expect(outcome("x.txt", text) == .published && outcome("x.csv", text) == .published)
        #expect(outcome("x.txt", text + "more") == .otherContent)
    }

    /// The first bytes of films and sound that can't be cleaned, whatever they are called.
    @Test(
        arguments: [
            Array("RIFF\u{10}\0\0\0AVI LIST".utf8), [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11],
            Array("FLV\u{1}\u{5}\0\0\0\u{9}".utf8),
            (0..<600).map { $0 % 188 == 0 ? 0x47 : UInt8($0 % 100) }, [0, 0, 1, 0xBA, 0x44], Array("FORM\0\0\0\u{10}AIFFCOMM".utf8),
            Array(".RMF\0\0\0\u{12}".utf8),
            Array("#!AMR\n\u{3C}".utf8), Array("caff\0\u{1}\0\0".utf8),
        ] as [[UInt8]])
    func otherFilmsAreKnownUnderAnyName(_ head: [UInt8]) {
        let bytes = head + Array("GPS 30.27".utf8)
        for path in ["a.bin", "a.stl", "a.txt", "a.mp4", "a.mp3", "a.webm", "a.zip", "a.avi", "a", "a.blend", "a.uf2", "a.py"] {
            #expect(outcome(path, bytes) == .picture, "\(path)")
        }
    }

    @Test func thePlainKindsArePublished() {
        for kind in FileKind.all where kind.contents.contains(.text) {
            for ending in kind.endings {
                #expect(outcome("x.\(ending)", kind.beginning + "1,2\n中文\n") == .published, "\(ending)")
                #expect(outcome("X V1.2.\(ending.uppercased())", kind.beginning + "1,2\n") == .published, "\(ending)")
            }
        }
        for ending in FileKind.all.filter({ $0.contents.contains(.zip) }).flatMap(\.endings) {
            #expect(outcome("x.\(ending)", "PK\u{3}\u{4}rest<script>") == .published, "\(ending)")
        }
        #expect(outcome("x.pdf", "%PDF-1.7\n<?xpacket") == .published)
        #expect(outcome("x.tar.gz", [0x1F, 0x8B, 8, 0]) == .published)
        #expect(outcome("x.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]) == .published)
        #expect(outcome("x.stl", [UInt8](repeating: 0x20, count: 80) + [12, 0, 0, 0]) == .published)
        #expect(outcome("empty.txt", "") == .published)
        #expect(outcome("gbk.txt", [0xC4, 0xE3, 0xBA, 0xC3]) == .published)
        #expect(outcome("x.txt", [0xFF, 0xFE, 0x60, 0x4F, 0x7D, 0x59]) == .published)
    }

    @Test func whatAFileIsItsBytesSay() {
        let photo = Made.jpeg(width: 64, height: 48, secret: "GPS")
        for path in ["a.stl", "a.bin", "a.txt", "a.zip", "a.pdf", "a.mp4", "a.json"] {
            #expect(outcome(path, photo) != .published, "\(path)")
        }
        for path in ["a.mpo", "a.avif", "a.jxl", "a.jp2", "a.jps", "a.jfi", "a.bmp", "a.thm", "a", "a.insv"] {
            #expect(outcome(path, photo) == .picture, "\(path)")
        }
        for path in ["a.hif", "a.jxl", "a.bmp", "a.insv", "a.mkv", "a.cr3"] { #expect(outcome(path, [1, 2, 3]) == .picture, "\(path)") }
        #expect(outcome("a.png", photo) == .published)
        #expect(outcome("a.jpg", Made.phoneFilm(secret: "x")) == .picture)
        #expect(outcome("a.txt", [1, 2, 3, 0]) == .otherContent)
        #expect(outcome("a.docx", "just text") == .otherContent)
        for bytes: [UInt8] in [
            [0xFF, 0x0A, 1, 2], [0, 0, 0, 12] + Array("JXL \r\n".utf8), [0, 0, 0, 12] + Array("jP  \r\n".utf8), Array("II*\0".utf8),
        ] {
            for path in ["a.jpg", "a.stl", "a.bin", "a"] { #expect(outcome(path, bytes) != .published, "\(path)") }
        }
    }

    /// A type that browsers show as a page must not be what common servers say of a kind's files.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/etc/mime.types")))
    func noKindIsSentAsAPage() throws {
        let pages = ["text/html", "text/xml", "text/xsl", "application/xml", "text/javascript", "application/javascript", "text/css"]
        for line in try String(contentsOfFile: "/etc/mime.types", encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
            let words = line.split(whereSeparator: \.isWhitespace)
            guard let type = words.first, pages.contains(String(type)) || type.hasSuffix("+xml") else { continue }
            for ending in words.dropFirst() where ending != "svg" { #expect(FileKind.named("x.\(ending)") == nil, "\(ending) is \(type)") }
        }
    }

    @Test func everyEndingHasOneKind() {
        let endings = FileKind.all.flatMap(\.endings)
        #expect(Set(endings).count == endings.count)
        #expect(endings.allSatisfy { $0 == $0.lowercased() && FileName.fault("x.\($0)") == nil })
    }

    /// The manual lists every ending by hand, in both languages.
    @Test(arguments: ["markdown.md", "markdown.en.md"])
    func theManualNamesEveryEnding(_ page: String) throws {
        let manual = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../content/manual/\(page)").standardized
        let text = try String(contentsOf: manual, encoding: .utf8)
        for ending in FileKind.all.flatMap(\.endings) { #expect(text.contains(".\(ending) ") || text.contains(".\(ending)`"), "\(ending)") }
    }
}
