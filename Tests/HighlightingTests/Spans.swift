import Highlighting
import Testing

/// The HTML of a piece of code.
func highlighted(_ code: String, as name: String) -> String {
    guard let language = Highlighter.language(named: name) else { return "no language \(name)" }
    var html: [UInt8] = []
    Highlighter.highlight(Array(code.utf8), as: language, into: &html)
    return String(decoding: html, as: UTF8.self)
}
