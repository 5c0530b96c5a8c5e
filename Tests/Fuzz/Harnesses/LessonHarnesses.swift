import Content
import Diagnostics
import Diagrams

extension Harness {
    /// Mermaid's flowcharts and sequences, and Graphviz' language.
    static let diagrams = Harness(
        name: "diagrams",
        seeds: {
            Seeds.texts(
                "flowchart TD\nA[开始] --> B{好吗}\nB -->|是| C([完成])\nB -- 否 --> A\nsubgraph s [框]\nC ==> D & E\nend\nD -.-> D",
                "sequenceDiagram\nautonumber\nactor A as 甲\nA->>+B: 问\nNote over A,B: 想\nalt x\nB-->>-A: 答\nelse y\nB-xB: 忘\nend",
                "digraph g { rankdir=LR; node [shape=box]; a -> {b c} [label=\"x\\ny\"]; subgraph cluster_1 { label=k; d } }",
                "graph LR;A---B;B<-->C;C~~~D@{ shape: cyl, label: \"x\" }", "graph { a -- b -- a; a -- a }")
        },
        words: [
            "-->", "---", "-.->", "==>", "~~~", "--", "|", "|x|", "[", "]", "(", ")", "{", "}", "((", "))", "[[", "\"", "`", "&", ";", "\n",
            "subgraph a\n", "end\n", "direction LR\n", "A", "B", "x", "o", "<", ">", ":::c", "@{ shape: x }", "%%", "---\ntitle: t\n---\n",
            "graph TD\n", "graph BT\n", "sequenceDiagram\n", "->>", "-->>", "-x", "loop l\n", "else\n", "Note left of A: x\n",
            "participant ",
            " as ", ":", "digraph {", "->", "label=", "shape=diamond", "image=", "rank=same", "cluster", "/*", "*/", "//", "#", "<br>",
            "\u{0}",
            "中", "e\u{301}",
        ],
        fault: { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            for language in ["mermaid", "dot"] {
                switch Diagram.draw(text, language: language) {
                case .success(let diagram):
                    if !diagram.svg.indices.contains(diagram.nameOffset) { return "a name at \(diagram.nameOffset)" }
                    let svg = String(decoding: diagram.svg, as: UTF8.self)
                    if svg.contains("nan") || svg.contains("inf\"") { return "a place that is no number" }
                    if let fault = HTMLFaults.find("<div class=\"diagram-scroll\" tabindex=\"0\">".utf8 + diagram.svg + "</div>".utf8) {
                        return fault
                    }
                case .failure(let refusal):
                    let lines = text.unicodeScalars.count { $0 == "\n" }
                    if refusal.line < 0 || refusal.line > lines { return "refused on line \(refusal.line) of \(lines)" }
                case nil: return "no diagram"
                }
            }
            return nil
        })

    /// `glossary.yml`, and the pages that list its terms.
    static let glossary = Harness(
        name: "glossary",
        seeds: {
            [Seeds.file("content/glossary.yml")]
                + Seeds.texts(
                    "切缝: 一道缝\nkerf:\n  拼音: qiē\n  text: {zh: 缝, en: strip}\n  aliases: [a b, 缝宽]\n  except: x\n\"C#\": {text: y}\n")
        },
        words: [
            ": ", "：", "\n", "\n  ", "text: ", "pinyin: ", "aliases: ", "except: ", "en: ", "zh: ", "[", "]", "{", "}", ",", "、", "\"", "'",
            "#", "---\n", "&a", "*a", "|", ">", "<b>", "切缝", "kerf", "\u{FEFF}",
        ],
        fault: { bytes in
            let source = SourceText(path: "glossary.yml", text: String(decoding: bytes, as: UTF8.self))
            let settings = PortalSettings()
            let (glossary, diagnostics) = Glossary.read(source, languages: settings.languages)
            for language in settings.languages {
                let page = GlossaryPage(glossary, source, in: language, settings, title: "x")
                if Set(page.anchors).count != glossary.terms.count { return "an anchor twice" }
                if let fault = HTMLFaults.find(page.entry.document.html) { return fault }
            }
            return DiagnosticFaults.find(diagnostics, in: source)
        })
}
