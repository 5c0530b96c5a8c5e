import Foundation
import Testing

/// The examples of the GitHub Flavored Markdown specification, where the suite lies beside the package.
enum GFMSuite {
    struct Example: Sendable, CustomTestStringConvertible {
        var file: String
        /// Counted from 1 in its file.
        var number: Int
        var section: String
        var markdown: String
        var html: String

        var id: String { "\(file) \(number)" }
        var testDescription: String { "\(id) (\(section))" }
    }

    static let folder: URL? = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = package.deletingLastPathComponent().appending(path: "shared/specs/gfm")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    static let examples: [Example] = ["spec", "extensions"].flatMap(examples)

    private static func examples(in file: String) -> [Example] {
        guard let folder, let text = try? String(contentsOf: folder.appending(path: file + ".txt"), encoding: .utf8) else { return [] }
        let fence = String(repeating: "`", count: 32)
        var examples: [Example] = []
        var section = ""
        var state = 0
        var markdown = ""
        var html = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            switch state {
            case 0 where line.hasPrefix(fence + " example"): state = 1
            case 0: if line.hasPrefix("#") { section = line.drop { $0 == "#" || $0 == " " }.description }
            case 1 where line == ".": state = 2
            case 1: markdown += line.replacing("→", with: "\t") + "\n"
            case _ where line.hasPrefix(fence):
                examples.append(Example(file: file, number: examples.count + 1, section: section, markdown: markdown, html: html))
                (state, markdown, html) = (0, "", "")
            default: html += line.replacing("→", with: "\t") + "\n"
            }
        }
        return examples
    }
}
