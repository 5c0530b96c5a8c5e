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
            for text in [words.text(limit.what), words.bound(limit), words.text(limit.reason)] {
                output += "<td>".utf8
                HTMLEscape.text(text, into: &output)
                output += "</td>".utf8
            }
            output += "</tr>\n".utf8
        }
        output += "</tbody></table></div>\n".utf8
        return output
    }
}
