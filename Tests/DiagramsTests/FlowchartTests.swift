import Testing

@testable import Diagrams

@Suite("Flowcharts") struct FlowchartTests {
    private func graph(_ text: String) throws -> Graph { try FlowchartReader.read(MermaidLines(text)) }

    @Test("boxes, ways and words are read as they are written") func all() throws {
        let graph = try graph(
            """
            ---
            title: 灯不亮
            ---
            %% a comment
            flowchart LR
                A[开始] --> B{亮吗？}
                B -->|是| C([完成])
                B -- 不亮 --> D["查 (正负极)"]:::hot
                D -.再试.-> B; C === E & F
                E x--o F
                G@{ shape: cyl, label: "数据" } ~~~ A
                style A fill:#f00
                classDef hot fill:#f00
                click A "https://example.org"
            """)
        #expect(graph.direction == .right && graph.title == "灯不亮")
        #expect(graph.nodes.map(\.label) == ["开始", "亮吗？", "完成", "查 (正负极)", "E", "F", "数据"])
        #expect(graph.nodes.map(\.shape) == [.box, .diamond, .stadium, .box, .box, .box, .cylinder])
        #expect(graph.edges.map(\.label) == ["", "是", "不亮", "再试", "", "", "", ""])
        #expect(graph.edges.map(\.line) == [.solid, .solid, .solid, .dotted, .thick, .thick, .solid, .hidden])
        #expect(graph.edges[6].start == .cross && graph.edges[6].end == .dot && graph.edges[4].end == .none)
        #expect(graph.text.first == "开始 → 亮吗？" && graph.text[1] == "亮吗？ → 完成 (是)")
    }

    @Test(
        "of nothing but marks are none, and end nothing",
        arguments: [
            ";", "; ", " ;;", ";A-->B", "---", "---\n;", "%%", "graph;", "graph TD;;", "sequenceDiagram;", "\u{3000}", ":", "\r;", "A;B",
        ])
    func nothing(_ text: String) {
        for language in ["mermaid", "dot", "graphviz"] { _ = Diagram.draw(text, language: language) }
        #expect(MermaidLines(text).title == nil)
    }

    @Test("without blanks, on one line, in names with hyphens") func tight() throws {
        let graph = try graph("graph TD;A-->B;A-->C;led-on-->B;B---C;B<-->C")
        #expect(graph.nodes.map(\.id) == ["A", "B", "C", "led-on"] && graph.edges.count == 5)
        #expect(graph.edges[3].end == .none && graph.edges[4].start == .arrow && graph.edges[4].end == .arrow)
    }

    @Test("frames hold what is named in them, and ways may lead to a frame") func frames() throws {
        let graph = try graph("flowchart TB\nsubgraph 输入\ndirection LR\nA --> B\nsubgraph two [里面]\nC\nend\nend\nD --> 输入\nC --> D")
        #expect(graph.frames.map(\.title) == ["输入", "里面"] && graph.frames[1].parent == 0)
        #expect(graph.nodes.map(\.id) == ["A", "B", "C", "D"] && graph.nodes.map(\.frame) == [0, 0, 1, nil])
        #expect(graph.edges[1].from == 3 && graph.edges[1].to == 0)
    }

    @Test(
        "what can't be read is told at its line",
        arguments: [
            ("flowchart TD\nA --> B\nA -->", 2), ("flowchart TD\nA[offen", 1), ("flowchart TD\nA B", 1), ("graph TD\nend", 1),
            ("graph TD", 0),
            ("flowchart TD\n--> B", 1), ("gantt\ntitle x", 0), ("flowchart TD\nA -- words", 1), ("\n\npie\n\"a\": 1", 2), ("", 0),
        ])
    func refused(_ text: String, _ line: Int) throws {
        guard case .failure(let refusal)? = Diagram.draw(text, language: "mermaid") else {
            Issue.record("was drawn")
            return
        }
        #expect(refusal.line == line)
    }

    @Test("boxes don't overlap, ways end at them, and circles are no trouble") func layout() throws {
        let graph = try graph(
            "flowchart TD\nA[很长很长的一个名字要占两行的样子吧] --> B\nA --> C{好吗}\nC -->|是| D\nC -->|否| A\nB --> E\nD --> E\nE --> A\nA --> E\nF --> F\nG --> H\nH --> G"
        )
        let boxes = graph.nodes.map(NodeBox.init)
        let layout = GraphLayout(graph, boxes.map { .init(across: $0.width, along: $0.height) }, graph.edges.map { LabelBox($0.label) })
        for a in boxes.indices {
            for b in boxes.indices.dropFirst(a + 1) {
                let apart =
                    abs(layout.centres[a].x - layout.centres[b].x) >= (boxes[a].width + boxes[b].width) / 2
                    || abs(layout.centres[a].y - layout.centres[b].y) >= (boxes[a].height + boxes[b].height) / 2
                #expect(apart, "\(graph.nodes[a].label) and \(graph.nodes[b].label)")
            }
            #expect(
                layout.centres[a].x - boxes[a].width / 2 > -0.01 && layout.centres[a].x + boxes[a].width / 2 < layout.size.across + 0.01)
        }
        let routes = EdgeRoutes(graph, layout, boxes, isVertical: true)
        for (number, edge) in graph.edges.enumerated() where edge.from != edge.to {
            let points = routes.points(of: number)
            #expect(abs(try #require(points.first).x - layout.centres[edge.from].x) <= boxes[edge.from].width / 2)
            #expect(abs(try #require(points.last).x - layout.centres[edge.to].x) <= boxes[edge.to].width / 2)
        }
    }

    @Test("a tree has no crossings, and a parent stands over the middle of its children") func tree() throws {
        let graph = try graph("flowchart TD\nA --> B\nA --> C\nB --> D\nB --> E\nC --> F\nC --> G")
        let boxes = graph.nodes.map(NodeBox.init)
        let layout = GraphLayout(graph, boxes.map { .init(across: $0.width, along: $0.height) }, graph.edges.map { LabelBox($0.label) })
        let x = layout.centres.map(\.x)
        #expect(abs(x[0] - (x[1] + x[2]) / 2) < 1 && abs(x[1] - (x[3] + x[4]) / 2) < 1 && x[3] < x[4] && x[4] < x[5] && x[5] < x[6])
    }

    @Test("the same text gives the same bytes, and nothing that a writer wrote is markup") func bytes() throws {
        let text = "flowchart TD\nA[\"<script>alert(1)</script> & #quot;x\"] -->|<b>| B"
        guard case .success(let one)? = Diagram.draw(text, language: "mermaid"),
            case .success(let two)? = Diagram.draw(text, language: "mermaid")
        else {
            Issue.record("not drawn")
            return
        }
        let svg = String(decoding: one.svg, as: UTF8.self)
        #expect(one == two && !svg.contains("<script") && !svg.contains("<b>") && !svg.contains(" id=") && !svg.contains("style="))
        #expect(svg.hasPrefix("<svg class=\"diagram-drawing\" role=\"img\"") && svg.hasSuffix("</svg>"))
    }

    @Test("much is refused, and what is allowed takes no time") func hostile() {
        let chain = "flowchart TD\n" + (0..<110).map { "A\($0) --> A\(($0 * 37 + 11) % 110)" }.joined(separator: "\n")
        let dense = "flowchart LR\n" + (0..<236).map { "B\($0 % 20) --> B\(($0 * 7 + $0 / 20) % 20)" }.joined(separator: "\n")
        let clock = ContinuousClock()
        let time = clock.measure { for text in [chain, dense] { _ = Diagram.draw(text, language: "mermaid") } }
        #expect(time < .seconds(20))
        for text in [
            "flowchart TD\n" + (0..<130).map { "A\($0)" }.joined(separator: "\n"),
            "flowchart TD\n" + String(repeating: "A --> B\n", count: 260),
            "flowchart TD\n" + String(repeating: "subgraph a\n", count: 9), String(repeating: "x", count: 30_000),
            "flowchart TD\n" + (0..<20).map { "A\($0)" }.joined(separator: " & ") + " --> "
                + (0..<20).map { "B\($0)" }.joined(separator: " & "),
        ] {
            guard case .failure(let refusal)? = Diagram.draw(text, language: "mermaid") else {
                Issue.record("was drawn")
                continue
            }
            #expect(refusal.reason == .tooLarge)
        }
    }
}
