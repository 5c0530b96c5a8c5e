import Diagnostics
import Portal

@testable import Content

extension Harness {
    /// A text among other entries: what it links to is found, and every part of it says what it says.
    static let linking = Harness(
        name: "linking",
        seeds: {
            Seeds.files(in: "content", ending: ".md")
                + Seeds.texts(
                    "# 灯\n\n第一段。\n\n[](../spaces/lab.md)\n\n## 二\n\n[[lab]]、[](#二)、[]()\n",
                    "---\ntitle: 灯\ntools: [laser]\n---\n\n[](<>)\n\n# 灯\n\n[激光](laser.md)[](#)\n")
        },
        words: markdownWords + [
            "[](", "[]()", "[](#)", "[](<>)", "[[lab]]", "[[laser|", "../spaces/lab.md", "#二", "---\n", "title: ", "tools: [",
        ],
        fault: { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            guard let portal = SmallPortal.linked(["tutorials/a.md": text, "guides/index.md": "# 指南\n\n[](../tutorials/a.md)\n"]) else {
                return "no portal"
            }
            for (position, entry) in portal.entries.identified {
                if portal.sections(of: position).count != entry.document.sections.count { return "parts are lost" }
                if entry["summary"] == nil, portal.summary(of: entry).count > 1000 {
                    return "a summary of \(portal.summary(of: entry).count)"
                }
                if let fault = DocumentFaults.find(entry.document, in: entry.source) { return fault }
            }
            return nil
        })
}
