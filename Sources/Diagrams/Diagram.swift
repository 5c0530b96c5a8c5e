import Limits

/// A drawing of what a writer put down as text: Mermaid's flowcharts and sequences, graphs of Graphviz' language.
///
/// Own readers and an own layout rather than Graphviz' program, which a school's machine may lack: what lessons draw has some dozens
/// of boxes, so every portal shows its diagrams, and the same bytes come out everywhere, without a process to be guarded.
public struct Diagram: Sendable, Equatable {
    /// `<svg …>…</svg>` in classes that the style sheet colours, without ids, so that several fit on a page. Where its name goes
    /// there is a gap at `nameOffset`.
    public let svg: [UInt8]
    /// The byte of `svg` at which the words of its `aria-label` go.
    public let nameOffset: Int
    public let kind: Kind
    /// What it is called by the writer.
    public let title: String?
    /// What is written in it, a line for each part and each way between two.
    public let text: [String]

    public enum Kind: Sendable { case graph, sequence }

    /// Draws the text of a block of code.
    ///
    /// - Parameter language: `mermaid`, `dot` or `graphviz`; nil is returned for any other.
    public static func draw(_ source: String, language: String) -> Result<Diagram, DiagramRefusal>? {
        let isDot = ["dot", "graphviz", "gv"].contains(language)
        guard isDot || language == "mermaid" else { return nil }
        do throws(DiagramRefusal) {
            guard source.utf8.count <= Limits.diagram.value else { throw DiagramRefusal(.tooLarge, line: 0) }
            if isDot { return .success(GraphDrawing.draw(try DotReader.read(source))) }
            let lines = MermaidLines(source)
            switch lines.kind {
            case .flowchart: return .success(GraphDrawing.draw(try FlowchartReader.read(lines)))
            case .sequence: return .success(SequenceDrawing.draw(try SequenceReader.read(lines)))
            case .other(let name): throw DiagramRefusal(.unknownKind(name), line: lines.headLine)
            }
        } catch {
            return .failure(error)
        }
    }
}

/// Why a diagram stays text.
public struct DiagramRefusal: Error, Sendable, Equatable {
    public let reason: Reason
    /// Counted from 0 in the block's text.
    public let line: Int

    public enum Reason: Sendable, Equatable {
        /// Of Mermaid's kinds one that isn't drawn.
        case unknownKind(String)
        case unreadable(String)
        /// A file that the drawing would load.
        case loadsFile(String)
        case tooLarge
        case empty
    }

    init(_ reason: Reason, line: Int) {
        self.reason = reason
        self.line = line
    }
}
