import Testing

@testable import Markdown

/// What stands after a fence: the language, the file's name, where the code runs.
@Suite struct CodeInfoTests {
    @Test(arguments: [
        ("python main.py", "python", "main.py"), ("python title=\"main.py\"", "python", "main.py"),
        ("js filename='src/app.js' {1,3}", "js", "app.js"),
        ("{python, filename=\"my plot.py\"}", "python", "my plot.py"), ("{.arduino .numberLines title=\"浇花.ino\"}", "arduino", "浇花.ino"),
        ("csv 文件=数据.csv", "csv", "数据.csv"), ("python{1,3} a.py", "python", "a.py"),
    ])
    func theFile(_ info: String, _ language: String, _ file: String) {
        let read = CodeInfo(info.utf8)
        #expect(read.language == language && read.file == file)
    }

    /// Neither a title that is no file, nor what runs when it is opened, nor what no folder may hold.
    @Test(arguments: [
        "python", "python title=\"第一版\"", "bat title=\"run.bat\"", "text setup.exe", "python .py", "python a|b.py", "js {1,3}",
        "js example.com", "",
        "python title=\"../..\"", "{r, fig.cap=\"x\"}",
    ])
    func noFile(_ info: String) { #expect(CodeInfo(info.utf8).file == nil) }

    @Test(arguments: [("{r setup}", "r"), ("{ .python }", ""), ("{{python}}", "python"), ("c++", "c++"), ("python{1}", "python"), ("", "")])
    func theLanguageIsReadAsBefore(_ info: String, _ language: String) { #expect(CodeInfo(info.utf8).language == language) }

    @Test(arguments: [
        ("https://makecode.microbit.org/_abc", "MakeCode"), ("https://arcade.makecode.com/1", "MakeCode"),
        ("https://wokwi.com/projects/1", "Wokwi"),
        ("https://app.arduino.cc/sketches/1", "Arduino"), ("https://python.microbit.org/v/3", "micro:bit Python"),
        ("https://notwokwi.com/1", "notwokwi.com"),
    ])
    func anAddressBecomesALink(_ address: String, _ tool: String) {
        #expect(
            PlainHTML.of("```python url=\(address)\nx\n```\n")
                == "<div class=\"codeblock\"><div class=\"code-head\"><a href=\"\(address)\">[code.open] \(tool)</a></div>"
                + "<pre class=\"code\" data-language=\"python\" tabindex=\"0\"><code>x\n</code></pre></div>\n")
        #expect(PlainHTML.read("```python url=\(address)\nx\n```\n").diagnostics.isEmpty)
    }

    @Test(arguments: ["javascript:alert(1)", "file:///C:/a.py", "main.hex", "mailto:a@b.c"])
    func noLinkLeadsToWhatIsNoAddressOfTheWeb(_ address: String) {
        let (document, diagnostics) = PlainHTML.read("```python url=\(address)\nx\n```\n")
        #expect(document.slots.isEmpty && diagnostics.map(\.name) == ["code-address"])
        #expect(!String(decoding: document.html, as: UTF8.self).contains("code-head"))
    }

    @Test(arguments: ["```python x&y.py\nx\n```\n", "- ```python title=\"x&y.py\"\n  x\n  ```\n"])
    func noNameThatHoldsMarks(_ markdown: String) {
        let (document, _) = PlainHTML.read(markdown)
        #expect(!document.features.contains(.codeFile) && !String(decoding: document.html, as: UTF8.self).contains("code-head"))
    }

    @Test func aFilesNameStandsAboveTheCode() {
        let html = PlainHTML.of("```python main.py\nx\n```\n")
        #expect(
            html.contains("<div class=\"code-head\"><b>main.py</b></div><pre class=\"code\" data-language=\"python\" data-file=\"main.py\"")
        )
        #expect(PlainHTML.read("```python main.py\nx\n```\n").document.features.contains(.codeFile))
        #expect(!PlainHTML.read("```python\nx\n```\n").document.features.contains(.codeFile))
    }
}
