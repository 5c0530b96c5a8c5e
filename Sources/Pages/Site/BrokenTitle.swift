import Content
import HTML
import Han
import Templates

extension Site {
    /// A title in which lines break between words; only Chinese needs to be told where they are.
    func broken(_ title: String, in language: String) -> TemplateValue {
        var output: [UInt8] = []
        guard LanguageTag.isChinese(language), title.unicodeScalars.count > Self.alwaysOneLine else {
            HTMLEscape.text(title, into: &output)
            return .html(output)
        }
        for (index, piece) in lineBreaks.pieces(of: title).enumerated() {
            if index > 0 { output += "<wbr>".utf8 }
            HTMLEscape.text(piece, into: &output)
        }
        return .html(output)
    }

    /// As many characters stand in one line even as a large title on a narrow phone.
    private static let alwaysOneLine = 8
}
