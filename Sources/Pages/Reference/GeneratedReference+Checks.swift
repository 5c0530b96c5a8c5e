import Checks
import Diagnostics
import HTML

/// What Lathe looks for, from the rules themselves: their names, when they are told, and what they find.
extension GeneratedReference {
    func checks() -> [UInt8] {
        var output: [UInt8] = []
        heading("checks", words["reference.checks"], nil, into: &output)
        startTable(["reference.name", "reference.told", "reference.finds"], into: &output)
        for rule in context.site.messages.checks.sorted(by: { $0.name < $1.name }) {
            output += "<tr><th scope=\"row\"><code>".utf8
            HTMLEscape.text(rule.name, into: &output)
            output += "</code></th><td>".utf8
            HTMLEscape.text(words[rule.isAdvice ? "reference.told.check" : "reference.told.build"], into: &output)
            output += "</td><td>".utf8
            HTMLEscape.text(words.text(rule.help), into: &output)
            output += "</td></tr>\n".utf8
        }
        output += "</tbody></table></div>\n".utf8
        heading("warnings", words["reference.warnings"], nil, into: &output)
        for page in ManualPage.allCases {
            let names = Set(context.site.messages.kinds.lazy.filter { $0.page == page && $0.severity == .warning }.map(\.name))
            if !names.isEmpty { warnings(names.sorted(), toldOn: page, into: &output) }
        }
        return output
    }

    /// The page of the manual that tells how it is meant to be, where this manual has it, and the names of what is told when it isn't.
    private func warnings(_ names: [String], toldOn page: ManualPage, into output: inout [UInt8]) {
        output += "<p>".utf8
        if let group = context.site.groupOfID[folder + page.rawValue] {
            output += "<a".utf8
            output.attribute("href", context.href(group: group))
            output += ">".utf8
            HTMLEscape.text(context.entry(ofGroup: group).title, into: &output)
            output += "</a><br>\n".utf8
        }
        for (index, name) in names.enumerated() {
            output += (index == 0 ? "<code>" : " · <code>").utf8
            HTMLEscape.text(name, into: &output)
            output += "</code>".utf8
        }
        output += "</p>\n".utf8
    }
}
