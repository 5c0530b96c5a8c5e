import Foundation
import Highlighting
import Testing

/// Runs the oracle on code that nobody wrote for the highlighter.
enum Oracle {
    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let corpora = package.appending(path: "../shared/corpora").standardizedFileURL

    /// True where Pygments and the corpora are present.
    static let isPresent =
        FileManager.default.fileExists(atPath: corpora.path)
        && run("python3 -c 'import pygments' 2>/dev/null && echo yes").starts(with: Data("yes".utf8))

    struct Item: Decodable {
        /// A token's first byte, its end and the classes that agree with it.
        struct Unit: Decodable {
            var start: Int
            var end: Int
            var classes: Set<UInt8>

            init(from decoder: any Decoder) throws {
                var container = try decoder.unkeyedContainer()
                start = try container.decode(Int.self)
                end = try container.decode(Int.self)
                classes = Set(try container.decode(String.self).utf8)
            }
        }

        var language: String
        var code: String
        var units: [Unit]
    }

    /// At most 60 KB of held-out code of each language with Pygments' tokens.
    static func items() throws -> [Item] {
        let oracles = package.appending(path: "Tests/Oracles").path
        let command = """
            cd '\(corpora.path)' && python3 '\(oracles)/pygments_corpus.py' --part held-out --most 60000 \
            --sources '\(package.path)/content' --sources '\(package.path)/templates' \
            --samples '\(oracles)/pygments_samples' '\(package.path)/content' leetcode iot-for-beginners \
            | python3 '\(oracles)/pygments_oracle.py'
            """
        return try run(command).split(separator: 0x0A).map { try JSONDecoder().decode(Item.self, from: $0) }
    }

    static func run(_ command: String) -> Data {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.standardOutput = output
        guard (try? process.run()) != nil else { return Data() }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return data
    }
}

@Suite("Agreement with Pygments", .enabled(if: Oracle.isPresent, "needs Pygments for python3 and ../shared/corpora"))
struct AgreementTests {
    @Test("is at least 95 % of the tokens in every language")
    func everyLanguage() throws {
        var agreed: [String: Int] = [:]
        var all: [String: Int] = [:]
        for item in try Oracle.items() {
            let read = ClassedCode(html: highlighted(Array(item.code.utf8), as: item.language))
            try #require(read.text == Array(item.code.utf8))
            for unit in item.units {
                all[item.language, default: 0] += 1
                if read.classes[unit.start..<unit.end].allSatisfy(unit.classes.contains) {
                    agreed[item.language, default: 0] += 1
                }
            }
        }
        for language in Highlighter.languageNames where language != "ini" {
            let count = try #require(all[language], "no code of \(language) was found")
            let share = Double(agreed[language] ?? 0) / Double(count)
            #expect(share >= 0.95, "\(language): \(share) of \(count) tokens")
        }
    }
}
