import Testing

@testable import Diagrams

@Suite("Graphs in Graphviz' language") struct DotTests {
    @Test("nodes, edges, clusters and what they say") func all() throws {
        let graph = try DotReader.read(
            """
            /* two lines
               of comment */
            strict digraph "灯" {
              rankdir=LR; label="电路"
              node [shape=box]
              a [label="电池\\n3 V", shape=circle]; b
              a -> b -> {c d} [label="电流", style=dashed]
              subgraph cluster_1 { label = "负载"; e; "f g" [shape=diamond] } // end
              b:n -> e:s [dir=both]
              e -> a [style=invis]
            }
            """)
        #expect(graph.direction == .right && graph.title == "电路" && graph.frames.map(\.title) == ["负载"])
        #expect(graph.nodes.map(\.label) == ["电池\n3 V", "b", "c", "d", "e", "f g"])
        #expect(
            graph.nodes.map(\.shape) == [.circle, .box, .box, .box, .box, .diamond]
                && graph.nodes.map(\.frame) == [nil, nil, nil, nil, 0, 0])
        #expect(graph.edges.map(\.label) == ["电流", "电流", "电流", "", ""] && graph.edges[0].line == .dotted)
        #expect(graph.edges[3].start == .arrow && graph.edges[4].line == .hidden)
        #expect(try DotReader.read("graph { a -- b }").edges[0].end == .none)
    }

    /// A name that stands in its label a thousand times is a thousand times as long.
    @Test("a label that names its node is filled in, as far as a diagram may go") func names() throws {
        #expect(try DotReader.read(#"digraph { a [label="\N 号"] }"#).nodes.map(\.label) == ["a 号"])
        #expect(try DotReader.read(#"digraph { node [label="\N\N"] "灯" }"#).nodes.map(\.label) == ["灯灯"])
        let name = String(repeating: "字", count: 2_000)
        for text in [
            "digraph { \"\(name)\" [label=\"" + String(repeating: "\\N", count: 2_000) + "\"] }",
            "digraph { node [label=\"\\N\\N\\N\\N\\N\"] \"\(name)\" }",
        ] {
            #expect(throws: DiagramRefusal.self) { try DotReader.read(text) }
        }
    }

    @Test(
        "files are never loaded, and what is broken is told at its line",
        arguments: [
            ("digraph {\na [image=\"/etc/passwd\"]\n}", 1, true), ("digraph { a [shapefile=\"x.ps\"] }", 0, true),
            ("digraph {\n\nfontpath=\"/x\"; a }", 2, true), ("digraph {\na -> \n}", 2, false), ("digraph { a", 0, false),
            ("digraph { a [label=<b>] }", 0, false), ("flowchart", 0, false), ("digraph { \"a }", 0, false), ("digraph {}", 0, false),
            ("", 0, false),
        ])
    func refused(_ text: String, _ line: Int, _ isFile: Bool) {
        guard case .failure(let refusal)? = Diagram.draw(text, language: "dot") else {
            Issue.record("was drawn")
            return
        }
        var loads = false
        if case .loadsFile = refusal.reason { loads = true }
        #expect(refusal.line == line && loads == isFile)
    }
}

@Suite("Sequences") struct SequenceTests {
    private func read(_ text: String) throws -> Exchange { try SequenceReader.read(MermaidLines(text)) }

    @Test("who says what to whom") func all() throws {
        let exchange = try read(
            """
            sequenceDiagram
                autonumber
                actor 学生
                participant M as micro:bit<br>板子
                学生->>M: 按 A
                activate M
                M-->>-学生: 显示温度
                Note over 学生,M: 25 °C
                Note right of M: 等 1 秒
                loop 每分钟
                    M->>M: 测量
                end
                alt 太热
                    M-x学生: 报警
                else 正常
                    M-)学生: 没事
                end
            """)
        #expect(exchange.participants.map(\.label) == ["学生", "micro:bit\n板子"] && exchange.participants[0].isPerson && exchange.isNumbered)
        #expect(exchange.events.count == 12)
        #expect(
            exchange.text == [
                "学生 → micro:bit 板子: 按 A", "micro:bit 板子 → 学生: 显示温度", "25 °C", "等 1 秒", "每分钟",
                "micro:bit 板子 → micro:bit 板子: 测量", "太热", "micro:bit 板子 → 学生: 报警", "正常", "micro:bit 板子 → 学生: 没事",
            ])
        let svg = String(decoding: SequenceDrawing.draw(exchange).svg, as: UTF8.self)
        #expect(svg.contains(">报警</text>") && svg.contains(">loop</text>") && !svg.contains("NaN"))
    }

    @Test(
        "what can't be read is told at its line",
        arguments: [
            ("sequenceDiagram\nA->>B: x\nnonsense", 2), ("sequenceDiagram\nloop x\nA->>B: y", 2), ("sequenceDiagram\nend", 1),
            ("sequenceDiagram", 0),
            ("sequenceDiagram\nNote beside A: x", 1),
        ])
    func refused(_ text: String, _ line: Int) {
        guard case .failure(let refusal)? = Diagram.draw(text, language: "mermaid") else {
            Issue.record("was drawn")
            return
        }
        #expect(refusal.line == line)
    }
}
