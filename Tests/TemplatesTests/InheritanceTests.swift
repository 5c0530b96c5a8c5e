import Templates
import Testing

@Suite("Inheritance and indentation beyond the public suite")
struct InheritanceTests {
    @Test("a component keeps its own blocks although the page's layout has blocks of the same name")
    func components() {
        #expect(
            rendered(
                "{{<base}}{{$title}}Page{{/title}}{{$main}}{{<box}}{{$title}}Box{{/title}}{{/box}}{{/main}}{{/base}}",
                partials: ["box": "[{{$title}}{{/title}}]"],
                layouts: ["base": "<{{$title}}{{/title}}>{{$main}}{{/main}}<{{$title}}{{/title}}>"]
            ) == "<Page>[Box]<Page>")
    }

    @Test("a component may stand inside itself where the page says so")
    func componentInItself() {
        #expect(
            rendered(
                "{{<box}}{{$in}}a{{<box}}{{$in}}b{{/in}}{{/box}}{{/in}}{{/box}}", partials: ["box": "[{{$in}}{{/in}}]"]
            ) == "[a[b]]")
    }

    @Test("three levels: each may fill, offer anew and leave blocks")
    func levels() {
        let layouts = [
            "base": "{{$head}}h{{/head}}|{{$main}}m{{/main}}|{{$foot}}f{{/foot}}",
            "entry": "{{<base}}{{$head}}H{{/head}}{{$main}}({{$lead}}l{{/lead}}{{$rest}}r{{/rest}}){{/main}}{{/base}}",
        ]
        #expect(rendered("{{<entry}}{{/entry}}", layouts: layouts) == "H|(lr)|f")
        #expect(rendered("{{<entry}}{{$lead}}L{{/lead}}{{$foot}}F{{/foot}}{{/entry}}", layouts: layouts) == "H|(Lr)|F")
        #expect(rendered("{{<entry}}{{$main}}M{{/main}}{{/entry}}", layouts: layouts) == "H|M|f")
    }

    @Test("blocks reach into the partials of their parent")
    func blocksInPartials() {
        #expect(
            rendered(
                "{{<base}}{{$meta}}m{{/meta}}{{/base}}", partials: ["head": "<{{$meta}}{{/meta}}>"],
                layouts: ["base": "{{>head}}"]
            ) == "<m>")
    }

    @Test("a block is filled where the parent stands, with the names that are open there")
    func scope() {
        let inner = VariableTable("inner", [.text("title", zh: "", en: "")])
        let table = VariableTable("page", [.text("title", zh: "", en: ""), .list("items", of: inner, zh: "", en: "")])
        var record = TemplateRecord(inner)
        record["title"] = .text("i")
        #expect(
            rendered(
                "{{<p}}{{$b}}{{title}}{{/b}}{{/p}}", partials: ["p": "{{#items}}{{$b}}{{/b}}{{/items}}{{title}}"],
                table: table, ["title": .text("o"), "items": .list([record, record])]
            ) == "iio")
    }

    @Test("partials in partials add their indentation, and blocks bring theirs")
    func indentation() {
        #expect(
            rendered(
                "<ul>\n  {{>a}}\n</ul>\n",
                partials: ["a": "<li>\n  {{>b}}\n</li>\n", "b": "<b>\n\n</b>\n"]
            ) == "<ul>\n  <li>\n    <b>\n\n    </b>\n  </li>\n</ul>\n")
        #expect(
            rendered(
                "{{<base}}\n{{$main}}\n      <p>\n        x\n      </p>\n{{/main}}\n{{/base}}\n",
                layouts: ["base": "<body>\n  <main>\n    {{$main}}\n    {{/main}}\n  </main>\n</body>\n"]
            ) == "<body>\n  <main>\n    <p>\n      x\n    </p>\n  </main>\n</body>\n")
    }

    @Test("values are never indented, so preformatted text stays as it is")
    func values() {
        let table = VariableTable("page", [.html("body", zh: "", en: "")])
        #expect(
            rendered(
                "  {{>p}}\n", partials: ["p": "<pre>\n{{body}}</pre>\n"], table: table,
                ["body": .html(Array("a\nb\n".utf8))]
            ) == "  <pre>\n  a\nb\n</pre>\n")
    }

    @Test("a byte order mark and Windows line ends do no harm")
    func windows() {
        #expect(
            rendered(
                "\u{FEFF}{{<base}}\r\n{{$main}}\r\na\r\n{{/main}}\r\n{{/base}}\r\n",
                layouts: ["base": "\u{FEFF}<\r\n  {{$main}}\r\n  {{/main}}\r\n>\r\n"]
            ) == "<\r\n  a\r\n>\r\n")
    }
}
