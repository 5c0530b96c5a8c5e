import Interface
import Templates

/// A licence as writers name it, with the address of its text where it is a common one.
struct License {
    var title: String
    var url: String?
    /// Under which word its meaning stands; nil for one that is not known.
    private var meaning: String?

    init?(_ text: String?) {
        guard let text, !text.isEmpty else { return nil }
        let folded = text.uppercased().replacing(" ", with: "-").replacing("_", with: "-")
        title = text
        if folded == "CC0" || folded == "CC0-1.0" {
            title = "CC0 1.0"
            url = "https://creativecommons.org/publicdomain/zero/1.0/"
            meaning = "zero"
        } else if folded.hasPrefix("CC-BY"), let kind = Self.creativeCommons(folded.dropFirst("CC-".count)) {
            title = kind.title
            url = kind.url
            meaning = Self.meanings.contains(kind.name) ? kind.name : nil
        } else if let known = Self.ofPrograms.first(where: { $0.id.uppercased() == folded }) {
            title = known.id
            url = "https://spdx.org/licenses/\(known.id).html"
            meaning = known.meaning
        }
    }

    /// Those of Creative Commons that there are.
    private static let meanings: Set<String> = ["by", "by-sa", "by-nc", "by-nd", "by-nc-sa", "by-nc-nd"]
    /// As SPDX names them.
    private static let ofPrograms: [(id: String, meaning: String)] = [
        (id: "MIT", meaning: "permissive"), ("Apache-2.0", "permissive"), ("BSD-3-Clause", "permissive"), ("CERN-OHL-P-2.0", "permissive"),
        ("GPL-3.0-only", "copyleft"), ("GPL-3.0-or-later", "copyleft"), ("MPL-2.0", "copyleft"), ("CERN-OHL-S-2.0", "copyleft"),
    ]

    /// `BY-SA-4.0` and the like.
    private static func creativeCommons(_ text: Substring) -> (title: String, url: String, name: String)? {
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
        return ("CC \(kind) \(version)", "https://creativecommons.org/licenses/\(kind.lowercased())/\(version)/", kind.lowercased())
    }

    func value(_ words: InterfaceWords) -> TemplateValue {
        var record = TemplateRecord(Tables.license)
        record.set("title", title)
        record.set("url", url)
        record.set("meaning", meaning.map { words["license.\($0)"] })
        return .record(record)
    }
}
