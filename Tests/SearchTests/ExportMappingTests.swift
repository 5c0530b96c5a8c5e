import Foundation
import Testing

@testable import Search

@Suite("How OpenSearch is to take the pages") struct ExportMappingTests {
    private func analyzers(_ languages: [String]) throws -> [String: String] {
        let mapping = try #require(JSONSerialization.jsonObject(with: Data(ExportMapping.json(languages: languages))) as? [String: Any])
        let mappings = try #require(mapping["mappings"] as? [String: Any])
        var analyzers: [String: String] = [:]
        for template in try #require(mappings["dynamic_templates"] as? [[String: [String: Any]]]).flatMap(\.values) {
            guard let path = template["path_match"] as? String, let own = template["mapping"] as? [String: Any] else { continue }
            analyzers[path] = own["analyzer"] as? String
        }
        return analyzers
    }

    @Test("each language has its own analyzer, the one of its first part")
    func languages() throws {
        let found = try analyzers(["zh-Hans", "en", "pt-BR", "ja", "xx"])
        #expect(found["fields.zh-Hans.*"] == "cjk" && found["fields.ja.*"] == "cjk")
        #expect(found["fields.en.*"] == "english" && found["fields.pt-BR.*"] == "portuguese")
        #expect(found["fields.xx.*"] == "standard")
        #expect(found.keys.filter { $0.hasPrefix("fields.") }.count == 5)
    }

    @Test("it is one line of JSON, the same each time")
    func bytes() {
        let json = ExportMapping.json(languages: ["zh-Hans", "en"])
        #expect(json == ExportMapping.json(languages: ["zh-Hans", "en"]))
        #expect(json.count(where: { $0 == 0x0A }) == 1 && json.last == 0x0A)
    }
}
