import Diagnostics
import Diagrams

extension Diagnostic {
    /// A diagram that can't be drawn, and is shown as the text that it is.
    static func diagramAsText(_ reason: DiagramRefusal.Reason, _ place: SourcePlace) -> Diagnostic {
        let (what, cure) = wordsOfRefusal(reason)
        return Diagnostic(
            MarkdownDiagnostics.diagramAsText, at: place,
            Words(zh: "这个图没有画出来，显示成了原文：\(what.zh)。", en: "This diagram is not drawn but shown as text: \(what.en)."), cure: cure)
    }

    private static func wordsOfRefusal(_ reason: DiagramRefusal.Reason) -> (Words, Words) {
        switch reason {
        case .unknownKind(let kind):
            let name = kind.prefix(30)
            return (
                Words(zh: "「\(name)」这种图画不了", en: "diagrams of the kind “\(name)” can't be drawn"),
                Words(
                    zh: "能画流程图（flowchart TD）和时序图（sequenceDiagram）；别的图画好了当图片放进来。",
                    en: "Flowcharts (flowchart TD) and sequences (sequenceDiagram) can be drawn; put others in as pictures.")
            )
        case .unreadable(let text):
            let line = text.prefix(40)
            return (
                Words(zh: "「\(line)」读不懂", en: "“\(line)” can't be read"),
                Words(
                    zh: "照 A[文字] --> B{文字} 的样子写，一行一句；文字里有括号，就用引号括起来。",
                    en: "Write it like A[words] --> B{words}, one a line; put words that hold brackets between quotes.")
            )
        case .loadsFile(let name):
            return (
                Words(zh: "\(name) 要从文件里取图，不能用", en: "\(name) would load a file, which diagrams may not"),
                Words(
                    zh: "删掉 \(name)；图片另起一段写成 ![说明](文件名)。",
                    en: "Take \(name) out, and write the picture as ![words](file) in a paragraph of its own.")
            )
        case .tooLarge:
            return (
                Words(zh: "太大", en: "it is too large"),
                Words(zh: "分成几张图；上限见手册「上限一览」。", en: "Make several of it; the manual's page on limits says how large one may be.")
            )
        case .empty:
            return (
                Words(zh: "里面什么也没有", en: "there is nothing in it"),
                Words(zh: "至少写一行 A --> B，或者删掉它。", en: "Write a line such as A --> B, or take it out.")
            )
        }
    }
}
