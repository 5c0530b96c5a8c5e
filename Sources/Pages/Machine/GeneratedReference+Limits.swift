import HTML
import Limits

/// Every limit from the one table that the code reads: its name, how much, of what, and why there.
extension GeneratedReference {
    func limits() -> [UInt8] {
        var output: [UInt8] = []
        heading("limits", words["reference.limits"], nil, into: &output)
        startTable(["reference.name", "reference.bounded", "reference.bound", "reference.why"], into: &output)
        for limit in Limits.all {
            output += "<tr><th scope=\"row\"><code>".utf8
            HTMLEscape.text(limit.name, into: &output)
            output += "</code></th>".utf8
            for text in [inLanguage(limit.what), words.bound(limit), inLanguage(limit.reason)] {
                output += "<td>".utf8
                HTMLEscape.text(text, into: &output)
                output += "</td>".utf8
            }
            output += "</tr>\n".utf8
        }
        output += "</tbody></table></div>\n".utf8
        return output
    }

    private func inLanguage(_ text: Limit.Text) -> String { words.isChinese ? text.zh : text.en }
}

extension InterfaceWords {
    /// A limit's number with its unit: `8 MB`, `200 levels`.
    func bound(_ limit: Limit) -> String {
        guard limit.unit == .bytes else {
            return self("limit.\(limit.unit.rawValue)", ("count", number(Double(limit.value))))
        }
        let units = [("gigabytes", 1 << 30), ("megabytes", 1 << 20), ("kilobytes", 1 << 10)]
        let (name, size) = units.first { limit.value >= $0.1 && limit.value % ($0.1 / 4) == 0 } ?? ("bytes", 1)
        return self("limit.\(name)", ("count", number(Double(limit.value) / Double(size))))
    }
}
