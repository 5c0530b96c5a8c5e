import Diagnostics
import HTML

extension Diagnostic {
    /// A drawing of which something was left out because it would run, load or isn't known.
    public static func drawingCleaned(_ removed: [SVGSanitizer.Removal], in source: SourceText) -> Diagnostic {
        var names: [String] = []
        for removal in removed where !names.contains(removal.name) && names.count < 6 { names.append(removal.name) }
        let list = names.map { "`\($0)`" }
        return Diagnostic(
            MediaDiagnostics.drawingCleaned, at: source.place(removed.first?.range ?? 0..<0),
            Words(
                zh: "这个 SVG 里的 \(list.joined(separator: "、"))不能发布，已经去掉，其余照常。",
                en: "\(list.joined(separator: ", ")) in this SVG can't be published; the rest is."),
            cure: Words(
                zh: "看看页面上的图是否还完整；不完整就导出为 PNG。",
                en: "See whether the drawing is still whole on the page; if not, export it as PNG."))
    }
}
