import Interface
import Templates

/// A licence as writers name it, with the address of its text where it is a common one.
struct License {
    var title: String
    var url: String?

    init?(_ text: String?) {
        guard let text, !text.isEmpty else { return nil }
        let folded = text.uppercased().replacing(" ", with: "-").replacing("_", with: "-")
        title = text
        if folded == "CC0" || folded == "CC0-1.0" {
            title = "CC0 1.0"
            url = "https://creativecommons.org/publicdomain/zero/1.0/"
        } else if folded.hasPrefix("CC-BY"), let kind = Self.creativeCommons(folded.dropFirst("CC-".count)) {
            title = kind.title
            url = kind.url
        } else if ["MIT", "APACHE-2.0", "GPL-3.0-ONLY", "GPL-3.0-OR-LATER", "MPL-2.0", "BSD-3-CLAUSE", "CERN-OHL-S-2.0", "CERN-OHL-P-2.0"]
            .contains(folded)
        {
            url = "https://spdx.org/licenses/\(text).html"
        }
    }

    /// `BY-SA-4.0` and the like.
    private static func creativeCommons(_ text: Substring) -> (title: String, url: String)? {
        var parts = text.split(separator: "-")
        var version = "4.0"
        if let last = parts.last, last.first?.isNumber == true {
            version = String(last)
            parts.removeLast()
        }
        guard !parts.isEmpty, parts.allSatisfy({ ["BY", "SA", "NC", "ND"].contains($0) }),
            version.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E })
        else { return nil }
        let kind = parts.joined(separator: "-")
        return ("CC \(kind) \(version)", "https://creativecommons.org/licenses/\(kind.lowercased())/\(version)/")
    }

    func value(_ words: InterfaceWords) -> TemplateValue {
        .record(.link(title, url))
    }
}
