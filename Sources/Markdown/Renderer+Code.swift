import CMarkGFM
import HTML
import Highlighting

extension Renderer {
    mutating func writeCodeBlock(_ node: Node) {
        if writeFormulaBlock(node) || writeDiagram(node) { return }
        document.features.insert(.code)
        let info = CodeInfo(Self.buffer(cmark_node_get_fence_info(node)))
        if CodeInfo.isForOtherProgram(info.language) { tellOfCode("```" + info.language, node) }
        if info.address != nil { closeRawLink() }
        guard raw.open.prepareBlock(into: &html) else { return writeCodeSpan(node) }
        let language = options.highlighting && !info.language.isEmpty ? Highlighter.language(named: info.language) : nil
        write("<div class=\"codeblock\">")
        writeHead(of: info, node)
        write("<pre class=\"code\"")
        if !info.language.isEmpty {
            write(" data-language=\"")
            HTMLEscape.attribute(info.language, into: &html)
            write("\"")
        }
        if let file = info.file {
            document.features.insert(.codeFile)
            write(" data-file=\"")
            HTMLEscape.attribute(file, into: &html)
            write("\"")
        }
        write(" tabindex=\"0\"><code>")
        withSource(of: literal(node)) { renderer, bytes in
            if let language {
                Highlighter.highlight(bytes, as: language, into: &renderer.html)
            } else {
                HTMLEscape.text(bytes, into: &renderer.html)
            }
            if !renderer.code.isEmpty { renderer.code.append(UInt8(ascii: "\n")) }
            renderer.code.append(contentsOf: bytes)
        }
        write("</code></pre></div>\n")
    }

    private mutating func tellOfCode(_ shape: String, _ node: Node) {
        places.enter(node)
        let start = places.blockRange.lowerBound
        diagnostics.append(
            .looseMark(LooseMark(kind: .foreign(shape), range: start..<start), source.place(start..<start)))
    }

    /// The file's name and the way to where the code runs, where the writer gave them.
    private mutating func writeHead(of info: CodeInfo, _ node: Node) {
        guard info.file != nil || info.address != nil else { return }
        let start = html.count
        let slotsBefore = slots.count
        write("<div class=\"code-head\">")
        if let file = info.file {
            write("<b>")
            HTMLEscape.text(Array(file.utf8), into: &html)
            write("</b>")
        }
        if let address = info.address { writeOpener(address, node) }
        guard info.file != nil || slots.count > slotsBefore else { return html.removeSubrange(start...) }
        write("</div>")
    }

    /// A plain link: the page asks nobody anything.
    private mutating func writeOpener(_ address: String, _ node: Node) {
        places.enter(node)
        let place = Array(address.utf8).withUnsafeBufferPointer { places.find($0) } ?? places.blockRange
        guard case .remote(let host) = Address(address) else {
            return diagnostics.append(.codeAddressUnusable(address, source.place(place)))
        }
        add(.link(Link(destination: Address.completed(address))), at: place)
        add(.word(.openCode), at: place)
        write(" ")
        HTMLEscape.text(Array(CodeInfo.tool(host: host).utf8), into: &html)
        write("</a>")
    }
}
